package be.weefsel.query.cql2;

import be.weefsel.query.cql2.Expression.Call;
import be.weefsel.query.cql2.Expression.Comparator;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import org.geotools.api.filter.And;
import org.geotools.api.filter.BinaryComparisonOperator;
import org.geotools.api.filter.BinaryLogicOperator;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.Id;
import org.geotools.api.filter.Not;
import org.geotools.api.filter.Or;
import org.geotools.api.filter.PropertyIsBetween;
import org.geotools.api.filter.PropertyIsEqualTo;
import org.geotools.api.filter.PropertyIsGreaterThan;
import org.geotools.api.filter.PropertyIsGreaterThanOrEqualTo;
import org.geotools.api.filter.PropertyIsLessThan;
import org.geotools.api.filter.PropertyIsLessThanOrEqualTo;
import org.geotools.api.filter.PropertyIsLike;
import org.geotools.api.filter.PropertyIsNotEqualTo;
import org.geotools.api.filter.PropertyIsNull;
import org.geotools.api.filter.expression.Function;
import org.geotools.api.filter.expression.Literal;
import org.geotools.api.filter.spatial.Beyond;
import org.geotools.api.filter.spatial.BinarySpatialOperator;
import org.geotools.api.filter.spatial.Contains;
import org.geotools.api.filter.spatial.Crosses;
import org.geotools.api.filter.spatial.DWithin;
import org.geotools.api.filter.spatial.Disjoint;
import org.geotools.api.filter.spatial.DistanceBufferOperator;
import org.geotools.api.filter.spatial.Equals;
import org.geotools.api.filter.spatial.Overlaps;
import org.geotools.api.filter.spatial.Touches;
import org.geotools.api.filter.spatial.Within;
import org.geotools.api.filter.temporal.After;
import org.geotools.api.filter.temporal.Before;
import org.geotools.api.filter.temporal.BinaryTemporalOperator;
import org.geotools.api.filter.temporal.During;
import org.geotools.api.filter.temporal.TEquals;

/** Filters of GeoTools to expressions. */
final class EcqlFilters {
  private final EcqlValues values;
  private final Place start = Place.text(1, 1);

  EcqlFilters(String source) {
    values = new EcqlValues(source);
  }

  Expression filter(Filter f) {
    if (f == Filter.INCLUDE || f == Filter.EXCLUDE) {
      return new Expression.Truth(f == Filter.INCLUDE, start);
    } else if (f instanceof And and) {
      return new Expression.And(chain(and, And.class), start);
    } else if (f instanceof Or or) {
      return new Expression.Or(chain(or, Or.class), start);
    } else if (f instanceof Not not) {
      return new Expression.Not(filter(not.getFilter()), start);
    } else if (f instanceof BinaryComparisonOperator c) {
      return comparison(c);
    } else if (f instanceof PropertyIsBetween b) {
      Expression value = values.read(b.getExpression());
      Expression low = values.read(b.getLowerBoundary());
      return new Expression.Between(value, low, values.read(b.getUpperBoundary()), value.at());
    } else if (f instanceof PropertyIsLike like) {
      return like(like);
    } else if (f instanceof PropertyIsNull n) {
      Expression value = values.read(n.getExpression());
      return new Expression.IsNull(value, value.at());
    } else if (f instanceof Id id) {
      List<Expression> ids =
          id.getIDs().stream()
              .map(i -> (Expression) TextLiteral.checked(String.valueOf(i), start))
              .collect(Collectors.toList());
      return new Expression.In(new Expression.Property("id", start), ids, start);
    } else if (f instanceof DistanceBufferOperator d) {
      return within(d);
    } else if (f instanceof BinarySpatialOperator s) {
      return test(spatial(s), values.read(s.getExpression1()), values.read(s.getExpression2()));
    } else if (f instanceof BinaryTemporalOperator t) {
      return temporal(t);
    }
    throw unknown(f);
  }

  private Expression comparison(BinaryComparisonOperator c) {
    // Without a comparison, GeoTools compares a function with true.
    boolean plain =
        c instanceof PropertyIsEqualTo
            && c.getExpression1() instanceof Function
            && c.getExpression2() instanceof Literal literal
            && Boolean.TRUE.equals(literal.getValue());
    Expression left = values.read(c.getExpression1());
    if (plain && left instanceof Expression.In) {
      return left;
    }
    return new Expression.Comparison(
        comparator(c), left, values.read(c.getExpression2()), left.at());
  }

