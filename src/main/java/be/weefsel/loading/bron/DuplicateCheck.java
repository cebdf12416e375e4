package be.weefsel.loading.bron;

import be.weefsel.database.Sql;
import be.weefsel.layers.Dataset;
import java.sql.Connection;

/**
 * Rejects rows of the checked table that share a key. The highest version wins; of rows that are
 * the same in everything the first stays; otherwise nobody can tell which one is meant, and all are
 * rejected. Keys with a null are not compared; of a dataset that merges, {@link MergedRows} looks
 * at them.
 */
public final class DuplicateCheck {
  private static final String SHARED =
      """
      SELECT {keys} FROM {rows} WHERE {known} GROUP BY {keys} HAVING count(*) > 1
      """;

  private static final String REJECT =
      """
      WITH lid AS (
        SELECT rij, {keys}, {version} = max({version}) OVER (PARTITION BY {keys}) AS w_hoogste,
               md5(ROW({columns} 0)::text || coalesce(encode(ST_AsBinary(geom), 'hex'), ''))
               AS w_inhoud
        FROM   {checked} JOIN ({shared}) AS s USING ({keys}) WHERE w_code IS NULL),
      groep AS (
        SELECT {keys}, w_hoogste, min(rij) AS w_eerste, min(w_inhoud) = max(w_inhoud) AS w_gelijk,
               count(*) AS w_aantal, (array_agg(rij ORDER BY rij))[1:10] AS w_rijen
        FROM   lid GROUP BY {keys}, w_hoogste),
      oordeel AS (
        SELECT rij AS w_rij, w_hoogste, w_gelijk, w_eerste, concat_ws(', ', {named}) AS w_sleutel,
               array_to_string(w_rijen, ', ') || CASE WHEN w_aantal > 10 THEN ' …' ELSE '' END
               AS w_rijen
        FROM   lid JOIN groep USING ({keys}, w_hoogste))
      UPDATE {checked}
      SET    w_code = CASE WHEN NOT w_hoogste THEN 'oudere_versie'
                           WHEN w_gelijk THEN 'dubbel' ELSE 'dubbele_sleutel' END,
             w_reden = CASE
                 WHEN NOT w_hoogste
                 THEN format('Er is een nieuwere versie van %s.', w_sleutel)
                 WHEN w_gelijk
                 THEN format('Rij %s is in alles hetzelfde (%s).', w_eerste, w_sleutel)
                 ELSE format('De rijen %s hebben dezelfde sleutel: %s.', w_rijen, w_sleutel) END
      FROM   oordeel
      WHERE  rij = w_rij AND NOT (w_hoogste AND w_gelijk AND rij = w_eerste)
      """;

  private DuplicateCheck() {}

  /**
   * Rejects.
   *
   * @param proven rows beside the checked table; those that share a key move to it
   */
  public static void run(Connection c, Dataset dataset, String checked, ProvenRows proven) {
    if (dataset.key().isEmpty() || dataset.merge()) {
      return;
    }
    String version = dataset.version();
    Template names =
        new Template()
            .with("checked", checked)
            .with("keys", Template.join(dataset.key(), Sql::name, ", "))
            .with("known", Template.join(dataset.key(), k -> Sql.name(k) + " IS NOT NULL", " AND "))
            .with(
                "named",
                Template.join(
                    dataset.key(), k -> Sql.literal(k + " ") + " || " + Sql.name(k), ", "))
            // A row without a version is older than one with.
            .with("version", version == null ? "0" : "coalesce(" + Sql.name(version) + ", -1)")
            .columns(dataset);
    if (proven.any()) {
      names.with("rows", "(" + proven.with(checked) + ") AS r");
      proven.check(c, names.fill("({keys}) IN (" + SHARED + ")"));
    }
    names.with("rows", "(SELECT * FROM {checked} WHERE w_code IS NULL) AS r");
    names.with("shared", SHARED);
    if (Sql.number(c, names.fill("SELECT count(*) FROM ({shared}) AS s")) > 0) {
      Sql.run(c, names.fill(REJECT));
    }
  }
}
