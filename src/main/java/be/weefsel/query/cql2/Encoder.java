package be.weefsel.query.cql2;

import be.weefsel.layers.Crs;
import be.weefsel.query.cql2.Expression.And;
import be.weefsel.query.cql2.Expression.Arithmetic;
import be.weefsel.query.cql2.Expression.Between;
import be.weefsel.query.cql2.Expression.Call;
import be.weefsel.query.cql2.Expression.Comparator;
import be.weefsel.query.cql2.Expression.Comparison;
import be.weefsel.query.cql2.Expression.Day;
import be.weefsel.query.cql2.Expression.In;
import be.weefsel.query.cql2.Expression.IsNull;
import be.weefsel.query.cql2.Expression.Like;
import be.weefsel.query.cql2.Expression.Moment;
import be.weefsel.query.cql2.Expression.Not;
import be.weefsel.query.cql2.Expression.Or;
import be.weefsel.query.cql2.Expression.Property;
import be.weefsel.query.cql2.Expression.Text;
import be.weefsel.query.cql2.Expression.Truth;
import java.text.Normalizer;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Expressions to SQL over a view with alias {@code v}, checking on the way that the kinds of values
 * go together. Names come from the layer, all values are bound.
 */
final class Encoder {
  private final Queryables queryables;
  private final SpatialEncoder spatial;
  private final Comparing comparing = new Comparing(this);
  private final TemporalEncoder temporal = new TemporalEncoder(this, comparing);
  private final ArrayEncoder arrays = new ArrayEncoder(this);

  Encoder(Queryables queryables, Crs filterCrs) {
    this.queryables = queryables;
    this.spatial = new SpatialEncoder(queryables, filterCrs, this);
  }

  /** An expression that must hold or not. */
  Term condition(Expression e) {
    return term(e, Kind.BOOLEAN, "a filter is made of conditions");
  }

  /** An expression that must give one kind of value. */
  Term term(Expression e, Kind wanted, String why) {
    Term term = term(e);
    if (term.kind() != wanted) {
      throw new FilterError(e.at(), Describe.of(e, term.kind()) + ", but " + why);
    }
    return term;
  }

  Term term(Expression e) {
    if (e instanceof And and) {
      return Term.list(Kind.BOOLEAN, " AND ", conditions(and.args()));
    } else if (e instanceof Or or) {
      return Term.list(Kind.BOOLEAN, " OR ", conditions(or.args()));
    } else if (e instanceof Not not) {
      return Term.join(Kind.BOOLEAN, "(NOT #)", condition(not.arg()));
    } else if (e instanceof Comparison c) {
      return comparing.compare(c.op(), c.left(), c.right(), c.at());
    } else if (e instanceof Between b) {
      Term low = comparing.compare(Comparator.AT_LEAST, b.value(), b.low(), b.at());
      Term high = comparing.compare(Comparator.AT_MOST, b.value(), b.high(), b.at());
      return Term.list(Kind.BOOLEAN, " AND ", List.of(low, high));
    } else if (e instanceof In in) {
      return comparing.in(in);
    } else if (e instanceof Like like) {
      return TextFunctions.like(like, this);
    } else if (e instanceof IsNull n) {
      return isNull(n.value());
    } else if (e instanceof Arithmetic a) {
      return arithmetic(a);
    } else if (e instanceof Call call) {
      return call(call);
    } else if (e instanceof Expression.Items items) {
      return arrays.items(items);
    } else if (e instanceof Expression.Interval) {
      throw new FilterError(
          e.at(), "an interval stands only in temporal functions, such as T_DURING");
    } else if (e instanceof Expression.Open) {
      throw new FilterError(e.at(), "'..' stands only in an interval");
    } else if (e instanceof Property p && queryables.kind(p) != Kind.GEOMETRY) {
      return Term.of(queryables.kind(p), queryables.column(p));
    }
    Term literal = literal(e);
    return literal != null ? literal : spatial.geometry(e);
  }

  private static Term literal(Expression e) {
    if (e instanceof Text text) {
      // Our data are in the composed form.
      return Term.of(Kind.TEXT, "?::text", Normalizer.normalize(text.value(), Normalizer.Form.NFC));
    } else if (e instanceof Expression.Number number) {
      return number(number);
    } else if (e instanceof Truth truth) {
      return Term.of(Kind.BOOLEAN, truth.value() ? "true" : "false");
    } else if (e instanceof Day day) {
      return Term.of(Kind.DATE, "?::date", day.value());
    } else if (e instanceof Moment moment) {
      return Term.of(Kind.TIMESTAMP, "?::timestamptz", moment.value().atOffset(ZoneOffset.UTC));
    }
    return null;
  }

  private static Term number(Expression.Number number) {
    boolean whole = number.value().scale() <= 0 && number.value().precision() <= 18;
    return whole && number.value().precision() - number.value().scale() <= 18
        ? Term.of(Kind.NUMBER, "?::bigint", number.value().longValueExact())
        : Term.of(Kind.NUMBER, "?::float8", number.value().doubleValue());
  }

  private List<Term> conditions(List<Expression> all) {
    return all.stream().map(this::condition).collect(Collectors.toList());
  }

  private Term isNull(Expression value) {
    if (value instanceof Expression.Interval interval) {
      return Term.list(
          Kind.BOOLEAN, " OR ", List.of(isNull(interval.begin()), isNull(interval.end())));
    } else if (value instanceof Expression.Open) {
      return Term.of(Kind.BOOLEAN, "false");
    }
    return Term.join(Kind.BOOLEAN, "(# IS NULL)", term(value));
  }

  /** In double precision, so that whole numbers do not overflow; by zero is unknown. */
  private Term arithmetic(Arithmetic a) {
    Constants.check(a);
    String why = "'" + a.op().sign() + "' works on numbers";
    Term left = term(a.left(), Kind.NUMBER, why);
    Term right = term(a.right(), Kind.NUMBER, why);
    String template =
        switch (a.op()) {
          case PLUS -> "(#::float8 + #::float8)";
          case MINUS -> "(#::float8 - #::float8)";
          case TIMES -> "(#::float8 * #::float8)";
          case DIVIDED -> "(#::float8 / nullif(#::float8, 0))";
          case DIV -> "trunc(#::float8 / nullif(#::float8, 0))";
          case MODULO -> "mod((#)::numeric, nullif((#)::numeric, 0))::float8";
          case POWER -> "power(#::float8, #::float8)";
        };
    return Term.join(Kind.NUMBER, template, left, right);
  }

  private Term call(Call call) {
    if (Names.isSpatial(call.name())) {
      return spatial.test(call);
    } else if (Names.isTemporal(call.name())) {
      return temporal.test(call);
    } else if (Names.isArray(call.name())) {
      return arrays.test(call);
    } else if (Names.isStandard(call.name())) {
      return TextFunctions.fold(call, this);
    }
    return Functions.call(call, this, spatial);
  }
}
