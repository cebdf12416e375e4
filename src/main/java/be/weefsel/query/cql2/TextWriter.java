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
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** An expression to CQL2 text, with brackets only where they are needed. */
final class TextWriter {
  private static final int OR = 0;
  private static final int AND = 1;
  private static final int NOT = 2;
  private static final int TEST = 3;
  private static final int SUM = 4;
  private static final int OPERAND = 7;

  private TextWriter() {}

  static String write(Expression e) {
    return write(e, OR);
  }

  /** In brackets when it binds more weakly than its place allows. */
  private static String write(Expression e, int least) {
    String text = plain(e);
    return level(e) < least ? "(" + text + ")" : text;
  }

  private static int level(Expression e) {
    if (e instanceof Or) {
      return OR;
    } else if (e instanceof And) {
      return AND;
    } else if (e instanceof Not) {
      return NOT;
    } else if (e instanceof Comparison
        || e instanceof Like
        || e instanceof Between
        || e instanceof In
        || e instanceof IsNull) {
      return TEST;
    } else if (e instanceof Arithmetic a) {
      return SUM - 1 + a.op().level();
    }
    return OPERAND;
  }

  private static String plain(Expression e) {
    if (e instanceof Or or) {
      return join(or.args(), AND, " OR ");
    } else if (e instanceof And and) {
      return join(and.args(), NOT, " AND ");
    } else if (e instanceof Not not) {
      return "NOT " + write(not.arg(), NOT);
    } else if (e instanceof Comparison c) {
      return write(c.left(), SUM) + " " + c.op().sign() + " " + write(c.right(), SUM);
    } else if (e instanceof Like like) {
      return write(like.text(), SUM) + " LIKE " + write(like.pattern(), SUM);
    } else if (e instanceof Between b) {
      String range = write(b.low(), SUM) + " AND " + write(b.high(), SUM);
      return write(b.value(), SUM) + " BETWEEN " + range;
    } else if (e instanceof In in) {
      return write(in.value(), SUM) + " IN (" + join(in.list(), OR, ", ") + ")";
    } else if (e instanceof IsNull n) {
      return write(n.value(), SUM) + " IS NULL";
    } else if (e instanceof Arithmetic a) {
      int level = level(a);
      // Powers do not follow each other without brackets; the others bind from the left.
      int left = a.op() == Expression.Operator.POWER ? OPERAND : level;
      return write(a.left(), left) + " " + a.op().sign() + " " + write(a.right(), level + 1);
    } else if (e instanceof Call call) {
      String name =
          Names.isStandard(call.name())
              ? call.name().toUpperCase(Locale.ROOT)
              : TextLiteral.name(call.name());
      return name + "(" + join(call.args(), OR, ", ") + ")";
    } else if (e instanceof Items items) {
      return "(" + join(items.values(), OR, ", ") + ")";
    }
    return value(e);
  }

  private static String value(Expression e) {
    if (e instanceof Property p) {
      return TextLiteral.name(p.name());
    } else if (e instanceof Text text) {
      return TextLiteral.encode(text.value());
    } else if (e instanceof Expression.Number number) {
      return number.value().toString();
    } else if (e instanceof Truth truth) {
      return truth.value() ? "TRUE" : "FALSE";
    } else if (e instanceof Day day) {
      return "DATE('" + Temporal.write(day) + "')";
    } else if (e instanceof Moment moment) {
      return "TIMESTAMP('" + Temporal.write(moment) + "')";
    } else if (e instanceof Interval i) {
      return "INTERVAL(" + end(i.begin()) + ", " + end(i.end()) + ")";
    } else if (e instanceof Shape shape) {
      return shape.geometry().toText();
    } else if (e instanceof Box box) {
      return "BBOX"
          + box.bounds().stream()
              .map(n -> n.toString())
              .collect(Collectors.joining(", ", "(", ")"));
    }
    return "'..'";
  }

  private static String end(Expression e) {
    return e instanceof Day || e instanceof Moment ? "'" + Temporal.write(e) + "'" : write(e);
  }

  private static String join(List<Expression> all, int least, String between) {
    return all.stream().map(e -> write(e, least)).collect(Collectors.joining(between));
  }
}
