package be.weefsel.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.precision.GeometryPrecisionReducer;
import org.locationtech.jts.simplify.TopologyPreservingSimplifier;

/** The kern as a delimitation draws it: round the built area, blind to percelen and border. */
final class KernOutline {
  private static final GeometryFactory GEOMETRY = new GeometryFactory();
  private static final PrecisionModel CENTIMETRES = new PrecisionModel(100);

  private KernOutline() {}

  /** As drawn at first; a depth over 1 takes in what was built just outside. */
  static Polygon of(Gemeente gemeente, Kern kern) {
    return of(gemeente, kern, 1);
  }

  static Polygon of(Gemeente gemeente, Kern kern, double depth) {
    List<Geometry> parts = new ArrayList<>();
    parts.add(disc(kern));
    parts.addAll(gemeente.whole(f -> f.depth() < depth && f.kern() == kern));
    Geometry built = GEOMETRY.buildGeometry(parts).buffer(22, 3).buffer(-12, 3);
    Geometry rough = TopologyPreservingSimplifier.simplify(built, 7);
    Polygon largest =
        Shapes.parts(GeometryPrecisionReducer.reduce(rough, CENTIMETRES)).stream()
            .max(Comparator.comparingDouble(Geometry::getArea))
            .orElseThrow();
    return GEOMETRY.createPolygon(largest.getExteriorRing().getCoordinates());
  }

  /** The heart of the kern; at the border it runs on into the neighbour. */
  private static Polygon disc(Kern kern) {
    int points = 36;
    Coordinate[] shell = new Coordinate[points + 1];
    for (int i = 0; i < points; i++) {
      double angle = 2 * Math.PI * i / points;
      double reach = kern.reach(angle) * 0.93;
      shell[i] =
          new Coordinate(
              kern.centre().x + reach * Math.cos(angle), kern.centre().y + reach * Math.sin(angle));
    }
    shell[points] = shell[0].copy();
    return GEOMETRY.createPolygon(shell);
  }
}
