package be.weefsel.loading.mapping;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one value as the type of its column; empty when it is not one. */
public final class Values {
  private static final Pattern GROUPED_DOT = Pattern.compile("-?\\d{1,3}(\\.\\d{3})+,\\d+");
  private static final Pattern GROUPED_COMMA = Pattern.compile("-?\\d{1,3}(,\\d{3})+\\.\\d+");
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");
  // A time after the date is allowed and dropped; GDAL writes strokes in a CSV.
  private static final Pattern ISO =
      Pattern.compile("(\\d{4})(?:-(\\d{2})-|/(\\d{2})/)(\\d{2})([T ].*)?");
  // Excel writes a time after it.
  private static final Pattern BELGIAN =
      Pattern.compile(
          "(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})(?:[T ]\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?)?");
  // As the dates of a dBASE file are written: 20190313.
  private static final Pattern DBASE = Pattern.compile("((?:19|20)\\d{2})(\\d{2})(\\d{2})");
  private static final long LARGEST_EXACT = 1L << 53;

  private Values() {}

  /** Decimal point or decimal comma. */
  public static Optional<Double> number(Object value) {
    if (value instanceof Number n) {
      return Optional.of(n.doubleValue()).filter(Double::isFinite);
    }
    String text = value.toString().strip();
    if (GROUPED_DOT.matcher(text).matches()) {
      text = text.replace(".", "");
    } else if (GROUPED_COMMA.matcher(text).matches()) {
      text = text.replace(",", "");
    }
    text = text.replace(',', '.');
    return NUMBER.matcher(text).matches()
        ? Optional.of(Double.parseDouble(text)).filter(Double::isFinite)
        : Optional.empty();
  }

  public static Optional<Long> integer(Object value) {
    if (value instanceof Long l) {
      return Optional.of(l);
    }
    return number(value)
        .filter(n -> n == Math.rint(n) && Math.abs(n) <= LARGEST_EXACT)
        .map(Double::longValue);
  }

  public static Optional<Boolean> bool(Object value) {
    return switch (value.toString().strip().toLowerCase(Locale.ROOT)) {
      case "true", "t", "1", "1.0", "ja", "j" -> Optional.of(true);
      case "false", "f", "0", "0.0", "nee", "n" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  /** {@code yyyy-mm-dd}, {@code yyyy/mm/dd}, {@code dd/mm/yyyy} or {@code yyyymmdd}. */
  public static Optional<LocalDate> date(Object value) {
    String text = value.toString().strip();
    if (isPlainDay(text)) {
      return date(Digits.number(text, 0, 4), Digits.number(text, 5, 7), Digits.number(text, 8, 10));
    }
    Matcher iso = ISO.matcher(text);
    if (iso.matches()) {
      String month = iso.group(2) == null ? iso.group(3) : iso.group(2);
      return date(iso.group(1), month, iso.group(4));
    }
    Matcher dbase = DBASE.matcher(text);
    if (dbase.matches()) {
      return date(dbase.group(1), dbase.group(2), dbase.group(3));
    }
    Matcher belgian = BELGIAN.matcher(text);
    return belgian.matches()
        ? date(belgian.group(3), belgian.group(2), belgian.group(1))
        : Optional.empty();
  }

  private static Optional<LocalDate> date(String year, String month, String day) {
    return date(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
  }

  /** Whether it looks like 2025-06-01, as nearly all dates do. */
  private static boolean isPlainDay(String text) {
    return text.length() == 10
        && text.charAt(4) == '-'
        && text.charAt(7) == '-'
        && Digits.all(text, 0, 4)
        && Digits.all(text, 5, 7)
        && Digits.all(text, 8, 10);
  }

  private static Optional<LocalDate> date(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** A number without a needless decimal part, so that 8020.0 and 8020 are the same text. */
  public static String text(Object value) {
    if (value instanceof Double d && d == Math.rint(d) && Math.abs(d) <= LARGEST_EXACT) {
      return Long.toString(d.longValue());
    }
    return value.toString().strip();
  }
}
