package be.weefsel.loading.rows;

import java.nio.ByteBuffer;
import java.util.List;

/**
 * A geometry as readers of text make it, on its way to WKB.
 *
 * @param type as in WKB: 1 to 12
 * @param xy the positions of a point, line or arc, x and y in turn; empty for the others
 * @param parts of the others; those of a polygon are lines
 */
public record Shape(int type, double[] xy, List<Shape> parts) {
  public static final int POINT = 1;
  public static final int LINE = 2;
  public static final int POLYGON = 3;
  public static final int MULTI_POINT = 4;
  public static final int MULTI_LINE = 5;
  public static final int MULTI_POLYGON = 6;
  public static final int COLLECTION = 7;
  public static final int ARC = 8;
  public static final int COMPOUND = 9;
  public static final int CURVE_POLYGON = 10;
  public static final int MULTI_CURVE = 11;
  public static final int MULTI_SURFACE = 12;
  private static final int HEAD = 5;
  private static final double[] NONE = {};

  public static Shape of(int type, double[] xy) {
    return new Shape(type, xy, List.of());
  }

  public static Shape of(int type, List<Shape> parts) {
    return new Shape(type, NONE, parts);
  }

  public byte[] wkb() {
    ByteBuffer out = ByteBuffer.allocate(size());
    write(out);
    return out.array();
  }

  private int size() {
    int size = HEAD + (type == POINT ? 0 : Integer.BYTES) + Double.BYTES * xy.length;
    if (type == POINT && xy.length == 0) {
      size += 2 * Double.BYTES;
    }
    for (Shape part : parts) {
      size += part.size() - (type == POLYGON ? HEAD : 0);
    }
    return size;
  }

  private void write(ByteBuffer out) {
    out.put((byte) 0).putInt(type);
    if (type == POINT) {
      // An empty point has no other form in WKB.
      positions(out, xy.length == 0 ? new double[] {Double.NaN, Double.NaN} : xy);
    } else if (type == LINE || type == ARC) {
      out.putInt(xy.length / 2);
      positions(out, xy);
    } else {
      out.putInt(parts.size());
      for (Shape part : parts) {
        if (type == POLYGON) {
          out.putInt(part.xy.length / 2);
          positions(out, part.xy);
        } else {
          part.write(out);
        }
      }
    }
  }

  private static void positions(ByteBuffer out, double[] xy) {
    out.asDoubleBuffer().put(xy);
    out.position(out.position() + xy.length * Double.BYTES);
  }
}
