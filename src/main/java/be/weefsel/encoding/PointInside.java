package be.weefsel.encoding;

import java.util.Arrays;

/**
 * A point that stands for a shape: the first point, the middle vertex of the first line, or a point
 * inside the surface, in the middle of its widest stretch on a line halfway its largest part.
 */
final class PointInside {
  private static final int POINT = 1;
  private static final int LINE = 2;
  private static final int POLYGON = 3;
  private final Wkb wkb;
  private int rank;
  private double size = Double.NEGATIVE_INFINITY;
  private double[] best;

  private PointInside(byte[] bytes) {
    wkb = new Wkb(bytes);
  }

  /** x and y in the order of the bytes; null for an empty shape. */
  static double[] of(byte[] bytes) {
    PointInside inside = new PointInside(bytes);
    inside.geometry();
    return inside.best;
  }

  private void geometry() {
    int type = wkb.type();
    switch (type) {
      case POINT -> point();
      case LINE -> line(wkb.positions());
      case POLYGON -> polygon();
      default -> {
        int parts = wkb.count();
        for (int i = 0; i < parts; i++) {
          geometry();
        }
      }
    }
  }

  private void point() {
    double[] xy = wkb.position();
    if (xy.length > 0) {
      offer(POINT, 0, xy[0], xy[1]);
    }
  }

  private void line(double[] xy) {
    if (xy.length > 0) {
      int middle = xy.length / 4 * 2;
      offer(LINE, 0, xy[middle], xy[middle + 1]);
    }
  }

  private void polygon() {
    int n = wkb.count();
    double[][] rings = new double[n][];
    for (int i = 0; i < n; i++) {
      rings[i] = wkb.positions();
    }
    if (n == 0 || rings[0].length == 0) {
      return;
    }
    double y = between(rings[0]);
    double[] crossings = crossings(rings, y);
    double widest = -1;
    double x = rings[0][0];
    for (int i = 0; i + 1 < crossings.length; i += 2) {
      double width = crossings[i + 1] - crossings[i];
      if (width > widest) {
        widest = width;
        x = (crossings[i] + crossings[i + 1]) / 2;
      }
    }
    // A surface without width is given by a corner.
    offer(POLYGON, widest, x, widest < 0 ? rings[0][1] : y);
  }

  /** Surfaces go before lines and lines before points; then the larger, then the first. */
  private void offer(int type, double width, double x, double y) {
    if (type > rank || type == rank && width > size) {
      rank = type;
      size = width;
      best = new double[] {x, y};
    }
  }

  /** A height on which no corner of the ring lies, near its middle. */
  private static double between(double[] ring) {
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (int i = 1; i < ring.length; i += 2) {
      low = Math.min(low, ring[i]);
      high = Math.max(high, ring[i]);
    }
    double middle = (low + high) / 2;
    double below = low;
    double above = high;
    for (int i = 1; i < ring.length; i += 2) {
      if (ring[i] <= middle) {
        below = Math.max(below, ring[i]);
      } else {
        above = Math.min(above, ring[i]);
      }
    }
    return (below + above) / 2;
  }

  private static double[] crossings(double[][] rings, double y) {
    double[] xs = new double[16];
    int n = 0;
    for (double[] ring : rings) {
      for (int i = 2; i < ring.length; i += 2) {
        double y1 = ring[i - 1];
        double y2 = ring[i + 1];
        if (y1 <= y != y2 <= y) {
          if (n == xs.length) {
            xs = Arrays.copyOf(xs, 2 * n);
          }
          xs[n++] = ring[i - 2] + (y - y1) / (y2 - y1) * (ring[i] - ring[i - 2]);
        }
      }
    }
    double[] sorted = Arrays.copyOf(xs, n);
    Arrays.sort(sorted);
    return sorted;
  }
}
