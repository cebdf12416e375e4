package be.weefsel.query.cql2;

import be.weefsel.Published;
import be.weefsel.database.BoundSql;
import be.weefsel.database.Sql;
import be.weefsel.layers.Crs;
import be.weefsel.layers.PublishedLayer;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.List;

/** Counts what a filter chooses from the published test layers, and what plain SQL does. */
final class Filtered {
  private static final Published PUBLISHED = Published.shared();

  private Filtered() {}

  static PublishedLayer layer(String id) {
    return PUBLISHED.data().publications().root().orElseThrow().layer(id).orElseThrow();
  }

  static Condition condition(String filter, Lang lang, String layer, Crs crs) {
    return Cql2.condition(filter, lang, layer(layer), crs);
  }

  /** Percelen that CQL2 text in CRS84 chooses. */
  static long percelen(String filter) {
    return count(condition(filter, Lang.TEXT, "percelen", Crs.CRS84), "percelen");
  }

  static long count(Condition condition, String layer) {
    return count(condition, layer, "publiek_1");
  }

  static long count(Condition condition, String layer, String schema) {
    BoundSql sql =
        new BoundSql().add("SELECT count(*) FROM " + schema + "." + Sql.name(layer) + " v WHERE ");
    condition.sql(sql);
    return PUBLISHED
        .database()
        .store()
        .database()
        .read(
            c -> {
              try (PreparedStatement s = sql.prepare(c);
                  ResultSet result = s.executeQuery()) {
                result.next();
                return result.getLong(1);
              }
            });
  }

  /** Percelen that a condition in plain SQL chooses, written by hand. */
  static long sql(String condition) {
    List<String> counts =
        PUBLISHED.sql("SELECT count(*) FROM publiek_1.percelen v WHERE " + condition);
    return Long.parseLong(counts.get(0));
  }
}
