package be.weefsel.sample;

/** Tests the line of a cut before it is made. */
final class Chord {
  /** The sine of the sharpest corner that a cut may make. */
  private static final double SHARPEST = 0.12;

  private static final double TOUCH = 0.05;

  private Chord() {}

  /** Whether the line meets no other edge on its way, and leaves its own edges at an angle. */
  static boolean isClear(Mesh mesh, int[] ring, double fx, double fy, double tx, double ty) {
    double dx = tx - fx;
    double dy = ty - fy;
    double length = Math.hypot(dx, dy);
    if (length < 1) {
      return false;
    }
    for (int i = 0; i < ring.length; i++) {
      int a = ring[i];
      int b = ring[(i + 1) % ring.length];
      double ax = mesh.x(a);
      double ay = mesh.y(a);
      double ex = mesh.x(b) - ax;
      double ey = mesh.y(b) - ay;
      double edge = Math.hypot(ex, ey);
      // Distances of the four ends to the other line.
      double a2 = (dx * (ay - fy) - dy * (ax - fx)) / length;
      double b2 = (dx * (mesh.y(b) - fy) - dy * (mesh.x(b) - fx)) / length;
      double f2 = (ex * (fy - ay) - ey * (fx - ax)) / edge;
      double t2 = (ex * (ty - ay) - ey * (tx - ax)) / edge;
      boolean starts = Math.abs(f2) < TOUCH && within(ex, ey, fx - ax, fy - ay, edge);
      boolean ends = Math.abs(t2) < TOUCH && within(ex, ey, tx - ax, ty - ay, edge);
      if (starts || ends) {
        if (Math.abs(dx * ey - dy * ex) < SHARPEST * length * edge) {
          return false;
        }
      } else if (a2 * b2 <= 0 && f2 * t2 <= 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean within(double ex, double ey, double px, double py, double edge) {
    double along = (ex * px + ey * py) / edge;
    return along > -TOUCH && along < edge + TOUCH;
  }
}
