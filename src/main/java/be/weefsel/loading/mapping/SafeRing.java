package be.weefsel.loading.mapping;

import be.weefsel.loading.crs.Looks;

/**
 * Proves of a ring in Lambert 72 that it bounds a valid surface and still does after each of its
 * points was moved by rounding; such a surface needs no further look. Most parcels pass; of those
 * that do not, nothing is known.
 */
final class SafeRing {
  /** Points of a ring, the last one included; the proof takes their number squared. */
  static final int MOST = 48;

  // Rounding to 1e-7 degree moves a point by 0.7 cm at most, and over 300 m a straight line on the
  // map bends by 0.2 cm in longitude and latitude; two lines can meet from both sides.
  private static final double ROOM = 0.03;
  private static final double LARGEST = 300;

  // What is smaller or thinner goes on the work list as a sliver, with some room for rounding.
  private static final double LEAST_AREA = 1.001;
  private static final double LEAST_WIDTH = 0.101;

  private SafeRing() {}

  /** Its area as PostGIS computes it; NaN where nothing was proven. */
  static double area(Vertices ring) {
    int corners = (int) ring.count() - 1;
    if (corners < 3 || corners >= MOST || !ring.isClosed() || !liesWell(ring)) {
      return Double.NaN;
    }
    double[] x = ring.x();
    double[] y = ring.y();
    double area = area(x, y, corners);
    return area >= LEAST_AREA
            && 2 * area >= LEAST_WIDTH * outline(x, y, corners)
            && hasRoom(x, y, corners)
        ? area
        : Double.NaN;
  }

  private static boolean liesWell(Vertices ring) {
    return ring.maxX() - ring.minX() <= LARGEST
        && ring.maxY() - ring.minY() <= LARGEST
        && Looks.of(ring.minX() - 1, ring.minY() - 1) == Looks.LAMBERT72
        && Looks.of(ring.maxX() + 1, ring.maxY() + 1) == Looks.LAMBERT72;
  }

  private static double area(double[] x, double[] y, int corners) {
    double sum = 0;
    for (int i = 1; i < corners; i++) {
      sum += (x[i] - x[0]) * (y[i - 1] - y[i + 1]);
    }
    return Math.abs(sum / 2);
  }

  private static double outline(double[] x, double[] y, int corners) {
    double sum = 0;
    for (int i = 0; i < corners; i++) {
      double dx = x[i + 1] - x[i];
      double dy = y[i + 1] - y[i];
      sum += Math.sqrt(dx * dx + dy * dy);
    }
    return sum;
  }

  /** Every point keeps away from every side that does not end in it, and no two sides cross. */
  private static boolean hasRoom(double[] x, double[] y, int corners) {
    for (int side = 0; side < corners; side++) {
      for (int i = 0; i < corners; i++) {
        boolean own = i == side || i == side + 1 || i == 0 && side == corners - 1;
        if (!own && near(x, y, side, i)) {
          return false;
        }
      }
      // Neighbours share a point and cannot cross as well, being straight.
      int end = side == 0 ? corners - 1 : corners;
      for (int other = side + 2; other < end; other++) {
        if (cross(x, y, side, other)) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean near(double[] x, double[] y, int side, int point) {
    double x1 = x[side];
    double y1 = y[side];
    double dx = x[side + 1] - x1;
    double dy = y[side + 1] - y1;
    double px = x[point] - x1;
    double py = y[point] - y1;
    double along = px * dx + py * dy;
    double length2 = dx * dx + dy * dy;
    if (along <= 0) {
      return px * px + py * py < ROOM * ROOM;
    }
    if (along >= length2) {
      double qx = px - dx;
      double qy = py - dy;
      return qx * qx + qy * qy < ROOM * ROOM;
    }
    double beside = px * dy - py * dx;
    return beside * beside < ROOM * ROOM * length2;
  }

  private static boolean cross(double[] x, double[] y, int a, int b) {
    return turn(x, y, a, b) * turn(x, y, a, b + 1) < 0
        && turn(x, y, b, a) * turn(x, y, b, a + 1) < 0;
  }

  private static double turn(double[] x, double[] y, int side, int point) {
    return (x[side + 1] - x[side]) * (y[point] - y[side])
        - (y[side + 1] - y[side]) * (x[point] - x[side]);
  }
}
