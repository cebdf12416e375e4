package be.weefsel.layers;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * How one known source schema becomes our columns.
 *
 * @param recognise columns that a file must have for this mapping, in any case
 * @param columns canonical column → where it comes from
 * @param geometry columns of a CSV that hold WKT, or x and y; empty for formats with geometry
 */
public record Mapping(
    String name, List<String> recognise, Map<String, ColumnSource> columns, List<String> geometry) {
  public Mapping {
    geometry = geometry == null ? List.of() : List.copyOf(geometry);
  }

  /** The recognised columns that a file lacks; empty when the mapping fits. */
  public Set<String> missingIn(Iterable<String> fileColumns) {
    Set<String> missing = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    missing.addAll(recognise);
    for (String column : fileColumns) {
      missing.remove(column);
    }
    return missing;
  }

  /** Whether the mapping reads this column of the file. */
  public boolean reads(String fileColumn) {
    String wanted = fileColumn.toLowerCase(Locale.ROOT);
    return columns.values().stream()
            .anyMatch(s -> s.from() != null && s.from().toLowerCase(Locale.ROOT).equals(wanted))
        || geometry.stream().anyMatch(g -> g.equalsIgnoreCase(fileColumn));
  }
}
