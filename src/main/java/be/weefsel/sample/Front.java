package be.weefsel.sample;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Polygon;

/**
 * The side of a perceel along the street, as a frame to build in: along the street, and into the
 * depth. All distances in metres from its first corner.
 */
record Front(Coordinate from, double ux, double uy, double left, double right, double depth) {

  /** Going from a to b the land lies to the left; the frame is wide and deep enough for all. */
  static Front of(Polygon land, Coordinate a, Coordinate b) {
    double length = a.distance(b);
    double ux = (b.x - a.x) / length;
    double uy = (b.y - a.y) / length;
    double left = 0;
    double right = length;
    double depth = 0;
    for (Coordinate c : land.getExteriorRing().getCoordinates()) {
      double along = (c.x - a.x) * ux + (c.y - a.y) * uy;
      left = Math.min(left, along);
      right = Math.max(right, along);
      depth = Math.max(depth, (c.y - a.y) * ux - (c.x - a.x) * uy);
    }
    return new Front(a, ux, uy, left, right, depth);
  }

  double width() {
    return right - left;
  }

  double along(Coordinate c) {
    return (c.x - from.x) * ux + (c.y - from.y) * uy;
  }

  double into(Coordinate c) {
    return (c.y - from.y) * ux - (c.x - from.x) * uy;
  }

  Coordinate at(double along, double into) {
    return new Coordinate(from.x + along * ux - into * uy, from.y + along * uy + into * ux);
  }

  /** Where one steps from the perceel into the street. */
  Coordinate door() {
    return at((left + right) / 2, -4);
  }
}
