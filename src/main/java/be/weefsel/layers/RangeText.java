package be.weefsel.layers;

import java.math.BigDecimal;

/** A range of numbers in words: its lower bound belongs to it, its upper bound does not. */
public final class RangeText {
  private RangeText() {}

  /** Either bound may be null, not both. */
  public static String of(Double from, Double to, String language) {
    boolean english = "en".equals(language);
    if (from == null) {
      return (english ? "less than " : "minder dan ") + number(to, english);
    }
    if (to == null) {
      return number(from, english) + (english ? " or more" : " of meer");
    }
    String between = english ? " to " : " tot ";
    return number(from, english) + between + number(to, english);
  }

  private static String number(double value, boolean english) {
    String text = BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    return english ? text : text.replace('.', ',');
  }
}
