package be.weefsel.encoding.mvt;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.locationtech.jts.precision.GeometryPrecisionReducer;

/** Makes valid polygons on the grid of a tile of rings that rounding or cutting has broken. */
final class Repair {
  private static final PrecisionModel GRID = new PrecisionModel(1);
  private final GeometryFactory factory = new GeometryFactory();

  /** The same area as valid polygons; none where nothing is left of it. */
  List<Polygon> polygons(Rings rings) {
    LinearRing[] holes = new LinearRing[rings.count - 1];
    for (int i = 0; i < holes.length; i++) {
      holes[i] = ring(rings, i + 1);
    }
    Geometry polygon = factory.createPolygon(ring(rings, 0), holes);
    if (!polygon.isValid()) {
      polygon = GeometryPrecisionReducer.reduce(GeometryFixer.fix(polygon), GRID);
    }
    List<Polygon> valid = new ArrayList<>();
    PolygonExtracter.getPolygons(polygon, valid);
    return valid;
  }

  private LinearRing ring(Rings rings, int ring) {
    int start = rings.start(ring);
    int n = rings.end(ring) - start;
    Coordinate[] places = new Coordinate[n + 1];
    for (int i = 0; i <= n; i++) {
      int at = start + i % n;
      places[i] = new Coordinate(rings.xs[at], rings.ys[at]);
    }
    return factory.createLinearRing(places);
  }

  /** Puts a ring of JTS into a path, without the repeated last place. */
  static void read(LinearRing ring, Path into) {
    into.clear();
    Coordinate[] places = ring.getCoordinates();
    for (int i = 0; i < places.length - 1; i++) {
      into.add(places[i].x, places[i].y);
    }
  }
}
