package be.weefsel.analysis;

import be.weefsel.database.Sql;
import be.weefsel.registry.Meting;
import java.sql.Connection;

/**
 * The table {@code functie}: per gebied of the first meting the floor area and the vestigingen of
 * industrie in its kernen and linten that were lost, to wonen or otherwise, and gained.
 *
 * <p>Ground is followed by a point on each perceel of the first meting, since percelen are split
 * and merged; vestigingen by their number. The later data count within the borders and by the
 * method of the first meting, so that a kern drawn larger is no gain.
 */
final class ComparedFuncties {
  private final Comparison.Sides sides;

  ComparedFuncties(Comparison.Sides sides) {
    this.sides = sides;
  }

  void make(Connection c) {
    if (!has(c, sides.van()) || !has(c, sides.oudeGrens())) {
      Sql.run(c, "CREATE TABLE functie (gebied_soort text, gebied_id text, naam text)");
      return;
    }
    floorArea(c);
    vestigingen(c);
    Sql.run(
        c,
        """
        CREATE TABLE functie AS
        SELECT g.soort AS gebied_soort, g.gebied_id, g.naam, m.van_m2, m.naar_m2,
               m.verlies_aan_wonen_m2, m.ander_verlies_m2, m.winst_m2,
               v.van_n, v.naar_n, v.gestopt_n, v.vertrokken_n, v.winst_n
        FROM   %s.gebieden g
        LEFT   JOIN vloer m USING (gebied_id)
        LEFT   JOIN plaats v USING (gebied_id)
        WHERE  g.soort IN ('kerndeel', 'gemeente')
        ORDER  BY 1, 2"""
            .formatted(schema(sides.van())));
    Sql.run(c, "DROP TABLE vloer; DROP TABLE plaats");
  }

  private void floorArea(Connection c) {
    Sql.run(
        c,
        """
        CREATE TABLE vloer AS
        WITH grond AS (
            SELECT p.perceel_id, ST_PointOnSurface(p.geom) AS punt
            FROM   %1$s.perceel p
        ),
        -- in a kern or lint of the first meting
        binnen AS (
            SELECT DISTINCT ON (g.perceel_id) g.perceel_id, g.punt, n.perceel_id AS nu
            FROM   grond g
            JOIN   %2$s.perceel n ON ST_Intersects(n.geom, g.punt)
            WHERE  EXISTS (SELECT FROM %1$s.kernvlak k WHERE ST_Intersects(k.geom, g.punt))
            OR     EXISTS (SELECT FROM %1$s.linten l WHERE ST_Intersects(l.geom, g.punt))
            ORDER  BY g.perceel_id, n.perceel_id
        ),
        -- a perceel that was merged holds several points: its floor area is divided over them
        deel AS (
            SELECT b.perceel_id, b.punt, b.nu, 1.0 / count(*) OVER (PARTITION BY b.nu) AS aandeel FROM binnen b
        ),
        vroeger AS (
            SELECT perceel_id, coalesce(sum(m2 ORDER BY m2) FILTER (WHERE functie = 'industrie_bedrijvigheid'), 0) AS industrie,
                   coalesce(sum(m2 ORDER BY m2) FILTER (WHERE functie = 'wonen'), 0) AS wonen
            FROM   %1$s.perceel_functie GROUP BY perceel_id
        ),
        later AS (
            SELECT perceel_id, coalesce(sum(m2 ORDER BY m2) FILTER (WHERE functie = 'industrie_bedrijvigheid'), 0) AS industrie,
                   coalesce(sum(m2 ORDER BY m2) FILTER (WHERE functie = 'wonen'), 0) AS wonen
            FROM   %2$s.perceel_functie GROUP BY perceel_id
        ),
        wissel AS (
            SELECT d.perceel_id, d.punt, coalesce(v.industrie, 0) AS van, d.aandeel * coalesce(l.industrie, 0) AS naar,
                   GREATEST(0, d.aandeel * coalesce(l.wonen, 0) - coalesce(v.wonen, 0)) AS wonen_erbij
            FROM   deel d
            LEFT   JOIN vroeger v USING (perceel_id)
            LEFT   JOIN later l ON l.perceel_id = d.nu
        )
        SELECT g.gebied_id, sum(van ORDER BY perceel_id) AS van_m2, sum(naar ORDER BY perceel_id) AS naar_m2,
               sum(LEAST(GREATEST(0, van - naar), wonen_erbij) ORDER BY perceel_id) AS verlies_aan_wonen_m2,
               sum(GREATEST(0, van - naar - wonen_erbij) ORDER BY perceel_id) AS ander_verlies_m2,
               sum(GREATEST(0, naar - van) ORDER BY perceel_id) AS winst_m2
        FROM   wissel w
        JOIN   %1$s.gebieden g ON g.soort IN ('kerndeel', 'gemeente') AND ST_Intersects(g.geom, w.punt)
        GROUP  BY g.gebied_id"""
            .formatted(schema(sides.van()), schema(sides.oudeGrens())));
  }

  private void vestigingen(Connection c) {
    Sql.run(
        c,
        """
        CREATE TABLE plaats AS
        WITH vroeger AS (
            SELECT v.vestiging_nr, f.geom, f.situering IN ('kern', 'lint') AS binnen
            FROM   %1$s.vestiging_functie f JOIN %1$s.vestiging v USING (vestiging_id)
            WHERE  f.functie = 'industrie_bedrijvigheid'
        ),
        later AS (
            SELECT v.vestiging_nr, f.geom, f.situering IN ('kern', 'lint') AS binnen
            FROM   %2$s.vestiging_functie f JOIN %2$s.vestiging v USING (vestiging_id)
            WHERE  f.functie = 'industrie_bedrijvigheid'
        ),
        wissel AS (
            SELECT coalesce(CASE WHEN v.binnen THEN v.geom END, l.geom) AS geom,
                   coalesce(v.binnen, false) AS was, coalesce(l.binnen, false) AS nog, l.vestiging_nr IS NULL AS gestopt
            FROM   vroeger v FULL JOIN later l USING (vestiging_nr)
        )
        SELECT g.gebied_id, count(*) FILTER (WHERE was) AS van_n, count(*) FILTER (WHERE nog) AS naar_n,
               count(*) FILTER (WHERE was AND gestopt) AS gestopt_n,
               count(*) FILTER (WHERE was AND NOT nog AND NOT gestopt) AS vertrokken_n,
               count(*) FILTER (WHERE nog AND NOT was) AS winst_n
        FROM   wissel w
        JOIN   %1$s.gebieden g ON g.soort IN ('kerndeel', 'gemeente') AND ST_Intersects(g.geom, w.geom)
        GROUP  BY g.gebied_id"""
            .formatted(schema(sides.van()), schema(sides.oudeGrens())));
  }

  private static boolean has(Connection c, Meting meting) {
    return Sql.number(
            c,
            "SELECT count(*) FROM pg_class t JOIN pg_namespace n ON n.oid = relnamespace WHERE nspname"
                + " = ? AND relname IN ('perceel_functie', 'linten', 'kernvlak', 'gebieden',"
                + " 'vestiging_functie') AND obj_description(t.oid, 'pg_class') IS DISTINCT FROM ?",
            meting.schema(),
            MetingSchema.NOT_LOADED)
        == 5;
  }

  private static String schema(Meting meting) {
    return Sql.name(meting.schema());
  }
}
