package be.weefsel.query.cql2;

import be.weefsel.query.cql2.Expression.Comparator;
import be.weefsel.query.cql2.Expression.Operator;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** CQL2 JSON to an expression. */
final class JsonReader {
  private JsonReader() {}

  /**
   * @throws FilterError with the place in the text, or the JSON pointer of what is wrong
   */
  static Expression read(String json, Limits limits) {
    limits.checkLength(json);
    return limits.check(expression(parse(json, limits), ""));
  }

  private static JsonNode parse(String json, Limits limits) {
    // An expression is an object and its list of arguments; coordinates go four deep.
    StreamReadConstraints constraints =
        StreamReadConstraints.builder().maxNestingDepth(2 * limits.depth() + 8).build();
    ObjectMapper mapper =
        new ObjectMapper(
                JsonFactory.builder()
                    .streamReadConstraints(constraints)
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    try {
      return mapper.readTree(json);
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation() == null ? JsonLocation.NA : e.getLocation();
      throw new FilterError(
          Place.text(Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr())),
          "this is not JSON: " + e.getOriginalMessage().replaceFirst("\\(for .*", ""));
    }
  }

  static Expression expression(JsonNode node, String pointer) {
    Place at = Place.json(pointer);
    if (node.isObject()) {
      return object(node, pointer, at);
    } else if (node.isArray()) {
      return new Expression.Items(all(node, pointer), at);
    } else if (node.isTextual()) {
      return TextLiteral.checked(node.textValue(), at);
    } else if (node.isNumber()) {
      return Numbers.of(node.decimalValue(), at);
    } else if (node.isBoolean()) {
      return new Expression.Truth(node.booleanValue(), at);
    }
    throw new FilterError(at, node.isNull() ? "null is not a value; use isNull" : "nothing stands");
  }

  private static Expression object(JsonNode node, String pointer, Place at) {
    if (node.has("op")) {
      return operation(node, pointer, at);
    } else if (node.has("property")) {
      return new Expression.Property(only(node, "property", pointer, at), at);
    } else if (node.has("date")) {
      return Temporal.day(only(node, "date", pointer, at), at);
    } else if (node.has("timestamp")) {
      return Temporal.moment(only(node, "timestamp", pointer, at), at);
    } else if (node.has("interval")) {
      return interval(node, pointer, at);
    } else if (node.has("type")) {
      return new GeoJsonShape(pointer).read(node);
    } else if (node.has("bbox")) {
      return box(node, pointer, at);
    }
    throw new FilterError(
        at, "an object has op, property, date, timestamp, interval, bbox or type of a geometry");
  }

  private static Expression operation(JsonNode node, String pointer, Place at) {
    members(node, at, "op", "args");
    JsonNode op = node.get("op");
    JsonNode list = node.path("args");
    if (!op.isTextual() || !list.isArray()) {
      throw new FilterError(at, "op is text and args is a list");
    }
    String name = op.textValue();
    String inside = pointer + "/args";
    if (name.equals("in")) {
      return in(list, inside, at);
    }
    List<Expression> args = all(list, inside);
    Optional<Comparator> comparator =
        Arrays.stream(Comparator.values()).filter(c -> c.sign().equals(name)).findFirst();
    if (comparator.isPresent()) {
      count(name, args, 2, at);
      return new Expression.Comparison(comparator.get(), args.get(0), args.get(1), at);
    }
    Optional<Operator> operator =
        Arrays.stream(Operator.values()).filter(o -> o.sign().equals(name)).findFirst();
    if (operator.isPresent()) {
      count(name, args, 2, at);
      return new Expression.Arithmetic(operator.get(), args.get(0), args.get(1), at);
    }
    return named(name, args, at);
  }

  private static Expression named(String name, List<Expression> args, Place at) {
    switch (name) {
      case "and", "or":
        if (args.size() < 2) {
          throw new FilterError(at, name + " takes two or more conditions");
        }
        return name.equals("and") ? new Expression.And(args, at) : new Expression.Or(args, at);
      case "not":
        count(name, args, 1, at);
        return new Expression.Not(args.get(0), at);
      case "isNull":
        count(name, args, 1, at);
        return new Expression.IsNull(args.get(0), at);
      case "like":
        count(name, args, 2, at);
        return new Expression.Like(args.get(0), args.get(1), at);
      case "between":
        count(name, args, 3, at);
        return new Expression.Between(args.get(0), args.get(1), args.get(2), at);
      default:
        return new Expression.Call(name, args, at);
    }
  }

  private static Expression in(JsonNode list, String inside, Place at) {
    if (list.size() != 2 || !list.get(1).isArray() || list.get(1).isEmpty()) {
      throw new FilterError(at, "in takes a value and a list of one or more");
    }
    Expression value = expression(list.get(0), inside + "/0");
    return new Expression.In(value, all(list.get(1), inside + "/1"), at);
  }

  private static Expression interval(JsonNode node, String pointer, Place at) {
    members(node, at, "interval");
    JsonNode ends = node.get("interval");
    if (!ends.isArray() || ends.size() != 2) {
      throw new FilterError(at, "an interval is a list of two ends");
    }
    Expression[] read = new Expression[2];
    for (int i = 0; i < 2; i++) {
      String inside = pointer + "/interval/" + i;
      JsonNode end = ends.get(i);
      read[i] =
          end.isTextual()
              ? Temporal.end(end.textValue(), Place.json(inside))
              : expression(end, inside);
    }
    return Temporal.interval(read[0], read[1], at);
  }

  private static Expression box(JsonNode node, String pointer, Place at) {
    members(node, at, "bbox");
    List<BigDecimal> bounds = new ArrayList<>();
    for (JsonNode bound : node.get("bbox")) {
      if (!bound.isNumber()) {
        throw new FilterError(Place.json(pointer + "/bbox"), "a bbox holds numbers only");
      }
      bounds.add(Numbers.of(bound.decimalValue(), at).value());
    }
    return Shapes.box(bounds, at);
  }

  private static String only(JsonNode node, String member, String pointer, Place at) {
    members(node, at, member);
    JsonNode value = node.get(member);
    if (!value.isTextual()) {
      throw new FilterError(Place.json(pointer + "/" + member), member + " is text");
    }
    return value.textValue();
  }

  private static void members(JsonNode node, Place at, String... allowed) {
    node.fieldNames()
        .forEachRemaining(
            name -> {
              if (!Arrays.asList(allowed).contains(name)) {
                throw new FilterError(at, "'" + name + "' does not belong here");
              }
            });
  }

  private static void count(String name, List<Expression> args, int wanted, Place at) {
    if (args.size() != wanted) {
      throw new FilterError(at, name + " takes " + wanted + " args, not " + args.size());
    }
  }

  private static List<Expression> all(JsonNode list, String pointer) {
    List<Expression> all = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      all.add(expression(list.get(i), pointer + "/" + i));
    }
    return all;
  }
}
