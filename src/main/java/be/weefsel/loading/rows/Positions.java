package be.weefsel.loading.rows;

import java.util.Arrays;

/**
 * The positions of one line after another, for all the parts of one geometry; gives up when that
 * becomes larger than we want to hold.
 */
public final class Positions {
  private static final int SMALL = 1 << 16;
  // What an object costs us, rather than its bytes in WKB.
  private static final int PART_BYTES = 64;
  private double[] xy = new double[256];
  private int size;
  private long left = Limits.GEOMETRY_BYTES;

  /** Begins a geometry. */
  public void begin() {
    left = Limits.GEOMETRY_BYTES;
    size = 0;
    if (xy.length > SMALL) {
      xy = new double[256];
    }
  }

  /** Counts a part of the geometry. */
  public void part() throws RowRejected {
    take(PART_BYTES);
  }

  /** Begins a line. */
  public void clear() {
    size = 0;
  }

  public void add(double x, double y) throws RowRejected {
    take(2 * Double.BYTES);
    if (size == xy.length) {
      xy = Arrays.copyOf(xy, 2 * size);
    }
    xy[size++] = x;
    xy[size++] = y;
  }

  private void take(int bytes) throws RowRejected {
    left -= bytes;
    if (left < 0) {
      throw Limits.geometryTooLarge();
    }
  }

  /** Those since {@link #clear}, x and y in turn. */
  public double[] xy() {
    return Arrays.copyOf(xy, size);
  }
}
