package be.weefsel.query.cql2;

import be.weefsel.query.cql2.Expression.Day;
import be.weefsel.query.cql2.Expression.Moment;
import be.weefsel.query.cql2.Expression.Open;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Reads days and moments as RFC 3339 writes them, which is narrower than what Java reads. */
final class Temporal {
  private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";
  private static final String MOMENT =
      DAY + "T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})";

  private Temporal() {}

  static boolean looksTemporal(String text) {
    return text.matches(DAY) || text.toUpperCase(Locale.ROOT).matches(MOMENT);
  }

  static Day day(String text, Place at) {
    if (!text.matches(DAY)) {
      throw new FilterError(at, "'" + text + "' is not a date such as 2026-01-31");
    }
    try {
      return new Day(LocalDate.parse(text), at);
    } catch (DateTimeException e) {
      throw new FilterError(at, "'" + text + "' is not a day of the calendar");
    }
  }

  static Moment moment(String text, Place at) {
    String upper = text.toUpperCase(Locale.ROOT);
    if (!upper.matches(MOMENT)) {
      throw new FilterError(at, "'" + text + "' is not a moment such as 2026-01-31T12:00:00Z");
    }
    try {
      OffsetDateTime read = OffsetDateTime.parse(upper, DateTimeFormatter.ISO_OFFSET_DATE_TIME);
      return new Moment(read.toInstant(), at);
    } catch (DateTimeException e) {
      throw new FilterError(at, "'" + text + "' is not a moment of the calendar and the clock");
    }
  }

  /** One of the two. */
  static Expression instant(String text, Place at) {
    return text.length() == 10 ? day(text, at) : moment(text, at);
  }

  /** An end of an interval: one of the two, or {@code ..} for none. */
  static Expression end(String text, Place at) {
    return text.equals("..") ? new Open(at) : instant(text, at);
  }

  /** An interval whose ends, where both are known, go forward. */
  static Expression.Interval interval(Expression begin, Expression end, Place at) {
    boolean back =
        begin instanceof Day b && end instanceof Day e && b.value().isAfter(e.value())
            || begin instanceof Moment c && end instanceof Moment f && c.value().isAfter(f.value());
    if (back) {
      throw new FilterError(at, "the interval begins after its end");
    }
    return new Expression.Interval(begin, end, at);
  }

  /** A day or a moment, the moment in UTC. */
  static String write(Expression e) {
    return e instanceof Day day ? day.value().toString() : ((Moment) e).value().toString();
  }
}
