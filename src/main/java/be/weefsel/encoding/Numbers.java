package be.weefsel.encoding;

import com.fasterxml.jackson.core.io.NumberOutput;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes numbers as JSON and CSV want them: a decimal point, no grouping. */
final class Numbers {
  static final int MOST_DECIMALS = 9;
  private static final long[] SCALE = {
    1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000
  };
  // Up to here a scaled double still has bits for the half that decides the rounding.
  private static final double FAST_LIMIT = 1e14;
  private static final double LARGEST_INT = Integer.MAX_VALUE;
  private static final double PLAIN_FROM = 1e-7;
  private static final double PLAIN_TO = 1e15;

  private Numbers() {}

  /** Halves away from zero, no trailing zeros, at most so many decimals, 0 to 9. */
  static void coordinate(Bytes out, double value, int decimals) {
    double size = Math.abs(value);
    long scale = SCALE[decimals];
    if (!(size * scale < FAST_LIMIT && size < LARGEST_INT)) {
      slowCoordinate(out, value, decimals);
      return;
    }
    long scaled = scaled(size, scale);
    if (value < 0 && scaled != 0) {
      out.put('-');
    }
    // Rounding up may make the fraction a whole; multiplying is faster than dividing.
    int whole = (int) size;
    long fraction = scaled - whole * scale;
    if (fraction == scale) {
      whole++;
      fraction = 0;
    }
    out.decimal(whole, (int) fraction, decimals);
  }

  private static long scaled(double size, double scale) {
    double product = size * scale;
    long floor = (long) product;
    double rest = product - floor;
    if (rest == 0.5) {
      // The product itself was rounded; what it lost decides.
      return Math.fma(size, scale, -product) >= 0 ? floor + 1 : floor;
    }
    return rest > 0.5 ? floor + 1 : floor;
  }

  private static void slowCoordinate(Bytes out, double value, int decimals) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      throw new IllegalArgumentException("a coordinate is " + value);
    }
    BigDecimal rounded = new BigDecimal(value).setScale(decimals, RoundingMode.HALF_UP);
    out.put(rounded.stripTrailingZeros().toPlainString());
  }

  /**
   * The shortest text that reads back as the same number, always with a point, so that clients that
   * guess types from the first rows see a real number; with an exponent only where the number is
   * too large or too small to read without. NaN and infinity have no text.
   */
  static void real(Bytes out, double value) {
    String text = NumberOutput.toString(value, true);
    double size = Math.abs(value);
    if (text.indexOf('E') < 0 || size >= PLAIN_TO || size < PLAIN_FROM) {
      out.put(text);
      return;
    }
    String plain = new BigDecimal(text).toPlainString();
    out.put(plain.indexOf('.') < 0 ? plain + ".0" : plain);
  }

  static boolean hasText(double value) {
    return !Double.isNaN(value) && !Double.isInfinite(value);
  }
}
