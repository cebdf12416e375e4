package be.weefsel.loading.formats.gml;

import be.weefsel.loading.rows.RowRejected;
import be.weefsel.loading.rows.Shape;

/** Arcs as WKB has them: through three positions, and on from there. */
final class Arcs {
  private Arcs() {}

  /** A circle through three positions: half of it to the other side, and half of it back. */
  static Shape circle(double[] p) throws RowRejected {
    if (p.length != 6) {
      throw GmlGeometry.unreadable("een cirkel heeft drie punten");
    }
    double bx = p[2] - p[0];
    double by = p[3] - p[1];
    double cx = p[4] - p[0];
    double cy = p[5] - p[1];
    double twice = 2 * (bx * cy - by * cx);
    double b = bx * bx + by * by;
    double c = cx * cx + cy * cy;
    if (twice == 0) {
      throw GmlGeometry.unreadable("de drie punten van een cirkel liggen op een lijn");
    }
    double x = (cy * b - by * c) / twice;
    double y = (bx * c - cx * b) / twice;
    return Shape.of(Shape.ARC, new double[] {p[0], p[1], p[0] + 2 * x, p[1] + 2 * y, p[0], p[1]});
  }

  /**
   * An arc around a centre.
   *
   * @param start angle in degrees, from east, counterclockwise
   */
  static Shape around(double[] centre, double radius, double start, double end) throws RowRejected {
    if (centre.length != 2 || !(radius > 0) || !Double.isFinite(start + end)) {
      throw GmlGeometry.unreadable("een boog om een middelpunt mist punt, straal of hoeken");
    }
    double[] xy = new double[6];
    double[] angles = {start, (start + end) / 2, end};
    for (int i = 0; i < 3; i++) {
      xy[2 * i] = centre[0] + radius * Math.cos(Math.toRadians(angles[i]));
      xy[2 * i + 1] = centre[1] + radius * Math.sin(Math.toRadians(angles[i]));
    }
    if (Math.abs(end - start) == 360) {
      xy[4] = xy[0];
      xy[5] = xy[1];
    }
    return Shape.of(Shape.ARC, xy);
  }
}
