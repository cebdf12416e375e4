package be.weefsel.loading.formats.gml;

import be.weefsel.loading.rows.RowRejected;
import be.weefsel.loading.rows.Shown;

/** One number, character by character. */
final class NumberText {
  private static final int LONGEST = 100;
  // Up to so many digits a whole number and a power of ten are exact, and so is their quotient.
  private static final int EXACT = 15;
  private static final double[] POWERS = new double[EXACT + 1];

  static {
    for (int i = 0; i < POWERS.length; i++) {
      POWERS[i] = Double.parseDouble("1e" + i);
    }
  }

  private final char[] text = new char[LONGEST];
  private int length;

  boolean isEmpty() {
    return length == 0;
  }

  void add(char c) throws RowRejected {
    if (length == LONGEST) {
      throw noNumber();
    }
    text[length++] = c;
  }

  /** The number; the next one begins. */
  double take() throws RowRejected {
    double value = plain();
    if (Double.isNaN(value)) {
      value = any();
    }
    length = 0;
    return value;
  }

  /** Digits and a point, which is nearly all there is; NaN for what is not so plain. */
  private double plain() {
    int i = text[0] == '-' ? 1 : 0;
    long digits = 0;
    int count = 0;
    int point = -1;
    for (; i < length; i++) {
      char c = text[i];
      if (c >= '0' && c <= '9') {
        digits = 10 * digits + (c - '0');
        if (++count > EXACT) {
          return Double.NaN;
        }
      } else if (c == '.' && point < 0) {
        point = count;
      } else {
        return Double.NaN;
      }
    }
    if (count == 0) {
      return Double.NaN;
    }
    double value = point < 0 ? digits : digits / POWERS[count - point];
    return text[0] == '-' ? -value : value;
  }

  private double any() throws RowRejected {
    for (int i = 0; i < length; i++) {
      if ("0123456789+-.eE".indexOf(text[i]) < 0) {
        throw noNumber();
      }
    }
    try {
      return Double.parseDouble(new String(text, 0, length));
    } catch (NumberFormatException e) {
      throw noNumber();
    }
  }

  private RowRejected noNumber() {
    return GmlGeometry.unreadable(
        "'" + Shown.value(new String(text, 0, length)) + "' is geen getal");
  }
}
