package be.weefsel.query.cql2;

import java.math.BigDecimal;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/** Reads geometries as they are written; whether their coordinates fit a CRS is asked later. */
final class Shapes {
  private Shapes() {}

  static Expression.Shape wkt(String text, Place at) {
    try {
      return checked(new WKTReader().read(text), at);
    } catch (ParseException | IllegalArgumentException e) {
      throw new FilterError(at, "the geometry cannot be read: " + e.getMessage());
    }
  }

  static Expression.Shape checked(Geometry geometry, Place at) {
    if (geometry.isEmpty()) {
      throw new FilterError(at, "the geometry is empty");
    }
    for (Coordinate c : geometry.getCoordinates()) {
      if (!(Math.abs(c.x) <= 1e9 && Math.abs(c.y) <= 1e9)) {
        throw new FilterError(at, "the coordinate " + c.x + " " + c.y + " is outside the world");
      }
    }
    return new Expression.Shape(geometry, at);
  }

  static Expression.Box box(List<BigDecimal> bounds, Place at) {
    if (bounds.size() != 4 && bounds.size() != 6) {
      throw new FilterError(at, "a box has 4 or 6 numbers, not " + bounds.size());
    }
    if (bounds.size() == 6 && bounds.get(2).compareTo(bounds.get(5)) > 0) {
      throw new FilterError(at, "the low " + bounds.get(2) + " of the box lies above its high");
    }
    return new Expression.Box(bounds, at);
  }
}
