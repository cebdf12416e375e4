package be.weefsel.encoding.mvt;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.locationtech.jts.geom.Coordinate;

/** Reads a vector tile by the text of the specification, and refuses what that forbids. */
public final class MvtDecoder {
  /** A layer, with its features in order. */
  public record Layer(String name, int version, int extent, List<Feature> features) {
    public Feature feature(long id) {
      return features.stream().filter(f -> f.id == id).findFirst().orElseThrow();
    }

    /** Short, for the messages of tests. */
    @Override
    public String toString() {
      return name + " with " + features.size() + " features";
    }
  }

  /**
   * A feature.
   *
   * @param type 1 point, 2 line, 3 polygon
   * @param parts the points in one part, or each line, or each ring without its repeated place
   */
  public record Feature(
      long id, int type, Map<String, Object> properties, List<List<Coordinate>> parts) {
    /** Twice the area of all rings together, holes counted off, in units of the grid. */
    public double doubleArea() {
      return parts.stream().mapToDouble(MvtDecoder::doubleArea).sum();
    }
  }

  /** Above zero for an outer ring. */
  public static double doubleArea(List<Coordinate> ring) {
    double sum = 0;
    for (int i = 0; i < ring.size(); i++) {
      Coordinate a = ring.get(i);
      Coordinate b = ring.get((i + 1) % ring.size());
      sum += a.x * b.y - b.x * a.y;
    }
    return sum;
  }

  private final ByteBuffer in;

  private MvtDecoder(ByteBuffer in) {
    this.in = in.order(ByteOrder.LITTLE_ENDIAN);
  }

  /** The layers of a tile by name. */
  public static Map<String, Layer> read(byte[] tile) {
    Map<String, Layer> layers = new LinkedHashMap<>();
    MvtDecoder decoder = new MvtDecoder(ByteBuffer.wrap(tile));
    while (decoder.in.hasRemaining()) {
      expect(decoder.varint() == (3 << 3 | 2), "a tile holds layers only");
      Layer layer = decoder.message().layer();
      expect(layers.put(layer.name(), layer) == null, "two layers are called " + layer.name());
    }
    return layers;
  }

  private Layer layer() {
    String name = null;
    int version = 1;
    int extent = 4096;
    List<String> keys = new ArrayList<>();
    List<Object> values = new ArrayList<>();
    List<MvtDecoder> features = new ArrayList<>();
    while (in.hasRemaining()) {
      long tag = varint();
      switch ((int) (tag >> 3)) {
        case 1 -> name = text();
        case 2 -> features.add(message());
        case 3 -> keys.add(text());
        case 4 -> values.add(message().value());
        case 5 -> extent = (int) varint();
        case 15 -> version = (int) varint();
        default -> throw new AssertionError("field " + tag);
      }
    }
    expect(keys.stream().distinct().count() == keys.size(), "a key stands there twice");
    expect(values.stream().distinct().count() == values.size(), "a value stands there twice");
    List<Feature> read = features.stream().map(f -> f.feature(keys, values)).toList();
    return new Layer(name, version, extent, read);
  }

  private Object value() {
    long tag = varint();
    return switch ((int) (tag >> 3)) {
      case 1 -> text();
      case 2 -> (double) in.getFloat();
      case 3 -> in.getDouble();
      case 4, 5 -> varint();
      case 6 -> unzigzag(varint());
      case 7 -> varint() == 1;
      default -> throw new AssertionError("value " + tag);
    };
  }

  private Feature feature(List<String> keys, List<Object> values) {
    long id = 0;
    int type = 0;
    Map<String, Object> properties = new TreeMap<>();
    List<List<Coordinate>> parts = List.of();
    while (in.hasRemaining()) {
      int field = (int) (varint() >> 3);
      switch (field) {
        case 1 -> id = varint();
        case 2 -> {
          MvtDecoder tags = message();
          while (tags.in.hasRemaining()) {
            String key = keys.get((int) tags.varint());
            properties.put(key, values.get((int) tags.varint()));
          }
        }
        case 3 -> type = (int) varint();
        case 4 -> parts = message().geometry();
        default -> throw new AssertionError("field " + field);
      }
    }
    return new Feature(id, type, properties, parts);
  }

  private List<List<Coordinate>> geometry() {
    List<List<Coordinate>> parts = new ArrayList<>();
    long x = 0;
    long y = 0;
    while (in.hasRemaining()) {
      long command = varint();
      int id = (int) (command & 7);
      long count = command >> 3;
      if (id == 7) {
        expect(count == 1, "a ring closes once");
        expect(parts.get(parts.size() - 1).size() > 2, "a ring has three places or more");
        continue;
      }
      expect(count > 0, "a command counts nothing");
      if (id == 1) {
        parts.add(new ArrayList<>());
      }
      for (long i = 0; i < count; i++) {
        long dx = unzigzag(varint());
        long dy = unzigzag(varint());
        expect(id == 1 || dx != 0 || dy != 0, "a line goes nowhere");
        x += dx;
        y += dy;
        parts.get(parts.size() - 1).add(new Coordinate(x, y));
      }
    }
    return parts;
  }

  private MvtDecoder message() {
    int length = (int) varint();
    ByteBuffer part = in.slice(in.position(), length);
    in.position(in.position() + length);
    return new MvtDecoder(part);
  }

  private String text() {
    return StandardCharsets.UTF_8.decode(message().in).toString();
  }

  private long varint() {
    long value = 0;
    for (int shift = 0; ; shift += 7) {
      byte b = in.get();
      value |= (long) (b & 0x7F) << shift;
      if (b >= 0) {
        return value;
      }
    }
  }

  private static long unzigzag(long value) {
    return value >>> 1 ^ -(value & 1);
  }

  private static void expect(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
