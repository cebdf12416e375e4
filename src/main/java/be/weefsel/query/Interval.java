package be.weefsel.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;

/**
 * Days from begin to end, both included; null is an open end. Our data know days, so a moment
 * stands for its day in UTC.
 */
public record Interval(LocalDate begin, LocalDate end) {

  /**
   * Reads an RFC 3339 date or date-time, or two of them with a slash, where {@code ..} or nothing
   * is an open end. The years 0000 and 9999, as QGIS writes them, are open ends too.
   *
   * @throws IllegalArgumentException that says what is wrong
   */
  public static Interval parse(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      LocalDate day = day(text);
      if (day == null) {
        throw new IllegalArgumentException("'" + text + "' is not a moment");
      }
      return new Interval(day, day);
    }
    LocalDate begin = day(text.substring(0, slash));
    LocalDate end = day(text.substring(slash + 1));
    begin = begin != null && begin.getYear() < 1 ? null : begin;
    end = end != null && end.getYear() >= 9999 ? null : end;
    if (begin != null && end != null && begin.isAfter(end)) {
      throw new IllegalArgumentException("it begins after its end");
    }
    return new Interval(begin, end);
  }

  private static LocalDate day(String text) {
    if (text.isEmpty() || text.equals("..")) {
      return null;
    }
    try {
      // RFC 3339 has years of four digits; PostgreSQL does not know all that Java reads.
      if (!text.matches("\\d{4}-.*")) {
        throw new DateTimeException("the year has not four digits");
      }
      // GDAL 3.6 writes a day as 2026-01-31T.
      String date = text.length() == 11 && text.endsWith("T") ? text.substring(0, 10) : text;
      return date.length() == 10
          ? LocalDate.parse(date)
          : OffsetDateTime.parse(date.toUpperCase(Locale.ROOT))
              .withOffsetSameInstant(ZoneOffset.UTC)
              .toLocalDate();
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "'"
              + text
              + "' is neither a date such as 2026-01-31 nor a moment such as"
              + " 2026-01-31T12:00:00Z",
          e);
    }
  }
}
