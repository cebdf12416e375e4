package be.weefsel.loading.formats.csv;

import be.weefsel.loading.rows.Limits;
import be.weefsel.loading.rows.TextLines;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Cuts the lines of a CSV into records. A quoted field may run over several lines; where that ends
 * in something that cannot be a record, only the line with the opening quote is given up, so that
 * one forgotten quote does not swallow the rows after it.
 */
public final class CsvRecords {
  // A field of more lines than this is a quote that somebody forgot to close.
  private static final int MOST_LINES = 200;
  private final TextLines lines;
  private final char delimiter;
  private final Deque<Line> ahead = new ArrayDeque<>();
  private long at;
  private long start;

  public CsvRecords(TextLines lines, char delimiter) {
    this.lines = lines;
    this.delimiter = delimiter;
  }

  /**
   * One record.
   *
   * @param fields its values; null when it is broken
   * @param text the lines it was made of
   * @param problem what is broken, in Dutch; null when nothing is
   * @param line the line that it begins on, from 1
   */
  public record Csv(List<String> fields, String text, String problem, long line) {}

  private record Line(String text, boolean tooLong) {
    private boolean isBlank() {
      return !tooLong && text.isBlank();
    }
  }

  /**
   * The next record; null after the last.
   *
   * @param columns the number of fields it must have; 0 for any
   */
  public Csv next(int columns) throws IOException {
    Line first = line();
    while (first != null && first.isBlank()) {
      first = line();
    }
    if (first == null) {
      return null;
    }
    start = at;
    if (first.tooLong()) {
      int most = Limits.VALUE_CHARS >> 20;
      return new Csv(
          null, first.text(), "de regel is langer dan " + most + " miljoen tekens", start);
    }
    List<Line> more = new ArrayList<>();
    String text = first.text();
    Csv record = cut(text);
    while (record == null && more.size() < MOST_LINES && text.length() < Limits.VALUE_CHARS) {
      Line next = line();
      if (next == null) {
        break;
      }
      more.add(next);
      if (next.tooLong()) {
        break;
      }
      text = text + "\n" + next.text();
      record = cut(text);
    }
    if (record == null) {
      record = new Csv(null, text, "een aanhalingsteken wordt niet gesloten", start);
    } else if (record.problem() == null && columns > 0 && record.fields().size() != columns) {
      record =
          new Csv(
              null,
              text,
              "de rij heeft " + record.fields().size() + " velden in plaats van " + columns,
              start);
    }
    if (record.problem() != null && !more.isEmpty()) {
      for (int i = more.size() - 1; i >= 0; i--) {
        ahead.push(more.get(i));
      }
      at -= more.size();
      return new Csv(null, first.text(), "een aanhalingsteken wordt niet gesloten", start);
    }
    return record;
  }

  private Line line() throws IOException {
    at++;
    if (!ahead.isEmpty()) {
      return ahead.pop();
    }
    String text = lines.next();
    return text == null ? null : new Line(text, lines.tooLong());
  }

  /** Null where the text ends inside quotes. */
  private Csv cut(String text) {
    List<String> fields = new ArrayList<>();
    int at = 0;
    while (true) {
      if (at < text.length() && text.charAt(at) == '"') {
        StringBuilder value = new StringBuilder();
        int end = quoted(text, at + 1, value);
        if (end < 0) {
          return null;
        }
        if (end < text.length() && text.charAt(end) != delimiter) {
          return new Csv(null, text, "na een aanhalingsteken volgt geen scheidingsteken", start);
        }
        fields.add(value.toString());
        at = end;
      } else {
        int end = text.indexOf(delimiter, at);
        end = end < 0 ? text.length() : end;
        fields.add(text.substring(at, end));
        at = end;
      }
      if (at >= text.length()) {
        return new Csv(fields, text, null, start);
      }
      at++;
    }
  }

  /** Reads up to the closing quote; returns the place after it, or -1. */
  private static int quoted(String text, int from, StringBuilder value) {
    int at = from;
    while (true) {
      int quote = text.indexOf('"', at);
      if (quote < 0) {
        return -1;
      }
      value.append(text, at, quote);
      if (quote + 1 < text.length() && text.charAt(quote + 1) == '"') {
        value.append('"');
        at = quote + 2;
      } else {
        return quote + 1;
      }
    }
  }
}
