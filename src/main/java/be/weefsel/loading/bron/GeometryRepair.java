package be.weefsel.loading.bron;

import be.weefsel.database.Sql;
import be.weefsel.layers.Dataset;
import be.weefsel.layers.GeometryType;
import java.sql.Connection;

/**
 * Repairs the invalid geometries of the checked table where that changes next to nothing; for the
 * others it says what is wrong and how much a repair would change.
 */
public final class GeometryRepair {
  // Up to 1 m² or 0.1 % a change is rounding; beyond it we would be guessing what was meant.
  private static final String REPAIR =
      """
      UPDATE {checked} AS t
      SET    geom = CASE WHEN w_goed THEN w_heel ELSE geom END,
             w_hersteld = w_goed,
             w_na = CASE WHEN w_goed THEN w_heel_maat ELSE w_na END,
             w_code = CASE WHEN NOT w_goed THEN w_code END,
             w_reden = CASE WHEN NOT w_goed THEN
                 format('De geometrie is ongeldig (%s); herstellen zou haar van %s naar %s {unit}'
                        || ' brengen.',
                        ST_IsValidReason(geom), round(w_voor::numeric, 2),
                        round(w_heel_maat::numeric, 2)) END
      FROM  (SELECT *, NOT ST_IsEmpty(w_heel)
                       AND abs(w_heel_maat - w_maat) <= greatest(1, 0.001 * w_maat) AS w_goed
             FROM  (SELECT *, {size} AS w_heel_maat
                    FROM  (SELECT rij AS w_rij, w_voor AS w_maat,
                                  ST_Multi(ST_CollectionExtract(ST_MakeValid(geom), ST_Dimension(geom) + 1))
                                  AS w_heel
                           FROM   {checked} WHERE w_code = '{invalid}' OFFSET '0') AS a
                    OFFSET '0') AS b
             OFFSET '0') AS c
      WHERE t.rij = w_rij
      """;

  private GeometryRepair() {}

  public static void run(Connection c, Dataset dataset, String checked) {
    if (!dataset.hasGeometry() || dataset.geometry() == GeometryType.POINT) {
      return;
    }
    boolean lines = dataset.geometry() == GeometryType.MULTI_LINE_STRING;
    Template names =
        new Template()
            .with("checked", checked)
            .with("invalid", GeometryCheck.INVALID)
            .with("size", GeometryCheck.size(dataset.geometry(), "w_heel"))
            .with("unit", lines ? "m" : "m²");
    if (Sql.number(c, names.fill("SELECT count(*) FROM {checked} WHERE w_code = '{invalid}'"))
        > 0) {
      Sql.run(c, names.fill(REPAIR));
    }
  }
}
