package be.weefsel.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;

/** What is left of a perceel between two depths and two sides: the ground plan of a building. */
final class Footprint {
  private static final GeometryFactory GEOMETRY = new GeometryFactory();

  private final Polygon land;
  private final Front front;

  Footprint(Polygon land, Front front) {
    this.land = land;
    this.front = front;
  }

  /** From wall to wall. */
  Optional<Polygon> across(double near, double far, double least) {
    return box(front.left() - 1, front.right() + 1, near, far, least);
  }

  /** So far to all sides of the middle of the land. */
  Optional<Polygon> around(double aside, double deep, double least) {
    Coordinate middle = land.getCentroid().getCoordinate();
    double along = front.along(middle);
    double into = front.into(middle);
    return box(along - aside, along + aside, into - deep, into + deep, least);
  }

  /** Empty when the land is too small or too oddly shaped for it. */
  Optional<Polygon> box(double left, double right, double near, double far, double least) {
    if (right <= left || far <= near) {
      return Optional.empty();
    }
    List<Coordinate> ring = new ArrayList<>(List.of(land.getExteriorRing().getCoordinates()));
    ring.remove(ring.size() - 1);
    // In the frame of the front: along, then into the depth.
    double ux = front.ux();
    double uy = front.uy();
    ring = clip(ring, front.at(left, 0), ux, uy);
    ring = clip(ring, front.at(right, 0), -ux, -uy);
    ring = clip(ring, front.at(0, near), -uy, ux);
    ring = clip(ring, front.at(0, far), uy, -ux);
    return polygon(ring, least);
  }

  /** Keeps what lies ahead of the point in this direction (Sutherland and Hodgman). */
  private static List<Coordinate> clip(List<Coordinate> ring, Coordinate at, double nx, double ny) {
    List<Coordinate> kept = new ArrayList<>(ring.size() + 4);
    for (int i = 0; i < ring.size(); i++) {
      Coordinate a = ring.get(i);
      Coordinate b = ring.get((i + 1) % ring.size());
      double da = (a.x - at.x) * nx + (a.y - at.y) * ny;
      double db = (b.x - at.x) * nx + (b.y - at.y) * ny;
      if (da >= 0) {
        kept.add(a);
      }
      if (da >= 0 != db >= 0) {
        double t = da / (da - db);
        kept.add(new Coordinate(a.x + t * (b.x - a.x), a.y + t * (b.y - a.y)));
      }
    }
    return kept;
  }

  private static Optional<Polygon> polygon(List<Coordinate> corners, double least) {
    List<Coordinate> ring = new ArrayList<>(corners.size() + 1);
    for (Coordinate c : corners) {
      Coordinate at = new Coordinate(Mesh.centimetre(c.x), Mesh.centimetre(c.y));
      // Under half a metre there are no corners in a ground plan.
      if (ring.isEmpty() || ring.get(ring.size() - 1).distance(at) > 0.5) {
        ring.add(at);
      }
    }
    while (ring.size() > 3 && ring.get(0).distance(ring.get(ring.size() - 1)) <= 0.5) {
      ring.remove(ring.size() - 1);
    }
    if (ring.size() < 3) {
      return Optional.empty();
    }
    ring.add(ring.get(0).copy());
    Polygon plan = GEOMETRY.createPolygon(ring.toArray(Coordinate[]::new));
    // A hollow perceel can fall apart into pieces joined by a line; that is no building.
    return plan.getArea() >= least && plan.isValid() ? Optional.of(plan) : Optional.empty();
  }
}
