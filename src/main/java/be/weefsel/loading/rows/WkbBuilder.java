package be.weefsel.loading.rows;

import java.nio.ByteBuffer;

/** Writes the two shapes that tables and rasters have as WKB: a point, and a rectangle. */
public final class WkbBuilder {
  private static final int POINT = 1;
  private static final int POLYGON = 3;
  private static final int HEAD = 1 + Integer.BYTES;
  private static final int POSITION = 2 * Double.BYTES;

  private WkbBuilder() {}

  public static byte[] point(double x, double y) {
    return head(HEAD + POSITION, POINT).putDouble(x).putDouble(y).array();
  }

  /** A rectangle as a polygon. */
  public static byte[] box(double minX, double minY, double maxX, double maxY) {
    double[] ring = {minX, minY, maxX, minY, maxX, maxY, minX, maxY, minX, minY};
    ByteBuffer wkb = head(HEAD + 2 * Integer.BYTES + 5 * POSITION, POLYGON).putInt(1).putInt(5);
    for (double number : ring) {
      wkb.putDouble(number);
    }
    return wkb.array();
  }

  private static ByteBuffer head(int size, int type) {
    // The byte 0 says that the highest byte comes first, as ByteBuffer writes.
    return ByteBuffer.allocate(size).put((byte) 0).putInt(type);
  }
}
