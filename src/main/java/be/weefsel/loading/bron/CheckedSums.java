package be.weefsel.loading.bron;

import be.weefsel.database.Sql;
import be.weefsel.registry.Lading;
import java.sql.Connection;
import java.util.List;

/**
 * Counts and sums over the checked table.
 *
 * @param read area or length of all rows that could be placed
 * @param loaded the same of the rows that are accepted
 * @param repairedBy the sum of all changes by repair, each taken positive
 * @param repairs up to three of them
 */
public record CheckedSums(
    Lading.Counts counts, double read, double loaded, double repairedBy, List<String> repairs) {
  private static final int EXAMPLES = 3;

  public static CheckedSums of(Connection c, String table) {
    String ok = "FILTER (WHERE w_code IS NULL";
    List<String> repairs =
        Sql.list(
            c,
            "SELECT format('rij %s: van %s naar %s', rij, round(w_voor::numeric, 3),"
                + " round(w_na::numeric, 3)) FROM "
                + table
                + " WHERE w_code IS NULL AND w_hersteld ORDER BY rij LIMIT "
                + EXAMPLES,
            r -> r.getString(1));
    return Sql.first(
            c,
            "SELECT count(*), count(*) "
                + ok
                + " AND NOT w_hersteld), count(*) "
                + ok
                + " AND w_hersteld), count(w_code), coalesce(sum(w_voor), 0), coalesce(sum(w_na) "
                + ok
                + "), 0), coalesce(sum(abs(w_na - w_voor)) "
                + ok
                + "), 0) FROM "
                + table,
            r ->
                new CheckedSums(
                    new Lading.Counts(r.getLong(1), r.getLong(2), r.getLong(3), r.getLong(4)),
                    r.getDouble(5),
                    r.getDouble(6),
                    r.getDouble(7),
                    repairs))
        .orElseThrow();
  }
}
