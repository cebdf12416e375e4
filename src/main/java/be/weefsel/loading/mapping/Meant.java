package be.weefsel.loading.mapping;

import be.weefsel.loading.rows.RowRejected;
import be.weefsel.loading.rows.SourceRow;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Which rows of a source a mapping means, where it does not mean all of them. */
final class Meant {
  private final Map<Integer, Wanted> only = new TreeMap<>();

  /**
   * @param empty whether a row without a value is meant: a star is any text, but not none
   */
  private record Wanted(Codes codes, boolean empty) {
    boolean includes(String text) {
      return text.isEmpty() ? empty : codes.find(text).isPresent();
    }
  }

  Meant(ColumnChoice choice) {
    choice
        .mapping()
        .only()
        .forEach(
            (column, values) ->
                only.put(choice.place(column), new Wanted(Codes.of(values), values.contains(""))));
  }

  boolean includes(SourceRow row) throws RowRejected {
    for (Map.Entry<Integer, Wanted> each : only.entrySet()) {
      Object value = row.value(each.getKey());
      String text = value == null ? "" : Values.text(value);
      if (!each.getValue().includes(text)) {
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
