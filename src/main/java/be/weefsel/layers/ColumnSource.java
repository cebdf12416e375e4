package be.weefsel.layers;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where a canonical column comes from: a column of the file, with its codes turned into ours, or
 * one value for the whole file. {@code @id}, {@code @row} and {@code @layer} are the feature's own
 * id, its place in the file from 1, and the name of the layer that it was read from.
 *
 * @param from the column of the file; null for a constant
 * @param value the constant; null otherwise
 * @param codes code in the file, or a {@link Glob} of codes, → our code, "" for none; a code that
 *     is not listed stays as it is
 * @param format instead of the column's own: {@code any} takes keys of a foreign register as they
 *     are; null for the column's own
 */
public record ColumnSource(String from, String value, Map<String, String> codes, String format) {
  public static final String ID = "@id";
  public static final String ROW = "@row";
  public static final String LAYER = "@layer";
  public static final String ANY = "any";

  public ColumnSource {
    // In the order of the file: of two globs that fit, the first one counts.
    codes = codes == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(codes));
  }

  /** Whether this reads a column of the file, and not a constant or the feature's own id. */
  public boolean readsColumn() {
    return from != null && !from.startsWith("@");
  }

  @JsonCreator
  public static ColumnSource of(String from) {
    return new ColumnSource(from, null, Map.of(), null);
  }
}
