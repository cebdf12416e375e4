package be.weefsel.query.cql2;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.locationtech.jts.geom.Geometry;

/** A part of a filter, the same whatever language it was written in. */
public sealed interface Expression {
  Place at();

  /** Two or more, of which all must hold. */
  record And(List<Expression> args, Place at) implements Expression {
    public And {
      args = List.copyOf(args);
    }
  }

  /** Two or more, of which one must hold. */
  record Or(List<Expression> args, Place at) implements Expression {
    public Or {
      args = List.copyOf(args);
    }
  }

  record Not(Expression arg, Place at) implements Expression {}

  record Comparison(Comparator op, Expression left, Expression right, Place at)
      implements Expression {}

  /** The pattern has {@code %} for any text, {@code _} for a character, backslash to escape. */
  record Like(Expression text, Expression pattern, Place at) implements Expression {}

  record Between(Expression value, Expression low, Expression high, Place at)
      implements Expression {}

  record In(Expression value, List<Expression> list, Place at) implements Expression {
    public In {
      list = List.copyOf(list);
    }
  }

  record IsNull(Expression value, Place at) implements Expression {}

  record Arithmetic(Operator op, Expression left, Expression right, Place at)
      implements Expression {}

  /**
   * A function, of the standard or of ours.
   *
   * @param name as JSON spells it when the standard or we know it, else as it was written
   */
  record Call(String name, List<Expression> args, Place at) implements Expression {
    public Call {
      name = Names.canonical(name);
      args = List.copyOf(args);
    }
  }

  record Property(String name, Place at) implements Expression {}

  record Text(String value, Place at) implements Expression {}

  record Number(BigDecimal value, Place at) implements Expression {
    public Number {
      value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
      if (value.scale() < 0 && value.precision() - value.scale() <= 18) {
        value = value.setScale(0);
      }
    }
  }

  record Truth(boolean value, Place at) implements Expression {}

  record Day(LocalDate value, Place at) implements Expression {}

  record Moment(Instant value, Place at) implements Expression {}

  /** Both ends belong to it; {@link Open} where it has no end. */
  record Interval(Expression begin, Expression end, Place at) implements Expression {}

  record Open(Place at) implements Expression {}

  record Items(List<Expression> values, Place at) implements Expression {
    public Items {
      values = List.copyOf(values);
    }
  }

  /** Coordinates stand in the order in which they were written; heights are dropped. */
  record Shape(Geometry geometry, Place at) implements Expression {}

  /**
   * A box; the axes stand in the order in which they were written.
   *
   * @param bounds four numbers, low and high corner; or six with heights
   */
  record Box(List<BigDecimal> bounds, Place at) implements Expression {
    public Box {
      bounds = List.copyOf(bounds);
    }
  }

  /** How two values are compared; the sign is the same in SQL. */
  enum Comparator {
    EQUAL("="),
    NOT_EQUAL("<>"),
    LESS("<"),
    MORE(">"),
    AT_MOST("<="),
    AT_LEAST(">=");

    private final String sign;

    Comparator(String sign) {
      this.sign = sign;
    }

    public String sign() {
      return sign;
    }
  }

  /** Arithmetic; a higher level binds more strongly. */
  enum Operator {
    PLUS("+", 1),
    MINUS("-", 1),
    TIMES("*", 2),
    DIVIDED("/", 2),
    MODULO("%", 2),
    DIV("div", 2),
    POWER("^", 3);

    private final String sign;
    private final int level;

    Operator(String sign, int level) {
      this.sign = sign;
      this.level = level;
    }

    public String sign() {
      return sign;
    }

    int level() {
      return level;
    }
  }
}
