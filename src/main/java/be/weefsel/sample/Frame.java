package be.weefsel.sample;

/** The smallest rectangle around a ring: centre, unit vector along the long side, and sizes. */
record Frame(double x, double y, double ux, double uy, double length, double width) {
  private static final int TRIES = 18;

  static Frame around(Mesh mesh, int[] ring) {
    Frame best = along(mesh, ring, longestEdge(mesh, ring));
    for (int i = 0; i < TRIES; i++) {
      Frame other = along(mesh, ring, Math.PI / 2 * i / TRIES);
      // The street side rules: another direction must be clearly better.
      if (other.length * other.width < 0.93 * best.length * best.width) {
        best = other;
      }
    }
    return best;
  }

  private static double longestEdge(Mesh mesh, int[] ring) {
    double longest = -1;
    double angle = 0;
    for (int i = 0; i < ring.length; i++) {
      int next = ring[(i + 1) % ring.length];
      double dx = mesh.x(next) - mesh.x(ring[i]);
      double dy = mesh.y(next) - mesh.y(ring[i]);
      if (dx * dx + dy * dy > longest) {
        longest = dx * dx + dy * dy;
        angle = Math.atan2(dy, dx);
      }
    }
    return angle;
  }

  static Frame along(Mesh mesh, int[] ring, double angle) {
    double ux = Math.cos(angle);
    double uy = Math.sin(angle);
    double x0 = mesh.x(ring[0]);
    double y0 = mesh.y(ring[0]);
    double low = 0;
    double high = 0;
    double left = 0;
    double right = 0;
    for (int point : ring) {
      double dx = mesh.x(point) - x0;
      double dy = mesh.y(point) - y0;
      double a = dx * ux + dy * uy;
      double b = dy * ux - dx * uy;
      low = Math.min(low, a);
      high = Math.max(high, a);
      right = Math.min(right, b);
      left = Math.max(left, b);
    }
    double a = (low + high) / 2;
    double b = (right + left) / 2;
    double x = x0 + a * ux - b * uy;
    double y = y0 + a * uy + b * ux;
    return high - low >= left - right
        ? new Frame(x, y, ux, uy, high - low, left - right)
        : new Frame(x, y, -uy, ux, left - right, high - low);
  }

  /** The x of the point at these distances from the centre, along and across. */
  double xAt(double along, double across) {
    return x + along * ux - across * uy;
  }

  double yAt(double along, double across) {
    return y + along * uy + across * ux;
  }
}
