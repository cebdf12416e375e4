package be.weefsel.query;

import be.weefsel.database.BoundSql;
import be.weefsel.database.Sql;
import be.weefsel.layers.ColumnType;
import java.time.DateTimeException;
import java.time.LocalDate;

/** A property must have one value, of its own type. */
public record Equality(String property, ColumnType type, Object value) {

  /**
   * Reads the value.
   *
   * @throws IllegalArgumentException that says what is wrong
   */
  public static Equality parse(String property, ColumnType type, String text) {
    Object value =
        switch (type) {
          case TEXT -> text(text);
          case INTEGER -> integer(text);
          case NUMBER -> Decimal.any(text);
          case BOOLEAN -> bool(text);
          case DATE -> date(text);
        };
    return new Equality(property, type, value);
  }

  /** What may be asked of a property of this type. */
  public static String allowed(ColumnType type) {
    return switch (type) {
      case TEXT -> "a text";
      case INTEGER -> "a whole number";
      case NUMBER -> "a number with a decimal point";
      case BOOLEAN -> "true or false";
      case DATE -> "a date such as 2026-01-31";
    };
  }

  private static String text(String text) {
    if (text.indexOf('\0') >= 0) {
      throw new IllegalArgumentException("a text has no character zero");
    }
    return text;
  }

  private static Long integer(String text) {
    if (!text.matches("[+-]?\\d{1,18}")) {
      throw new IllegalArgumentException("it is not a whole number");
    }
    return Long.valueOf(text);
  }

  /** GDAL writes 1 and 0. */
  private static Boolean bool(String text) {
    return switch (text) {
      case "true", "1" -> true;
      case "false", "0" -> false;
      default -> throw new IllegalArgumentException("it is neither true nor false");
    };
  }

  private static LocalDate date(String text) {
    try {
      if (text.matches("\\d{4}-\\d\\d-\\d\\d")) {
        return LocalDate.parse(text);
      }
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("there is no such day", e);
    }
    throw new IllegalArgumentException("it is not a date");
  }

  void addTo(BoundSql sql) {
    sql.add("v." + Sql.name(property) + " = ?::" + type.sql(), value);
  }
}
