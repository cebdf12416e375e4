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
import org.locationtech.jts.geom.util.GeometryFixer;

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

  /** The polygons in an order, and with a start of their rings, that is always the same. */
  static List<Polygon> parts(Geometry geometry) {
    List<Polygon> parts = new ArrayList<>();
    for (int i = 0; i < geometry.getNumGeometries(); i++) {
      parts.add((Polygon) geometry.getGeometryN(i).norm());
    }
    parts.sort(Comparator.comparing(p -> p.getCentroid().getCoordinate()));
    return parts;
  }

  /** Rounding can make a ring touch itself where two corners were a centimetre apart. */
  static Geometry valid(Geometry geometry) {
    return geometry.isValid() ? geometry : GeometryFixer.fix(geometry);
  }

  static MultiPolygon multi(Geometry geometry) {
    return GEOMETRY.createMultiPolygon(parts(geometry).toArray(Polygon[]::new));
  }
}
