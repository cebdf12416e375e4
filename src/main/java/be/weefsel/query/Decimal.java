package be.weefsel.query;

/** Numbers as people write them in a query. */
final class Decimal {
  private static final double WORLD = 1e9;

  private Decimal() {}

  /**
   * Reads a coordinate.
   *
   * @throws IllegalArgumentException that says what is wrong
   */
  static double parse(String text) {
    double value = any(text);
    if (Math.abs(value) > WORLD) {
      throw new IllegalArgumentException(text + " is outside the world");
    }
    return value;
  }

  /** Reads any finite number. */
  static double any(String text) {
    // Java would also read NaN, hexadecimals and a trailing d.
    if (!text.matches("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,3})?")) {
      throw new IllegalArgumentException("'" + text + "' is not a number");
    }
    double value = Double.parseDouble(text);
    if (Double.isInfinite(value)) {
      throw new IllegalArgumentException("'" + text + "' is too large");
    }
    return value;
  }
}
