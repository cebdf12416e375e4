package be.weefsel.loading.bron;

import be.weefsel.database.Sql;
import be.weefsel.layers.Column;
import be.weefsel.layers.Dataset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** SQL with names in braces, for tables and columns that differ from dataset to dataset. */
public final class Template {
  private final Map<String, String> values = new HashMap<>();

  /** Gives {@code {name}} its text, which may itself hold names that were given before. */
  public Template with(String name, String text) {
    values.put("{" + name + "}", fill(text));
    return this;
  }

  /** Gives {@code {columns}}: the canonical columns with a comma after each. */
  public Template columns(Dataset dataset) {
    return with(
        "columns",
        join(dataset.columns().stream().map(Column::name).toList(), c -> Sql.name(c) + ", ", ""));
  }

  /**
   * The statement.
   *
   * @throws IllegalStateException where a name is left without a text
   */
  public String fill(String sql) {
    String filled = sql;
    for (Map.Entry<String, String> e : values.entrySet()) {
      filled = filled.replace(e.getKey(), e.getValue());
    }
    if (filled.matches("(?s).*\\{[a-z_]+}.*")) {
      throw new IllegalStateException("a name is not filled in: " + filled);
    }
    return filled;
  }

  public static String join(List<String> names, UnaryOperator<String> each, String between) {
    return names.stream().map(each).collect(Collectors.joining(between));
  }
}
