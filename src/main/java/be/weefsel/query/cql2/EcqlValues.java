package be.weefsel.query.cql2;

import be.weefsel.query.cql2.Expression.Call;
import be.weefsel.query.cql2.Expression.Operator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.geotools.api.filter.expression.Add;
import org.geotools.api.filter.expression.BinaryExpression;
import org.geotools.api.filter.expression.Divide;
import org.geotools.api.filter.expression.Function;
import org.geotools.api.filter.expression.Literal;
import org.geotools.api.filter.expression.Multiply;
import org.geotools.api.filter.expression.PropertyName;
import org.geotools.api.filter.expression.Subtract;
import org.geotools.api.geometry.BoundingBox;
import org.geotools.api.temporal.Instant;
import org.geotools.api.temporal.Period;
import org.locationtech.jts.geom.Geometry;

/** Values of GeoTools to expressions. */
final class EcqlValues {
  /** Functions of GeoTools that we have under another name. */
  private static final Map<String, String> OURS =
      Map.of("strtolowercase", "lower", "strtouppercase", "upper", "strlength", "char_length");

  private final String source;

  EcqlValues(String source) {
    this.source = source;
  }

  Expression read(org.geotools.api.filter.expression.Expression e) {
    if (e instanceof PropertyName name) {
      return new Expression.Property(name.getPropertyName(), place(name.getPropertyName()));
    } else if (e instanceof Literal literal) {
      return value(literal.getValue());
    } else if (e instanceof Function function) {
      return function(function);
    } else if (e instanceof BinaryExpression binary) {
      Expression left = read(binary.getExpression1());
      return new Expression.Arithmetic(
          operator(binary), left, read(binary.getExpression2()), left.at());
    }
    throw new FilterError(Place.text(1, 1), "'" + e + "' is not a value");
  }

  private Expression function(Function function) {
    Place at = place(function.getName());
    List<Expression> args =
        function.getParameters().stream().map(this::read).collect(Collectors.toList());
    String name = function.getName().toLowerCase(java.util.Locale.ROOT);
    if (name.matches("in\\d*") && args.size() > 1) {
      return new Expression.In(args.get(0), args.subList(1, args.size()), at);
    }
    return new Call(OURS.getOrDefault(name, function.getName()), new ArrayList<>(args), at);
  }

  private Expression value(Object value) {
    Place at = place(String.valueOf(value));
    if (value instanceof BoundingBox box) {
      List<BigDecimal> bounds = new ArrayList<>();
      for (double bound :
          new double[] {box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY()}) {
        bounds.add(Numbers.read(String.valueOf(bound), at).value());
      }
      return Shapes.box(bounds, at);
    } else if (value instanceof Geometry geometry) {
      return Shapes.checked(geometry, at);
    } else if (value instanceof Number) {
      return Numbers.read(value.toString(), at);
    } else if (value instanceof Boolean truth) {
      return new Expression.Truth(truth, at);
    } else if (value instanceof Date date) {
      return new Expression.Moment(date.toInstant(), at);
    } else if (value instanceof Instant instant) {
      return new Expression.Moment(instant.getPosition().getDate().toInstant(), at);
    } else if (value instanceof Period period) {
      Expression begin = value(period.getBeginning());
      return Temporal.interval(begin, value(period.getEnding()), at);
    } else if (value == null) {
      throw new FilterError(at, "null is not a value; use IS NULL");
    }
    return TextLiteral.checked(value.toString(), at);
  }

  private static Operator operator(BinaryExpression e) {
    if (e instanceof Add) {
      return Operator.PLUS;
    } else if (e instanceof Subtract) {
      return Operator.MINUS;
    } else if (e instanceof Multiply) {
      return Operator.TIMES;
    } else if (e instanceof Divide) {
      return Operator.DIVIDED;
    }
    throw new FilterError(Place.text(1, 1), "'" + e + "' cannot be computed");
  }

  /** The parser keeps no places; where the word first stands is near enough. */
  private Place place(String word) {
    int at = Math.max(0, source.indexOf(word));
    String before = source.substring(0, at);
    int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
    return Place.text(line, at - before.lastIndexOf('\n'));
  }
}
