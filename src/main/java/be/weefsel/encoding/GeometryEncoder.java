package be.weefsel.encoding;

import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Turns well-known binary into GeoJSON or well-known text, in one pass and without geometry
 * objects. Heights and measures are left out.
 */
public final class GeometryEncoder {
  private static final String[] NAMES = {
    "Point",
    "LineString",
    "Polygon",
    "MultiPoint",
    "MultiLineString",
    "MultiPolygon",
    "GeometryCollection"
  };
  private static final int POINT = 1;
  private static final int LINE = 2;
  private static final int POLYGON = 3;
  private static final int COLLECTION = 7;

  private static final byte[][] JSON_HEADS = heads(GeometryEncoder::jsonHead);
  private static final byte[][] WKT_HEADS = heads(GeometryEncoder::wktHead);

  private final char open;
  private final char close;
  private final char between;
  private final boolean json;
  private final byte[][] heads;
  private final int decimals;
  private final boolean flipped;

  private GeometryEncoder(boolean json, int decimals, boolean flipped) {
    if (decimals < 0 || decimals > Numbers.MOST_DECIMALS) {
      throw new IllegalArgumentException(decimals + " decimals; 0 to 9 can be written");
    }
    this.json = json;
    this.open = json ? '[' : '(';
    this.close = json ? ']' : ')';
    this.between = json ? ',' : ' ';
    this.heads = json ? JSON_HEADS : WKT_HEADS;
    this.decimals = decimals;
    this.flipped = flipped;
  }

  /**
   * GeoJSON.
   *
   * @param decimals the most of a coordinate, 0 to 9
   * @param flipped whether the second axis of what is read is written first
   */
  public static GeometryEncoder geoJson(int decimals, boolean flipped) {
    return new GeometryEncoder(true, decimals, flipped);
  }

  /** The same in well-known text. */
  public static GeometryEncoder wkt(int decimals, boolean flipped) {
    return new GeometryEncoder(false, decimals, flipped);
  }

  private static byte[][] heads(IntFunction<String> head) {
    return IntStream.range(0, NAMES.length)
        .mapToObj(i -> JsonText.ascii(head.apply(i)))
        .toArray(byte[][]::new);
  }

  private static String jsonHead(int i) {
    String content = i + 1 == COLLECTION ? "geometries" : "coordinates";
    return "{\"type\":\"" + NAMES[i] + "\",\"" + content + "\":";
  }

  private static String wktHead(int i) {
    return NAMES[i].toUpperCase(Locale.ROOT) + " ";
  }

  /**
   * Adds one geometry.
   *
   * @throws IllegalArgumentException for curves, surfaces and infinite coordinates
   */
  public void write(Bytes out, byte[] wkb) {
    geometry(out, new Wkb(wkb));
  }

  private void geometry(Bytes out, Wkb wkb) {
    int type = wkb.type();
    out.put(heads[type - 1]);
    content(out, wkb, type);
    if (json) {
      out.put('}');
    }
  }

  private void content(Bytes out, Wkb wkb, int type) {
    switch (type) {
      case POINT -> point(out, wkb);
      case LINE -> line(out, wkb);
      case POLYGON -> polygon(out, wkb);
      default -> parts(out, wkb, type);
    }
  }

  private void parts(Bytes out, Wkb wkb, int type) {
    int n = begin(out, wkb.count());
    for (int i = 0; i < n; i++) {
      separate(out, i);
      if (type == COLLECTION) {
        geometry(out, wkb);
      } else {
        content(out, wkb, wkb.type());
      }
    }
    end(out, n);
  }

  private void polygon(Bytes out, Wkb wkb) {
    int n = begin(out, wkb.count());
    for (int i = 0; i < n; i++) {
      separate(out, i);
      line(out, wkb);
    }
    end(out, n);
  }

  private void line(Bytes out, Wkb wkb) {
    int n = begin(out, wkb.count());
    for (int i = 0; i < n; i++) {
      separate(out, i);
      if (json) {
        out.put('[');
      }
      position(out, wkb, wkb.ordinate());
      if (json) {
        out.put(']');
      }
    }
    end(out, n);
  }

  private void point(Bytes out, Wkb wkb) {
    double x = wkb.ordinate();
    // An empty point is written as NaN NaN.
    int n = begin(out, Double.isNaN(x) ? 0 : 1);
    if (n == 1) {
      position(out, wkb, x);
    } else {
      wkb.ordinate();
      wkb.skipRest();
    }
    end(out, n);
  }

  private void position(Bytes out, Wkb wkb, double x) {
    double y = wkb.ordinate();
    Numbers.coordinate(out, flipped ? y : x, decimals);
    out.put(between);
    Numbers.coordinate(out, flipped ? x : y, decimals);
    wkb.skipRest();
  }

  private int begin(Bytes out, int n) {
    if (n == 0 && !json) {
      out.put("EMPTY");
    } else {
      out.put(open);
    }
    return n;
  }

  private void end(Bytes out, int n) {
    if (n > 0 || json) {
      out.put(close);
    }
  }

  private static void separate(Bytes out, int i) {
    if (i > 0) {
      out.put(',');
    }
  }
}
