package be.weefsel.sample;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;

/** Puts pieces together. */
final class Shapes {
  private static final GeometryFactory GEOMETRY = new GeometryFactory();

  private Shapes() {}

  /** Joins pieces that fit together exactly; every point on the outside stays. */
  static Geometry join(Collection<? extends Geometry> pieces) {
    return pieces.isEmpty()
        ? GEOMETRY.createMultiPolygon()
        : CoverageUnion.union(pieces.toArray(Geometry[]::new));
  }

  static List<Polygon> parts(Geometry geometry) {
    List<Polygon> parts = new ArrayList<>();
    for (int i = 0; i < geometry.getNumGeometries(); i++) {
      parts.add((Polygon) geometry.getGeometryN(i));
    }
    parts.sort(Comparator.comparing(p -> p.getCentroid().getCoordinate()));
    return parts;
  }

  static MultiPolygon multi(Geometry geometry) {
    return GEOMETRY.createMultiPolygon(parts(geometry).toArray(Polygon[]::new));
  }
}
