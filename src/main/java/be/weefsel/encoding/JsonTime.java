package be.weefsel.encoding;

import be.weefsel.layers.FeatureShape;
import be.weefsel.layers.Property;
import be.weefsel.layers.Row;
import java.time.LocalDate;
import java.util.List;

/**
 * When a feature is valid, as JSON-FG has it: from a begin, up to an end that is itself no longer
 * in it. The intervals of JSON-FG include their ends, so the day before is written.
 */
final class JsonTime {
  private static final int ABSENT = -1;
  private final int begin;
  private final int end;

  JsonTime(FeatureShape shape) {
    List<String> columns = shape.layer().datetime() == null ? List.of() : shape.layer().datetime();
    List<String> names = shape.properties().stream().map(Property::name).toList();
    begin = columns.isEmpty() ? ABSENT : names.indexOf(columns.get(0));
    end = columns.size() < 2 ? ABSENT : names.indexOf(columns.get(1));
  }

  /** The member {@code time}; null where neither day is known, or the properties were not asked. */
  void write(Bytes out, Row row) {
    LocalDate from = date(row, begin);
    LocalDate until = date(row, end);
    if (from == null && until == null) {
      out.put(",\"time\":null");
      return;
    }
    out.put(",\"time\":{\"interval\":[\"").put(from == null ? ".." : from.toString());
    out.put("\",\"").put(until == null ? ".." : until.minusDays(1).toString()).put("\"]}");
  }

  private static LocalDate date(Row row, int property) {
    return property == ABSENT || row.isNull(property) ? null : row.date(property);
  }
}
