package be.weefsel.layers;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonFormat.Feature;
import java.util.List;

/**
 * One class of a drawing: features with one of its values, or with a number in its range.
 *
 * @param label as the legend writes it; null to write the range
 * @param colour {@code #rrggbb}; of the line where the layer has lines, otherwise of the fill
 * @param values as text, whatever the type of the property; empty for a range
 * @param from the least number that belongs to the range; null for no bound
 * @param to the least number above the range; null for no bound
 * @param property where it is not that of the drawing
 */
public record StyleClass(
    Text label,
    String colour,
    @JsonFormat(with = Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) List<String> values,
    Double from,
    Double to,
    String property) {
  public StyleClass {
    values = values == null ? List.of() : List.copyOf(values);
  }

  /** A class of values of the property of the drawing. */
  public static StyleClass of(Text label, String colour, String... values) {
    return new StyleClass(label, colour, List.of(values), null, null, null);
  }

  /** The class of numbers from one bound to before the other; null for no bound. */
  public static StyleClass range(Text label, String colour, Double from, Double to) {
    return new StyleClass(label, colour, List.of(), from, to, null);
  }

  public boolean ranged() {
    return values.isEmpty() && (from != null || to != null);
  }
}
