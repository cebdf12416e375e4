package be.weefsel.encoding;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Reads well-known binary from front to back. */
public final class Wkb {
  private final ByteBuffer bytes;
  private int dimensions;

  public Wkb(byte[] bytes) {
    this.bytes = ByteBuffer.wrap(bytes);
  }

  /** The head of a geometry: its type, 1 (point) to 7 (collection). */
  public int type() {
    bytes.order(bytes.get() == 0 ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
    int code = bytes.getInt();
    int type = code % 1000;
    if (code < 1 || code >= 4000 || type < 1 || type > 7) {
      throw new IllegalArgumentException("WKB type " + code + " is not known here");
    }
    int heights = code / 1000;
    dimensions = heights == 0 ? 2 : heights == 3 ? 4 : 3;
    return type;
  }

  public int count() {
    return bytes.getInt();
  }

  public double ordinate() {
    return bytes.getDouble();
  }

  /** The position of a point; nothing where it is empty, which is written as NaN NaN. */
  double[] position() {
    double x = ordinate();
    double y = ordinate();
    skipRest();
    return Double.isNaN(x) ? new double[0] : new double[] {x, y};
  }

  /** A counted row of positions: x and y of each, without heights and measures. */
  double[] positions() {
    double[] xy = new double[2 * count()];
    for (int i = 0; i < xy.length; i += 2) {
      xy[i] = ordinate();
      xy[i + 1] = ordinate();
      skipRest();
    }
    return xy;
  }

  /** Passes heights and measures, which plane data do not have. */
  public void skipRest() {
    bytes.position(bytes.position() + 8 * (dimensions - 2));
  }
}
