package be.weefsel.encoding.style;

import java.math.BigDecimal;

/** Numbers as documents write them: a point, no exponent, no zeros that say nothing. */
public final class Numerals {
  private Numerals() {}

  public static String of(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }
}
