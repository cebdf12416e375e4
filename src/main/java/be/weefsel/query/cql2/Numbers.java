package be.weefsel.query.cql2;

import java.math.BigDecimal;

/** Reads numbers that the database can hold. */
final class Numbers {
  private static final int DIGITS = 1_000;

  private Numbers() {}

  static Expression.Number read(String text, Place at) {
    // Without a limit 1E999999999 would become a text of a thousand million digits.
    if (text.length() > DIGITS) {
      throw new FilterError(at, "a number has at most " + DIGITS + " characters");
    }
    BigDecimal value;
    try {
      value = new BigDecimal(text);
    } catch (NumberFormatException e) {
      throw new FilterError(at, "'" + text + "' is not a number");
    }
    return of(value, at);
  }

  static Expression.Number of(BigDecimal value, Place at) {
    if (value.signum() != 0 && Math.abs((long) value.precision() - value.scale()) > 300) {
      throw new FilterError(at, value + " is too large or too small");
    }
    return new Expression.Number(value, at);
  }
}
