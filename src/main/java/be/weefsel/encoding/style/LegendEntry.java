package be.weefsel.encoding.style;

import be.weefsel.layers.StyleClass;
import java.util.List;

/**
 * One line of a legend.
 *
 * @param colour {@code #rrggbb}
 * @param property that decides; null where all is drawn alike, or for what is left over
 */
public record LegendEntry(
    String label, String colour, String property, List<String> values, Double from, Double to) {

  /** The legend of a drawing, in its order. */
  public static List<LegendEntry> of(Styled styled) {
    return styled.entries().stream().map(c -> entry(styled, c)).toList();
  }

  private static LegendEntry entry(Styled styled, StyleClass c) {
    boolean decides = c.ranged() || !c.values().isEmpty();
    String property = decides ? styled.drawing().propertyOf(c) : null;
    return new LegendEntry(styled.label(c), c.colour(), property, c.values(), c.from(), c.to());
  }
}
