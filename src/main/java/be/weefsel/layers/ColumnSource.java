package be.weefsel.layers;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/**
 * Where a canonical column comes from: a column of the file, with its codes turned into ours, or
 * one value for the whole file. {@code @id} and {@code @layer} are the feature's own id and the
 * name of the layer that it was read from.
 *
 * @param from the column of the file; null for a constant
 * @param value the constant; null otherwise
 * @param codes code in the file → our code; a code that is not listed stays as it is
 */
public record ColumnSource(String from, String value, Map<String, String> codes) {
  public ColumnSource {
    codes = codes == null ? Map.of() : Map.copyOf(codes);
  }

  @JsonCreator
  public static ColumnSource of(String from) {
    return new ColumnSource(from, null, Map.of());
  }
}
