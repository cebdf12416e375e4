package be.weefsel.query.cql2;

import be.weefsel.query.cql2.Expression.Arithmetic;

/** Computes what is known before any row is read, as the planner of the database will. */
final class Constants {
  private Constants() {}

  /** Fails when a calculation with literals only leaves what a double can hold. */
  static void check(Arithmetic a) {
    value(a);
  }

  /** NaN when it is not known yet, or unknown because of a division by zero. */
  private static double value(Expression e) {
    if (e instanceof Expression.Number number) {
      return number.value().doubleValue();
    }
    return e instanceof Arithmetic a ? computed(a) : Double.NaN;
  }

  private static double computed(Arithmetic a) {
    double left = value(a.left());
    double right = value(a.right());
    if (Double.isNaN(left) || Double.isNaN(right)) {
      return Double.NaN;
    }
    boolean divides = a.op().level() == 2 && a.op() != Expression.Operator.TIMES;
    if (divides && right == 0) {
      return Double.NaN;
    }
    double result =
        switch (a.op()) {
          case PLUS -> left + right;
          case MINUS -> left - right;
          case TIMES -> left * right;
          case DIVIDED, DIV -> left / right;
          case MODULO -> left % right;
          case POWER -> Math.pow(left, right);
        };
    boolean product = a.op().level() > 1 && a.op() != Expression.Operator.MODULO;
    boolean lost = product && result == 0 && left != 0 && right != 0;
    if (lost || !Double.isFinite(result)) {
      throw new FilterError(a.at(), TextWriter.write(a) + " cannot be computed or is out of range");
    }
    return a.op() == Expression.Operator.DIV && Math.abs(result) < 1 ? 0 : result;
  }
}
