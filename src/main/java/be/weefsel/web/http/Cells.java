package be.weefsel.web.http;

import be.weefsel.layers.ColumnType;
import be.weefsel.layers.Row;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Values as people read them in Dutch. */
public final class Cells {
  private static final Locale BELGIUM = Locale.forLanguageTag("nl-BE");

  private Cells() {}

  public static String text(Row row, int property, ColumnType type) {
    if (row.isNull(property)) {
      return "";
    }
    return switch (type) {
      case TEXT -> row.text(property);
      case INTEGER -> Long.toString(row.integer(property));
      case NUMBER -> number(row.number(property), 3);
      case BOOLEAN -> row.bool(property) ? "ja" : "nee";
      case DATE -> row.date(property).toString();
    };
  }

  /** A decimal comma and at most so many decimals; empty for null. */
  public static String number(Double value, int decimals) {
    if (value == null) {
      return "";
    }
    DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(BELGIUM));
    format.setMaximumFractionDigits(decimals);
    return format.format(value);
  }

  public static String type(ColumnType type) {
    return switch (type) {
      case TEXT -> "tekst";
      case INTEGER -> "geheel getal";
      case NUMBER -> "getal";
      case BOOLEAN -> "ja of nee";
      case DATE -> "datum";
    };
  }
}
