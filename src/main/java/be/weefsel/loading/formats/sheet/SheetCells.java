package be.weefsel.loading.formats.sheet;

import be.weefsel.loading.rows.Limits;
import be.weefsel.loading.rows.RowRejected;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** The rows of one sheet that have at least one value, as a stream. */
final class SheetCells {
  private static final int MOST_COLUMNS = 16_384;
  private static final int MOST_ROWS = 1_048_576;
  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
  private final XmlPart part;
  private final List<String> texts;
  private final DateStyles styles;
  private Object[] values = new Object[64];
  private int count;
  private int number;

  SheetCells(XmlPart part, List<String> texts, DateStyles styles) {
    this.part = part;
    this.texts = texts;
    this.styles = styles;
  }

  /** Goes to the next row with a value; false after the last. */
  boolean next() throws IOException, XMLStreamException {
    while (part.nextStart()) {
      if (part.is("row")) {
        number = part.number("r", number + 1);
        if (number > MOST_ROWS) {
          throw new IOException("er zijn meer rijen dan Excel kent");
        }
        if (readRow()) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean readRow() throws IOException, XMLStreamException {
    Arrays.fill(values, 0, count, null);
    count = 0;
    int column = -1;
    boolean any = false;
    while (part.nextStartIn("row")) {
      if (part.is("c")) {
        String place = part.attribute("r");
        column = place == null ? column + 1 : column(place);
        if (column < 0 || column >= MOST_COLUMNS) {
          throw new IOException("een cel ligt buiten het blad");
        }
        Object value = cell();
        if (column >= values.length) {
          values = Arrays.copyOf(values, Math.min(MOST_COLUMNS, 2 * column));
        }
        values[column] = value;
        count = Math.max(count, column + 1);
        any |= value != null;
      }
    }
    return any;
  }

  private static int column(String place) {
    int column = 0;
    for (int i = 0; i < place.length() && place.charAt(i) > '9'; i++) {
      column = 26 * column + Character.toUpperCase(place.charAt(i)) - 'A' + 1;
      if (column > MOST_COLUMNS) {
        return MOST_COLUMNS;
      }
    }
    return column - 1;
  }

  private Object cell() throws XMLStreamException {
    String type = part.attribute("t");
    int style = part.number("s", 0);
    String text = null;
    while (part.nextStartIn("c")) {
      if (part.is("v")) {
        StringBuilder value = new StringBuilder();
        part.text(value);
        text = value.toString();
      } else if (part.is("is")) {
        text = part.richText("is");
      }
    }
    return text == null ? null : value(type == null ? "n" : type, style, text);
  }

  private Object value(String type, int style, String text) {
    return switch (type) {
      case "s" -> text(shared(text));
      case "b" -> text.equals("1") || text.equalsIgnoreCase("true");
      case "n" -> number(style, text);
      default -> text(text);
    };
  }

  private String shared(String index) {
    int i = index.matches("\\d{1,9}") ? Integer.parseInt(index) : Integer.MAX_VALUE;
    return i < texts.size() ? texts.get(i) : "";
  }

  private Object number(int style, String text) {
    double number;
    try {
      number = Double.parseDouble(text);
    } catch (NumberFormatException e) {
      return text(text);
    }
    String date = styles.date(style, number);
    if (date != null) {
      return date;
    }
    boolean whole = number == Math.rint(number) && Math.abs(number) < 1e15;
    return whole ? (Object) (long) number : (Object) number;
  }

  /** Null for blanks; a reject for what is too long to be a value. */
  private static Object text(String text) {
    if (text.length() > Limits.VALUE_CHARS) {
      return new RowRejected(
          "rij_onleesbaar",
          "Een cel is langer dan " + (Limits.VALUE_CHARS >> 20) + " miljoen tekens.");
    }
    String plain =
        text.contains("_x")
            ? ESCAPED
                .matcher(text)
                .replaceAll(
                    m -> Matcher.quoteReplacement("" + (char) Integer.parseInt(m.group(1), 16)))
            : text;
    return plain.isBlank() ? null : plain;
  }

  /** String, Long, Double, Boolean, {@link RowRejected} or null. */
  Object value(int column) {
    return column < count ? values[column] : null;
  }

  /** Columns up to the last one of the row. */
  int count() {
    return count;
  }

  /** The row's own number in the sheet, from 1. */
  int number() {
    return number;
  }
}
