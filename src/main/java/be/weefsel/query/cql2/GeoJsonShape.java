package be.weefsel.query.cql2;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/** Reads a GeoJSON geometry that stands in a filter. */
final class GeoJsonShape {
  private static final GeometryFactory FACTORY = new GeometryFactory();
  private final Place at;

  GeoJsonShape(String pointer) {
    this.at = Place.json(pointer);
  }

  Expression.Shape read(JsonNode node) {
    return Shapes.checked(geometry(node), at);
  }

  private Geometry geometry(JsonNode node) {
    String type = node.path("type").asText();
    if (type.equals("GeometryCollection")) {
      List<Geometry> parts = new ArrayList<>();
      for (JsonNode part : list(node.path("geometries"), "geometries")) {
        parts.add(geometry(part));
      }
      return FACTORY.createGeometryCollection(parts.toArray(new Geometry[0]));
    }
    JsonNode coordinates = node.path("coordinates");
    try {
      return switch (type) {
        case "Point" -> point(coordinates);
        case "LineString" -> line(coordinates);
        case "Polygon" -> polygon(coordinates);
        case "MultiPoint" -> {
          List<Point> points = new ArrayList<>();
          list(coordinates, "coordinates").forEach(c -> points.add(point(c)));
          yield FACTORY.createMultiPoint(points.toArray(new Point[0]));
        }
        case "MultiLineString" -> {
          List<LineString> lines = new ArrayList<>();
          list(coordinates, "coordinates").forEach(c -> lines.add(line(c)));
          yield FACTORY.createMultiLineString(lines.toArray(new LineString[0]));
        }
        case "MultiPolygon" -> {
          List<Polygon> polygons = new ArrayList<>();
          list(coordinates, "coordinates").forEach(c -> polygons.add(polygon(c)));
          yield FACTORY.createMultiPolygon(polygons.toArray(new Polygon[0]));
        }
        default -> throw new FilterError(at, "'" + type + "' is not a type of geometry");
      };
    } catch (IllegalArgumentException e) {
      throw e instanceof FilterError error
          ? error
          : new FilterError(at, "the geometry cannot be read: " + e.getMessage());
    }
  }

  private Point point(JsonNode position) {
    return FACTORY.createPoint(coordinate(position));
  }

  private LineString line(JsonNode positions) {
    return FACTORY.createLineString(coordinates(positions));
  }

  private Polygon polygon(JsonNode rings) {
    List<LinearRing> read = new ArrayList<>();
    for (JsonNode ring : list(rings, "a polygon")) {
      read.add(FACTORY.createLinearRing(coordinates(ring)));
    }
    return FACTORY.createPolygon(
        read.get(0), read.subList(1, read.size()).toArray(new LinearRing[0]));
  }

  private Coordinate[] coordinates(JsonNode positions) {
    List<Coordinate> all = new ArrayList<>();
    list(positions, "coordinates").forEach(p -> all.add(coordinate(p)));
    return all.toArray(new Coordinate[0]);
  }

  private Coordinate coordinate(JsonNode position) {
    boolean numbers = position.isArray() && position.size() >= 2 && position.size() <= 4;
    for (JsonNode number : position) {
      numbers &= number.isNumber();
    }
    if (!numbers) {
      throw new FilterError(at, "a position is a list of two or three numbers");
    }
    return new Coordinate(position.get(0).doubleValue(), position.get(1).doubleValue());
  }

  private JsonNode list(JsonNode node, String what) {
    if (!node.isArray() || node.isEmpty()) {
      throw new FilterError(at, what + " is a list of one or more");
    }
    return node;
  }
}
