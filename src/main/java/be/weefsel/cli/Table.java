package be.weefsel.cli;

import java.util.ArrayList;
import java.util.List;

/** Rows in columns, for a terminal. */
final class Table {
  private final List<String[]> rows = new ArrayList<>();

  Table(String... header) {
    rows.add(header);
  }

  Table row(Object... values) {
    String[] row = new String[values.length];
    for (int i = 0; i < values.length; i++) {
      row[i] = values[i] == null ? "" : values[i].toString();
    }
    rows.add(row);
    return this;
  }

  String text() {
    int columns = rows.get(0).length;
    int[] width = new int[columns];
    for (String[] row : rows) {
      for (int i = 0; i < columns; i++) {
        width[i] = Math.max(width[i], row[i].length());
      }
    }
    StringBuilder text = new StringBuilder();
    for (String[] row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < columns; i++) {
        line.append(row[i]).append(" ".repeat(width[i] - row[i].length() + 2));
      }
      text.append(line.toString().stripTrailing()).append(System.lineSeparator());
    }
    return text.toString();
  }
}
