package be.weefsel.analysis;

import be.weefsel.layers.MethodTables;
import be.weefsel.layers.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What styles take from the method. */
final class StyleTables implements MethodTables {
  private final Methode methode;

  StyleTables(Methode methode) {
    this.methode = methode;
  }

  @Override
  public List<Map<String, String>> rows(String table) {
    CodeTable found =
        methode.tables().stream()
            .filter(t -> t.name().equals(table))
            .findFirst()
            .orElseThrow(
                () -> new IllegalArgumentException("there is no method/" + table + ".csv"));
    return found.rows().stream().map(row -> named(found, row)).toList();
  }

  private static Map<String, String> named(CodeTable table, List<String> row) {
    Map<String, String> named = new LinkedHashMap<>();
    table.columns().forEach(c -> named.put(c, table.value(row, c)));
    return named;
  }

  @Override
  public Map<String, Text> profiles() {
    Map<String, Text> all = new LinkedHashMap<>();
    methode.profiles().forEach(p -> all.put(p.id(), p.title()));
    return all;
  }
}
