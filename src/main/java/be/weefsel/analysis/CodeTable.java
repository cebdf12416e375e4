package be.weefsel.analysis;

import be.weefsel.Refused;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A CSV file of {@code method/}; all its columns are text, an empty field is null.
 *
 * @param name the file's name without its ending, and the name of its relation
 */
record CodeTable(String name, String text, List<String> columns, List<List<String>> rows) {

  static CodeTable read(String name, String text) {
    String file = "method/" + name + ".csv";
    try (CSVParser parser =
        CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setNullString("")
            .get()
            .parse(new StringReader(text))) {
      List<String> columns = parser.getHeaderNames();
      List<List<String>> rows =
          parser.stream().map(r -> List.of(values(file, r, columns))).toList();
      return new CodeTable(name, text, columns, rows);
    } catch (IOException | IllegalArgumentException e) {
      throw new Refused(file + ": " + e.getMessage(), e);
    }
  }

  private static String[] values(String file, CSVRecord row, List<String> columns) {
    if (row.size() != columns.size()) {
      throw new Refused(
          file
              + ", line "
              + (row.getRecordNumber() + 1)
              + ": "
              + row.size()
              + " fields, the header has "
              + columns.size());
    }
    String[] values = new String[columns.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = row.get(i) == null ? "" : row.get(i);
    }
    return values;
  }

  /** The value of a column in a row; empty text for null. */
  String value(List<String> row, String column) {
    int place = columns.indexOf(column);
    if (place < 0) {
      throw new Refused("method/" + name + ".csv has no column " + column);
    }
    return row.get(place);
  }
}
