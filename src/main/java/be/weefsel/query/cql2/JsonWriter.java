package be.weefsel.query.cql2;

import be.weefsel.query.cql2.Expression.And;
import be.weefsel.query.cql2.Expression.Arithmetic;
import be.weefsel.query.cql2.Expression.Between;
import be.weefsel.query.cql2.Expression.Box;
import be.weefsel.query.cql2.Expression.Call;
import be.weefsel.query.cql2.Expression.Comparison;
import be.weefsel.query.cql2.Expression.Day;
import be.weefsel.query.cql2.Expression.In;
import be.weefsel.query.cql2.Expression.Interval;
import be.weefsel.query.cql2.Expression.IsNull;
import be.weefsel.query.cql2.Expression.Items;
import be.weefsel.query.cql2.Expression.Like;
import be.weefsel.query.cql2.Expression.Moment;
import be.weefsel.query.cql2.Expression.Not;
import be.weefsel.query.cql2.Expression.Or;
import be.weefsel.query.cql2.Expression.Property;
import be.weefsel.query.cql2.Expression.Shape;
import be.weefsel.query.cql2.Expression.Text;
import be.weefsel.query.cql2.Expression.Truth;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/** An expression to CQL2 JSON. */
final class JsonWriter {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private JsonWriter() {}

  static String write(Expression e) {
    return node(e).toString();
  }

  private static JsonNode node(Expression e) {
    if (e instanceof And) {
      return operation("and", Children.of(e));
    } else if (e instanceof Or) {
      return operation("or", Children.of(e));
    } else if (e instanceof Not) {
      return operation("not", Children.of(e));
    } else if (e instanceof Comparison c) {
      return operation(c.op().sign(), Children.of(e));
    } else if (e instanceof Like) {
      return operation("like", Children.of(e));
    } else if (e instanceof Between) {
      return operation("between", Children.of(e));
    } else if (e instanceof In in) {
      return operation("in", List.of(in.value(), new Items(in.list(), in.at())));
    } else if (e instanceof IsNull) {
      return operation("isNull", Children.of(e));
    } else if (e instanceof Arithmetic a) {
      return operation(a.op().sign(), Children.of(e));
    } else if (e instanceof Call call) {
      return operation(call.name(), call.args());
    } else if (e instanceof Items items) {
      return array(items.values());
    }
    return value(e);
  }

  private static JsonNode value(Expression e) {
    if (e instanceof Property p) {
      return JSON.objectNode().put("property", p.name());
    } else if (e instanceof Text text) {
      return JSON.textNode(text.value());
    } else if (e instanceof Expression.Number number) {
      return JSON.numberNode(number.value());
    } else if (e instanceof Truth truth) {
      return JSON.booleanNode(truth.value());
    } else if (e instanceof Day day) {
      return JSON.objectNode().put("date", Temporal.write(day));
    } else if (e instanceof Moment moment) {
      return JSON.objectNode().put("timestamp", Temporal.write(moment));
    } else if (e instanceof Interval i) {
      ArrayNode ends = JSON.arrayNode().add(end(i.begin())).add(end(i.end()));
      return JSON.objectNode().set("interval", ends);
    } else if (e instanceof Shape shape) {
      return geometry(shape.geometry());
    } else if (e instanceof Box box) {
      ArrayNode bounds = JSON.arrayNode();
      box.bounds().forEach(bounds::add);
      return JSON.objectNode().set("bbox", bounds);
    }
    return JSON.textNode("..");
  }

  private static JsonNode end(Expression e) {
    return e instanceof Day || e instanceof Moment ? JSON.textNode(Temporal.write(e)) : node(e);
  }

  private static ObjectNode operation(String op, List<Expression> args) {
    return JSON.objectNode().put("op", op).set("args", array(args));
  }

  private static ArrayNode array(List<Expression> all) {
    ArrayNode array = JSON.arrayNode();
    all.forEach(e -> array.add(node(e)));
    return array;
  }

  private static ObjectNode geometry(Geometry geometry) {
    ObjectNode node = JSON.objectNode().put("type", geometry.getGeometryType());
    if (geometry.getClass() == GeometryCollection.class) {
      ArrayNode parts = node.putArray("geometries");
      for (int i = 0; i < geometry.getNumGeometries(); i++) {
        parts.add(geometry(geometry.getGeometryN(i)));
      }
    } else {
      node.set("coordinates", coordinates(geometry));
    }
    return node;
  }

  private static ArrayNode coordinates(Geometry geometry) {
    if (geometry instanceof Point point) {
      return position(point.getCoordinate());
    }
    ArrayNode array = JSON.arrayNode();
    if (geometry instanceof LineString line) {
      for (Coordinate c : line.getCoordinates()) {
        array.add(position(c));
      }
    } else if (geometry instanceof Polygon polygon) {
      array.add(coordinates(polygon.getExteriorRing()));
      for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
        array.add(coordinates(polygon.getInteriorRingN(i)));
      }
    } else {
      for (int i = 0; i < geometry.getNumGeometries(); i++) {
        array.add(coordinates(geometry.getGeometryN(i)));
      }
    }
    return array;
  }

  private static ArrayNode position(Coordinate c) {
    return JSON.arrayNode().add(c.x).add(c.y);
  }
}
