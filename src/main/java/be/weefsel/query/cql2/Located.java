package be.weefsel.query.cql2;

import be.weefsel.layers.Crs;
import be.weefsel.query.cql2.Expression.Box;
import be.weefsel.query.cql2.Expression.Shape;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateFilter;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;

/** Geometries of a filter in a known CRS: x first, inside the world, and valid. */
final class Located {
  private static final GeometryFactory FACTORY = new GeometryFactory();

  private Located() {}

  static Geometry shape(Shape shape, Crs crs) {
    Geometry geometry = shape.geometry().copy();
    TopologyValidationError error = new IsValidOp(geometry).getValidationError();
    if (error != null) {
      Coordinate c = error.getCoordinate();
      throw new FilterError(
          shape.at(),
          "the geometry is not valid: " + error.getMessage() + " at " + c.x + " " + c.y);
    }
    if (crs.flipped()) {
      geometry.apply((CoordinateFilter) c -> c.setCoordinate(new Coordinate(c.y, c.x)));
      geometry.geometryChanged();
    }
    Envelope box = geometry.getEnvelopeInternal();
    checkInside(box.getMinX(), box.getMinY(), crs, shape.at());
    checkInside(box.getMaxX(), box.getMaxY(), crs, shape.at());
    return oneType(geometry);
  }

  static Geometry box(Box box, Crs crs) {
    int half = box.bounds().size() / 2;
    double[] n = box.bounds().stream().mapToDouble(b -> b.doubleValue()).toArray();
    int x = crs.flipped() ? 1 : 0;
    double west = n[x];
    double east = n[half + x];
    double south = n[1 - x];
    double north = n[half + 1 - x];
    if (south > north) {
      throw new FilterError(box.at(), "the box has " + south + " as its lowest and " + north);
    }
    checkInside(west, south, crs, box.at());
    checkInside(east, north, crs, box.at());
    if (west <= east) {
      return FACTORY.toGeometry(new Envelope(west, east, south, north));
    } else if (!crs.degrees()) {
      throw new FilterError(
          box.at(),
          west + " lies east of " + east + "; only in degrees may a box cross the 180th meridian");
    }
    Geometry eastern = FACTORY.toGeometry(new Envelope(west, 180, south, north));
    Geometry western = FACTORY.toGeometry(new Envelope(-180, east, south, north));
    return oneType(FACTORY.createGeometryCollection(new Geometry[] {eastern, western}));
  }

  private static void checkInside(double x, double y, Crs crs, Place at) {
    double widest = crs.degrees() ? 180 : crs == Crs.EPSG3857 ? 20_037_509 : 1e7;
    double highest = crs.degrees() ? 90 : crs == Crs.EPSG3857 ? 20_048_967 : 1e7;
    boolean outside = Math.abs(x) > widest || Math.abs(y) > highest;
    if (outside) {
      String order = crs.flipped() ? y + " " + x : x + " " + y;
      throw new FilterError(
          at,
          order
              + " lies outside the world of "
              + crs.uri()
              + (crs.flipped() ? ", which goes latitude, longitude" : "")
              + "; filter-crs says in which CRS geometries are");
    }
  }

  /** Lambert 72 ends before the south pole. */
  static void checkMeasurable(Geometry geometry, Crs crs, Place at) {
    double south = crs.degrees() ? -80 : crs == Crs.EPSG3857 ? -15_538_711 : -1e7;
    if (geometry.getEnvelopeInternal().getMinY() < south) {
      throw new FilterError(at, "a geometry so far south cannot be turned into Lambert 72");
    }
  }

  /** Whether points, lines and surfaces stand together in it. */
  static boolean isMixed(Geometry geometry) {
    Set<Integer> dimensions = new HashSet<>();
    flat(geometry).forEach(part -> dimensions.add(part.getDimension()));
    return dimensions.size() > 1;
  }

  /** A collection of one type of parts as a multi geometry: few functions take collections. */
  private static Geometry oneType(Geometry geometry) {
    if (geometry.getClass() != GeometryCollection.class) {
      return geometry;
    }
    List<Geometry> parts = flat(geometry);
    if (isMixed(geometry)) {
      return FACTORY.createGeometryCollection(parts.toArray(new Geometry[0]));
    }
    // Surfaces may lie over each other; a multi geometry may not hold that.
    Geometry together = FACTORY.buildGeometry(parts);
    return together.getDimension() == 2 ? together.union() : together;
  }

  private static List<Geometry> flat(Geometry geometry) {
    List<Geometry> parts = new ArrayList<>();
    for (int i = 0; i < geometry.getNumGeometries(); i++) {
      Geometry part = geometry.getGeometryN(i);
      if (part instanceof GeometryCollection) {
        parts.addAll(flat(part));
      } else {
        parts.add(part);
      }
    }
    return parts;
  }
}
