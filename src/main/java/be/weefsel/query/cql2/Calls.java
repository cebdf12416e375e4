package be.weefsel.query.cql2;

import be.weefsel.query.cql2.Expression.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What text writes as a call and is a value: dates, moments, intervals and boxes. */
final class Calls {
  private Calls() {}

  static Expression of(String name, List<Expression> args, Place at) {
    switch (name.toUpperCase(Locale.ROOT)) {
      case "DATE":
        return Temporal.day(text("DATE", args, at), at);
      case "TIMESTAMP":
        return Temporal.moment(text("TIMESTAMP", args, at), at);
      case "INTERVAL":
        if (args.size() != 2) {
          throw new FilterError(at, "INTERVAL has two ends, not " + args.size());
        }
        return Temporal.interval(end(args.get(0)), end(args.get(1)), at);
      case "BBOX":
        return box(args, at);
      default:
        return new Expression.Call(name, args, at);
    }
  }

  private static String text(String name, List<Expression> args, Place at) {
    if (args.size() == 1 && args.get(0) instanceof Text text) {
      return text.value();
    }
    throw new FilterError(at, name + " holds one text in quotes");
  }

  private static Expression end(Expression e) {
    return e instanceof Text text ? Temporal.end(text.value(), text.at()) : e;
  }

  private static Expression box(List<Expression> args, Place at) {
    List<BigDecimal> bounds = new ArrayList<>();
    for (Expression arg : args) {
      if (!(arg instanceof Expression.Number number)) {
        throw new FilterError(arg.at(), "a BBOX holds numbers only");
      }
      bounds.add(number.value());
    }
    return Shapes.box(bounds, at);
  }
}
