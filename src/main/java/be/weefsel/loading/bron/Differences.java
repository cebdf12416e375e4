package be.weefsel.loading.bron;

import be.weefsel.database.Sql;
import be.weefsel.layers.Dataset;
import be.weefsel.layers.Layer;
import be.weefsel.registry.Lading;
import java.sql.Connection;
import java.util.List;

/**
 * Applies files of differences: the rows of an earlier lading stand in the checked table as well,
 * with a row number below zero; those that leave are taken out of it, and the rest goes through the
 * same checks as the rows of the files.
 */
public final class Differences {
  public static final String NOTHING_TO_REMOVE = "verwijdering_zonder_rij";

  private static final String ADD =
      """
      INSERT INTO {checked} (rij, id, {columns} geom, w_hersteld, w_weg)
      SELECT -{key}, id, {found} {geom}, false, false FROM {base}
      """;

  // Two joins rather than an OR, which would compare all with all.
  private static final String FIND =
      """
      CREATE TEMP TABLE weg ON COMMIT DROP AS
      SELECT d.rij, b.rij AS w_oud FROM {checked} AS d JOIN {checked} AS b ON {same_identity}
      WHERE  b.rij < 0 AND d.rij > 0 AND d.w_weg AND d.w_code IS NULL
      UNION ALL
      SELECT d.rij, b.rij FROM {checked} AS d JOIN {checked} AS b ON {same_key}
      WHERE  b.rij < 0 AND d.rij > 0 AND d.w_weg AND d.w_code IS NULL AND {no_identity}
      """;

  private static final String REMOVE =
      """
      UPDATE {checked} AS d
      SET    w_code = '{nothing}', w_reden = format('Lading {lading} heeft geen rij met %s.',
                                                    concat_ws(', ', {named}))
      WHERE  rij > 0 AND w_weg AND w_code IS NULL AND rij NOT IN (SELECT rij FROM weg);
      DELETE FROM {checked} USING (SELECT DISTINCT w_oud FROM weg) AS w WHERE rij = w_oud;
      DROP TABLE weg
      """;

  // A newer version takes the place of an earlier row; nothing else may push that row out.
  private static final String SETTLE =
      """
      DELETE FROM {checked} AS b USING {checked} AS n
      WHERE  b.rij < 0 AND b.w_code = 'oudere_versie' AND n.rij > 0 AND n.w_code IS NULL
             AND {same_plain_key};
      UPDATE {checked} SET w_code = NULL, w_reden = NULL WHERE rij < 0 AND w_code IS NOT NULL;
      UPDATE {checked} AS n
      SET    w_reden = format('Lading {lading} heeft al een rij met %s%s.',
                              concat_ws(', ', {n_named}),
                              CASE WHEN n.w_code = 'dubbel' THEN ', in alles hetzelfde'
                                   ELSE ', met een andere inhoud' END)
      FROM   {checked} AS b
      WHERE  b.rij < 0 AND n.rij > 0 AND n.w_code IN ('dubbel', 'dubbele_sleutel')
             AND {same_plain_key} AND {same_version}
      """;

  private final Connection c;
  private final Dataset dataset;
  private final Template names;
  private final String checked;
  private final int lading;
  private long before;
  private long taken;
  private long removed;

  /**
   * What became of the rows.
   *
   * @param lading the earlier one
   * @param kept of its rows
   * @param removed of its rows, since the files say so
   * @param replaced of its rows, by a newer version
   * @param added from the files
   */
  public record Sums(int lading, long kept, long removed, long replaced, long added) {}

  public Differences(Connection c, Layer layer, String checked, Lading base) {
    this.c = c;
    this.dataset = layer.imported().orElseThrow();
    this.checked = checked;
    this.lading = base.id();
    this.names = DifferenceNames.of(layer, checked, base, columnsOf(c, base));
  }

  private static List<String> columnsOf(Connection c, Lading base) {
    return Sql.list(
        c,
        "SELECT column_name FROM information_schema.columns WHERE table_schema = 'bron'"
            + " AND table_name = ?",
        r -> r.getString(1),
        base.relation());
  }

  /** Adds the earlier rows and takes out those that leave; to be done before rows are compared. */
  public void apply() {
    Sql.run(c, names.fill(ADD));
    before = count("rij < 0");
    Sql.run(c, names.fill(FIND));
    Sql.run(c, names.fill(REMOVE));
    removed = before - count("rij < 0");
    taken = count("w_weg AND w_code IS NULL");
    Sql.run(c, "DELETE FROM " + checked + " WHERE w_weg AND w_code IS NULL");
  }

  /** Decides between earlier rows and rows of the files, after they were compared. */
  public Sums settle() {
    if (!dataset.key().isEmpty()) {
      Sql.run(c, names.fill(SETTLE));
    }
    long kept = count("rij < 0");
    return new Sums(
        lading, kept, removed, before - removed - kept, count("rij > 0 AND w_code IS NULL"));
  }

  /** Rows of the files that said what leaves, and were right. */
  public long taken() {
    return taken;
  }

  private long count(String which) {
    return Sql.number(c, "SELECT count(*) FROM " + checked + " WHERE " + which);
  }
}
