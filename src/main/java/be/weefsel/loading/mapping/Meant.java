package be.weefsel.loading.mapping;

import be.weefsel.loading.rows.RowRejected;
import be.weefsel.loading.rows.SourceRow;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Which rows of a source a mapping means, where it does not mean all of them. */
final class Meant {
  private final Map<Integer, Codes> only = new TreeMap<>();

  Meant(ColumnChoice choice) {
    choice
        .mapping()
        .only()
        .forEach((column, values) -> only.put(choice.place(column), Codes.of(values)));
  }

  boolean includes(SourceRow row) throws RowRejected {
    for (Map.Entry<Integer, Codes> each : only.entrySet()) {
      Object value = row.value(each.getKey());
      String text = value == null ? "" : Values.text(value);
      if (each.getValue().find(text).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** In words, for the report: {@code location_type is niet 0 of 1}. */
  static String but(Map<String, List<String>> only) {
    return new TreeMap<>(only)
        .entrySet().stream()
            .map(
                e ->
                    e.getKey()
                        + " is niet "
                        + String.join(
                            " of ",
                            e.getValue().stream().map(v -> v.isEmpty() ? "leeg" : v).toList()))
            .collect(Collectors.joining(", "));
  }
}
