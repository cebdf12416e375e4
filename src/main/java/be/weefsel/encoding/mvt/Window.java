package be.weefsel.encoding.mvt;

/**
 * The square of a tile with its margin, in units of the tile; paths are cut to it.
 *
 * @param low the western and northern side: minus the margin
 * @param high the eastern and southern side
 */
record Window(double low, double high) {
  boolean holds(double x, double y) {
    return x >= low && x <= high && y >= low && y <= high;
  }

  /** What of a ring lies inside, along the sides where it leaves; the scratch is overwritten. */
  Path ring(Path ring, Path scratch) {
    double west = Double.POSITIVE_INFINITY;
    double north = Double.POSITIVE_INFINITY;
    double east = Double.NEGATIVE_INFINITY;
    double south = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < ring.size; i++) {
      west = Math.min(west, ring.x(i));
      east = Math.max(east, ring.x(i));
      north = Math.min(north, ring.y(i));
      south = Math.max(south, ring.y(i));
    }
    if (west > high || north > high || east < low || south < low) {
      ring.clear();
      return ring;
    }
    Path cut = ring;
    Path spare = scratch;
    for (int side = 0; side < 4; side++) {
      boolean crossed =
          switch (side) {
            case 0 -> west < low;
            case 1 -> east > high;
            case 2 -> north < low;
            default -> south > high;
          };
      if (crossed) {
        half(cut, spare, side);
        Path kept = spare;
        spare = cut;
        cut = kept;
      }
    }
    return cut;
  }

  /** Sutherland and Hodgman: what lies on the inner side of one side. */
  private void half(Path in, Path out, int side) {
    out.clear();
    if (in.size == 0) {
      return;
    }
    double ax = in.x(in.size - 1);
    double ay = in.y(in.size - 1);
    double a = depth(ax, ay, side);
    for (int i = 0; i < in.size; i++) {
      double bx = in.x(i);
      double by = in.y(i);
      double b = depth(bx, by, side);
      if (a >= 0 != b >= 0) {
        double t = a / (a - b);
        // On the side itself, so that rounding cannot put it beyond.
        double bound = side % 2 == 0 ? low : high;
        out.add(side < 2 ? bound : ax + t * (bx - ax), side < 2 ? ay + t * (by - ay) : bound);
      }
      if (b >= 0) {
        out.add(bx, by);
      }
      ax = bx;
      ay = by;
      a = b;
    }
  }

  /** How far inside a side a place lies; below zero outside. */
  private double depth(double x, double y, int side) {
    return switch (side) {
      case 0 -> x - low;
      case 1 -> high - x;
      case 2 -> y - low;
      default -> high - y;
    };
  }

  /**
   * Which part of a segment lies inside, after Liang and Barsky.
   *
   * @param part receives where it begins and ends, from 0 to 1 along the segment
   * @return false when no part does
   */
  boolean segment(double ax, double ay, double bx, double by, double[] part) {
    part[0] = 0;
    part[1] = 1;
    return beyond(ax - bx, ax - low, part)
        && beyond(bx - ax, high - ax, part)
        && beyond(ay - by, ay - low, part)
        && beyond(by - ay, high - ay, part);
  }

  private static boolean beyond(double p, double q, double[] part) {
    if (p == 0) {
      return q >= 0;
    }
    double t = q / p;
    if (p < 0) {
      part[0] = Math.max(part[0], t);
    } else {
      part[1] = Math.min(part[1], t);
    }
    return part[0] <= part[1];
  }
}
