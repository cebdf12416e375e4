package be.weefsel.loading.bron;

import be.weefsel.database.Sql;
import be.weefsel.layers.Dataset;
import be.weefsel.registry.Lading;
import java.sql.Connection;

/**
 * Staged rows of which reading has proven that nothing is wrong with them by themselves. They stay
 * in the staged table; a row goes to the checked one as soon as it must be compared with another.
 * So the work of checking is for the few rows that need it.
 */
public final class ProvenRows {
  private static final String ROWS =
      """
      SELECT rij, {id} AS id, {columns} ST_Multi(ST_SetSRID(geom, 31370)) AS geom, true AS w_vrij
      FROM   {staged} WHERE w_bewezen IS NOT NULL
      """;

  private static final String CHECK =
      """
      WITH naar AS (
        INSERT INTO {checked} (rij, id, {columns} w_bron, w_weg, geom, w_voor, w_na, w_hersteld)
        SELECT rij, id, {columns} w_bron, false, ST_Multi(ST_SetSRID(geom, 31370)), w_bewezen,
               w_bewezen, false
        FROM   (SELECT *, {id} AS id FROM {staged} WHERE w_bewezen IS NOT NULL OFFSET 0) AS s
        WHERE  {which}
        RETURNING rij AS w_rij, w_na),
      uit AS (
        UPDATE {staged} SET w_bewezen = NULL FROM naar WHERE rij = w_rij)
      SELECT count(*), coalesce(sum(w_na), 0) FROM naar
      """;

  private final Template names;
  private long count;
  private double area;

  /**
   * Proven rows of a staged table.
   *
   * @param count how many there are
   * @param area of all of them
   */
  public ProvenRows(Dataset dataset, String staged, String checked, long count, double area) {
    this.count = count;
    this.area = area;
    this.names =
        new Template()
            .with("staged", staged)
            .with("checked", checked)
            .with("id", GeometryCheck.id(dataset))
            .columns(dataset);
  }

  public boolean any() {
    return count > 0;
  }

  /** Which staged rows are for the check. */
  String others() {
    return any() ? "w_bewezen IS NULL" : "true";
  }

  /** Puts some in the checked table; {@code which} is a condition in terms of that table. */
  void check(Connection c, String which) {
    if (any()) {
      Sql.first(
          c,
          names.with("which", which).fill(CHECK),
          r -> {
            count -= r.getLong(1);
            area -= r.getDouble(2);
            return count;
          });
    }
  }

  /** The sums of the checked rows with those of these added. */
  public CheckedSums sums(CheckedSums checked) {
    Lading.Counts counts = checked.counts();
    return new CheckedSums(
        new Lading.Counts(
            counts.read() + count, counts.accepted() + count, counts.repaired(), counts.rejected()),
        checked.placeless(),
        checked.read() + area,
        checked.loaded() + area,
        checked.repairedBy(),
        checked.repairs());
  }

  /** A query for all rows that are accepted, with {@code w_vrij} for these. */
  String with(String checked) {
    String rows = "SELECT rij, id, {columns} geom, false AS w_vrij FROM " + checked;
    return names.fill(rows + " WHERE w_code IS NULL" + (any() ? " UNION ALL " + ROWS : ""));
  }
}
