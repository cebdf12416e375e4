package be.weefsel.layers;

import java.util.List;

/**
 * A property of a served layer, as users see it.
 *
 * @param unit for people, for example m²; null for none
 * @param codes the only values that there are; empty for any
 */
public record Property(String name, ColumnType type, Text title, String unit, List<Code> codes) {
  public Property {
    codes = codes == null ? List.of() : List.copyOf(codes);
  }

  public Property(String name, ColumnType type, Text title, String unit) {
    this(name, type, title, unit, List.of());
  }
}