  private static Comparator comparator(BinaryComparisonOperator c) {
    if (c instanceof PropertyIsEqualTo) {
      return Comparator.EQUAL;
    } else if (c instanceof PropertyIsNotEqualTo) {
      return Comparator.NOT_EQUAL;
    } else if (c instanceof PropertyIsLessThanOrEqualTo) {
      return Comparator.AT_MOST;
    } else if (c instanceof PropertyIsLessThan) {
      return Comparator.LESS;
    } else if (c instanceof PropertyIsGreaterThanOrEqualTo) {
      return Comparator.AT_LEAST;
    } else if (c instanceof PropertyIsGreaterThan) {
      return Comparator.MORE;
    }
    throw unknown(c);
  }

  private Expression like(PropertyIsLike like) {
    Expression text = values.read(like.getExpression());
    Expression pattern = TextLiteral.checked(like.getLiteral(), text.at());
    return like.isMatchingCase()
        ? new Expression.Like(text, pattern, text.at())
        : new Expression.Like(
            new Call("casei", List.of(text), text.at()),
            new Call("casei", List.of(pattern), text.at()),
            text.at());
  }

  private Expression within(DistanceBufferOperator d) {
    Expression a = values.read(d.getExpression1());
    Expression b = values.read(d.getExpression2());
    double metres =
        switch (d.getDistanceUnits()) {
          case "meters" -> d.getDistance();
          case "kilometers" -> d.getDistance() * 1000;
          case "feet" -> d.getDistance() * 0.3048;
          case "statute miles" -> d.getDistance() * 1609.344;
          case "nautical miles" -> d.getDistance() * 1852;
          default ->
              throw new FilterError(
                  a.at(), "'" + d.getDistanceUnits() + "' is not a unit of length");
        };
    if (!(d instanceof DWithin) && !(d instanceof Beyond)) {
      throw unknown(d);
    }
    Expression bound = Numbers.of(BigDecimal.valueOf(metres), a.at());
    Comparator op = d instanceof DWithin ? Comparator.AT_MOST : Comparator.MORE;
    return EcqlReader.distance(a, op, b, bound, a.at());
  }

  private static String spatial(BinarySpatialOperator s) {
    if (s instanceof Contains) {
      return "s_contains";
    } else if (s instanceof Crosses) {
      return "s_crosses";
    } else if (s instanceof Disjoint) {
      return "s_disjoint";
    } else if (s instanceof Equals) {
      return "s_equals";
    } else if (s instanceof Overlaps) {
      return "s_overlaps";
    } else if (s instanceof Touches) {
      return "s_touches";
    } else if (s instanceof Within) {
      return "s_within";
    }
    // INTERSECTS and BBOX.
    return "s_intersects";
  }

  private Expression temporal(BinaryTemporalOperator t) {
    Expression left = values.read(t.getExpression1());
    Expression right = values.read(t.getExpression2());
    if (t instanceof After) {
      return test("t_after", left, right);
    } else if (t instanceof Before) {
      return test("t_before", left, right);
    } else if (t instanceof TEquals) {
      return test("t_equals", left, right);
    } else if (t instanceof During && right instanceof Expression.Interval during) {
      // Between instants the ends do not count.
      return new Expression.And(
          List.of(test("t_after", left, during.begin()), test("t_before", left, during.end())),
          left.at());
    }
    throw unknown(t);
  }

  private static Expression test(String name, Expression left, Expression right) {
    return new Call(name, List.of(left, right), left.at());
  }

  /** The parser makes a pair of every two; a long chain would be a deep one. */
  private List<Expression> chain(Filter whole, Class<? extends BinaryLogicOperator> kind) {
    Deque<Filter> open = new ArrayDeque<>(List.of(whole));
    List<Expression> links = new ArrayList<>();
    while (!open.isEmpty()) {
      Filter next = open.pop();
      if (kind.isInstance(next)) {
        List<Filter> children = kind.cast(next).getChildren();
        for (int i = children.size() - 1; i >= 0; i--) {
          open.push(children.get(i));
        }
      } else {
        links.add(filter(next));
      }
    }
    return links;
  }

  private static FilterError unknown(Filter f) {
    return new FilterError(
        Place.text(1, 1), "there is no " + f.getClass().getSimpleName() + " here");
  }
}
