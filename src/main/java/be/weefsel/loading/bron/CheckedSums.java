package be.weefsel.loading.bron;

import be.weefsel.database.Sql;
import be.weefsel.registry.Lading;
import java.sql.Connection;
import java.util.List;

/**
 * Counts and sums over the rows of the files in the checked table.
 *
 * @param placeless accepted rows without a place
 * @param read area or length of all rows that could be placed
 * @param loaded the same of the rows that are accepted
 * @param repairedBy the sum of all changes by repair, each taken positive
 * @param repairs up to three of them
 */
public record CheckedSums(
    Lading.Counts counts,
    long placeless,
    double read,
    double loaded,
    double repairedBy,
    List<String> repairs) {
  private static final int EXAMPLES = 3;

  /** With rows that were taken and are no longer in the table. */
  public CheckedSums plus(long taken) {
    return new CheckedSums(
        new Lading.Counts(
            counts.read() + taken, counts.accepted() + taken, counts.repaired(), counts.rejected()),
        placeless,
        read,
        loaded,
        repairedBy,
        repairs);
  }

  public static CheckedSums of(Connection c, String table) {
    String ok = "FILTER (WHERE w_code IS NULL";
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
                + "), 0), count(*) "
                + ok
                + " AND geom IS NULL) FROM "
                + table
                // The rows of an earlier lading stand below zero.
                + " WHERE rij > 0",
            r ->
                new CheckedSums(
                    new Lading.Counts(r.getLong(1), r.getLong(2), r.getLong(3), r.getLong(4)),
                    r.getLong(8),
                    r.getDouble(5),
                    r.getDouble(6),
                    r.getDouble(7),
                    r.getLong(3) == 0 ? List.of() : repairs(c, table)))
        .orElseThrow();
  }

  private static List<String> repairs(Connection c, String table) {
    return Sql.list(
        c,
        "SELECT format('rij %s: van %s naar %s', rij, round(w_voor::numeric, 3),"
            + " round(w_na::numeric, 3)) FROM "
            + table
            + " WHERE rij > 0 AND w_code IS NULL AND w_hersteld ORDER BY rij LIMIT "
            + EXAMPLES,
        r -> r.getString(1));
  }
}
