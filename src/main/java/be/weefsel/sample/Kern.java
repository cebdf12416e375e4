package be.weefsel.sample;

import org.locationtech.jts.geom.Coordinate;

/** A town or village while it is being laid out: a lobed disc around a market or church. */
record Kern(
    int nummer, String naam, boolean bovenlokaal, Coordinate centre, double radius, double turn) {

  /** How far the edge lies from the centre in this direction. */
  double reach(double angle) {
    double lobes = 0.14 * Math.sin(2 * angle + turn) + 0.10 * Math.sin(3 * angle + 2.3 * turn);
    return radius * (1 + lobes);
  }

  /** Distance to the edge; negative inside. */
  double outside(double x, double y) {
    double dx = x - centre.x;
    double dy = y - centre.y;
    return Math.hypot(dx, dy) - reach(Math.atan2(dy, dx));
  }

  /** 0 in the centre, 1 at the edge. */
  double depth(double x, double y) {
    double dx = x - centre.x;
    double dy = y - centre.y;
    return Math.hypot(dx, dy) / reach(Math.atan2(dy, dx));
  }
}
