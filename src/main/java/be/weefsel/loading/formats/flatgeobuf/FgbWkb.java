package be.weefsel.loading.formats.flatgeobuf;

import be.weefsel.loading.rows.Limits;
import be.weefsel.loading.rows.RowRejected;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.wololo.flatgeobuf.generated.Geometry;
import org.wololo.flatgeobuf.generated.GeometryType;

/** Writes a geometry as WKB in two dimensions, straight from its arrays. */
final class FgbWkb {
  private static final int XY = 2 * Double.BYTES;
  private ByteBuffer out = ByteBuffer.allocate(1 << 12).order(ByteOrder.LITTLE_ENDIAN);

  /**
   * @param type of the layer; unknown where each geometry says its own
   */
  byte[] write(Geometry geometry, int type) throws RowRejected {
    out.clear();
    write(geometry, type == GeometryType.Unknown ? geometry.type() : type, 0);
    return Arrays.copyOf(out.array(), out.position());
  }

  private void write(Geometry g, int type, int depth) throws RowRejected {
    if (depth > Limits.DEPTH) {
      throw new RowRejected("geometrie_onleesbaar", "De geometrie is te diep genest.");
    }
    ByteBuffer xy = g.xyAsByteBuffer();
    switch (type) {
      case GeometryType.Point -> point(xy);
      case GeometryType.LineString, GeometryType.CircularString -> {
        head(type);
        points(xy, 0, count(xy));
      }
      case GeometryType.Polygon -> rings(g, xy);
      case GeometryType.MultiPoint -> {
        head(type);
        number(count(xy));
        for (int i = 0; i < count(xy); i++) {
          head(GeometryType.Point);
          copy(xy, i, i + 1);
        }
      }
      case GeometryType.MultiLineString -> lines(g, xy);
      case GeometryType.MultiPolygon -> parts(g, type, GeometryType.Polygon, depth);
      case GeometryType.GeometryCollection,
          GeometryType.CompoundCurve,
          GeometryType.CurvePolygon,
          GeometryType.MultiCurve,
          GeometryType.MultiSurface ->
          parts(g, type, GeometryType.Unknown, depth);
      default ->
          throw new RowRejected(
              "geometrie_soort",
              "De geometrie is van de soort " + type + " van FlatGeobuf, die niet gelezen wordt.");
    }
  }

  private void point(ByteBuffer xy) throws RowRejected {
    head(GeometryType.Point);
    if (count(xy) == 0) {
      room(XY);
      out.putDouble(Double.NaN).putDouble(Double.NaN);
    } else {
      copy(xy, 0, 1);
    }
  }

  private void rings(Geometry g, ByteBuffer xy) throws RowRejected {
    head(GeometryType.Polygon);
    int rings = ends(g, xy);
    number(rings);
    for (int i = 0, from = 0; i < rings; i++) {
      int end = end(g, xy, i);
      points(xy, from, end);
      from = end;
    }
  }

  private void lines(Geometry g, ByteBuffer xy) throws RowRejected {
    head(GeometryType.MultiLineString);
    int lines = ends(g, xy);
    number(lines);
    for (int i = 0, from = 0; i < lines; i++) {
      head(GeometryType.LineString);
      int end = end(g, xy, i);
      points(xy, from, end);
      from = end;
    }
  }

  /** One ring or line needs no list of ends. */
  private static int ends(Geometry g, ByteBuffer xy) {
    int listed = g.endsLength();
    return listed > 0 ? listed : Math.min(1, count(xy));
  }

  private static int end(Geometry g, ByteBuffer xy, int i) {
    return g.endsLength() > 0 ? (int) g.ends(i) : count(xy);
  }

  private void parts(Geometry g, int type, int partType, int depth) throws RowRejected {
    head(type);
    int parts = g.partsLength();
    number(parts);
    for (int i = 0; i < parts; i++) {
      Geometry part = g.parts(i);
      write(part, partType == GeometryType.Unknown ? part.type() : partType, depth + 1);
    }
  }

  private void points(ByteBuffer xy, int from, int end) throws RowRejected {
    number(end - from);
    copy(xy, from, end);
  }

  private void copy(ByteBuffer xy, int from, int end) throws RowRejected {
    if (from < 0 || end < from || end > count(xy)) {
      throw new RowRejected(
          "geometrie_onleesbaar", "De geometrie heeft minder punten dan ze zegt.");
    }
    if (end > from) {
      room((end - from) * XY);
      out.put(xy.slice(xy.position() + from * XY, (end - from) * XY));
    }
  }

  private static int count(ByteBuffer xy) {
    return xy == null ? 0 : xy.remaining() / XY;
  }

  private void head(int type) throws RowRejected {
    room(5);
    out.put((byte) 1).putInt(type);
  }

  private void number(int value) throws RowRejected {
    room(4);
    out.putInt(value);
  }

  /** Parts may point at the same coordinates over and over: what is written is bounded too. */
  private void room(int bytes) throws RowRejected {
    long needed = (long) out.position() + bytes;
    if (needed > Limits.GEOMETRY_BYTES) {
      throw Limits.geometryTooLarge();
    }
    if (needed > out.capacity()) {
      byte[] larger = Arrays.copyOf(out.array(), (int) Math.min(Limits.GEOMETRY_BYTES, 2 * needed));
      out = ByteBuffer.wrap(larger).order(ByteOrder.LITTLE_ENDIAN).position(out.position());
    }
  }
}
