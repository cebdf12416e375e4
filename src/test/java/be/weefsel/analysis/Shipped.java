package be.weefsel.analysis;

import be.weefsel.database.Sql;
import be.weefsel.registry.Meting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs files of {@code sql/} over relations that a test writes down, instead of those of a meting.
 * So runs a polygon that is drawn on a map, too: {@code gebied} is then a relation of one row.
 */
final class Shipped {
  private static final String TILE = "ST_MakeEnvelope(100000, 200000, 105000, 205000, 31370)";
  private final Town town;
  private final Meting meting;
  private final Map<String, String> relations = new LinkedHashMap<>();

  Shipped(Town town, Meting meting) {
    this.town = town;
    this.meting = meting;
  }

  /** One gebied without a place, for files that only count. */
  static Shipped oneGebied(Town town, Meting meting) {
    return new Shipped(town, meting)
        .with("gebied", "SELECT 'g' AS gebied_id, 'kerndeel' AS soort, '39999' AS niscode");
  }

  /** A relation by hand. */
  Shipped with(String name, String sql) {
    relations.put(name, sql);
    return this;
  }

  /** A relation as its file makes it, from what is there already. */
  Shipped derived(String name) {
    return with(name, sql(name));
  }

  String sql(String name) {
    Parameters parameters = Parameters.of(town.methode.require("parameters"), Town.PEILDATUM);
    return parameters.fill(town.methode.file(name)).replace(":tegel", TILE);
  }

  /** Rows of a query over the result of a file, called {@code r}. */
  List<String> rows(String file, String query) {
    return town.database
        .store()
        .database()
        .transaction(
            c -> {
              MetingSchema.enter(c, meting);
              for (Map.Entry<String, String> e : relations.entrySet()) {
                Sql.run(
                    c, "CREATE TEMP TABLE " + e.getKey() + " ON COMMIT DROP AS " + e.getValue());
              }
              List<String> rows = new ArrayList<>();
              Sql.list(
                  c,
                  "WITH r AS (" + sql(file) + "\n) " + query,
                  r -> {
                    StringBuilder row = new StringBuilder();
                    for (int i = 1; i <= r.getMetaData().getColumnCount(); i++) {
                      row.append(i == 1 ? "" : "|").append(r.getString(i));
                    }
                    return rows.add(row.toString());
                  });
              return rows;
            });
  }

  /** The value of an indicator of the one gebied; null where it has none. */
  Double value(String file, String indicator) {
    String value =
        rows(file, "SELECT waarde FROM r WHERE indicator = '%s'".formatted(indicator)).get(0);
    return "null".equals(value) ? null : Double.valueOf(value);
  }

  String reason(String file, String indicator) {
    return rows(file, "SELECT reden FROM r WHERE indicator = '%s'".formatted(indicator)).get(0);
  }
}
