package be.weefsel.analysis;

import be.weefsel.database.Sql;
import be.weefsel.registry.Meting;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;

/**
 * The table {@code perceel}: a row per CAPAKEY of either meting, with per profile both scores and
 * the parts of their difference.
 */
final class ComparedPercelen {
  private final Comparison.Sides sides;

  ComparedPercelen(Comparison.Sides sides) {
    this.sides = sides;
  }

  void make(Connection c) {
    List<String> columns = new ArrayList<>();
    for (String profile : profiles(c)) {
      columns.add(column("a.%1$s_score AS %1$s_van", profile));
      columns.add(column("d.%1$s_score AS %1$s_naar", profile));
      columns.add(column("d.%1$s_score - a.%1$s_score AS %1$s_verschil", profile));
      columns.add(column("b.%1$s_score - a.%1$s_score AS %1$s_activiteit", profile));
      columns.add(column("m.%1$s_score - b.%1$s_score AS %1$s_grens", profile));
      columns.add(column("d.%1$s_score - m.%1$s_score AS %1$s_methode", profile));
      columns.add(column("a.%1$s_oordeel AS %1$s_oordeel_van", profile));
      columns.add(column("d.%1$s_oordeel AS %1$s_oordeel_naar", profile));
    }
    Sql.run(
        c,
        """
        CREATE TABLE perceel AS
        SELECT capakey, coalesce(d.niscode, a.niscode) AS niscode,
               CASE WHEN a.perceel_id IS NULL THEN 'nieuw' WHEN d.perceel_id IS NULL THEN 'verdwenen'
                    ELSE 'gebleven' END AS status,
               %s
        FROM   %s a
        FULL   JOIN %s d USING (capakey)
        LEFT   JOIN %s b USING (capakey)
        LEFT   JOIN %s m USING (capakey)
        ORDER  BY capakey"""
            .formatted(
                String.join(",\n       ", columns),
                side(sides.van()),
                side(sides.naar()),
                side(sides.oudeGrens()),
                side(sides.oudeMethode())));
    Sql.run(c, "CREATE INDEX ON perceel (capakey)");
  }

  private static String column(String pattern, String profile) {
    // quoted by hand: the pattern goes on after the name
    return pattern.replace("%1$s", profile);
  }

  private static String side(Meting meting) {
    String schema = Sql.name(meting.schema());
    return "(SELECT p.capakey, p.niscode, g.* FROM %1$s.perceel p JOIN %1$s.geschiktheid g USING (perceel_id))"
        .formatted(schema);
  }

  /** The profiles that all four sides have. */
  private List<String> profiles(Connection c) {
    return Sql.list(
        c,
        "SELECT regexp_replace(attname, '_score$', '') FROM pg_attribute JOIN pg_class t ON t.oid ="
            + " attrelid JOIN pg_namespace n ON n.oid = relnamespace WHERE relname = 'geschiktheid'"
            + " AND nspname IN (?, ?, ?, ?) AND attname LIKE '%\\_score' GROUP BY 1 HAVING count(*) ="
            + " ? ORDER BY 1",
        r -> r.getString(1),
        sides.van().schema(),
        sides.oudeGrens().schema(),
        sides.oudeMethode().schema(),
        sides.naar().schema(),
        List.of(sides.van(), sides.oudeGrens(), sides.oudeMethode(), sides.naar()).stream()
            .map(Meting::id)
            .distinct()
            .count());
  }
}
