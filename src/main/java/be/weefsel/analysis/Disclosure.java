package be.weefsel.analysis;

import be.weefsel.database.Sql;
import java.sql.Connection;
import java.util.List;

/**
 * What the public may not see. A figure over too few, or over jobs of which one employer has nearly
 * all, is hidden (primary); so is a figure from which a hidden one could be told by subtracting the
 * published parts from a published whole (secondary). The limits are parameters.
 */
final class Disclosure {
  /** Whom a figure may tell of. */
  static final List<String> PROTECTED = List.of("vestigingen", "jobs", "inwoners", "woningen");

  private static final String SECONDARY =
      Sql.literal("niet openbaar: met het totaal erbij zou een te kleine groep af te leiden zijn");

  private final Parameters parameters;
  private final Gebiedsoorten soorten;

  Disclosure(Parameters parameters, Gebiedsoorten soorten) {
    this.parameters = parameters;
    this.soorten = soorten;
  }

  /**
   * SQL for why a figure is not public, null where it is.
   *
   * @param whom the column with one of {@link #PROTECTED}
   * @param n the column with the count behind the figure
   * @param total a row of {@code gebied_totaal}
   */
  String primary(String whom, String n, String total) {
    return """
        CASE WHEN %1$s = 'woningen' THEN CASE WHEN %4$s THEN %5$s END
             WHEN %2$s THEN %3$s
             WHEN %1$s = 'jobs' AND %6$s THEN %3$s
             WHEN %1$s = 'jobs' AND %7$s.jobs_grootste > %8$s * %7$s.jobs
             THEN 'één onderneming levert te veel van de jobs om openbaar te tonen'
             WHEN %1$s = 'inwoners' AND %9$s THEN %10$s END"""
        .formatted(
            whom,
            few(n, "openbaar_minimum_n"),
            fewer("openbaar_minimum_n", ""),
            few(n, "openbaar_minimum_woningen"),
            fewer("openbaar_minimum_woningen", " woningen"),
            few(total + ".werkplaatsen", "openbaar_minimum_n"),
            total,
            parameters.number("dominantie_aandeel"),
            few(total + ".inwoners", "openbaar_minimum_inwoners"),
            fewer("openbaar_minimum_inwoners", " inwoners"));
  }

  /** SQL for a count that is not zero, but too small. */
  String few(String n, String limit) {
    return "(%1$s > 0 AND %1$s < %2$s)".formatted(n, parameters.number(limit));
  }

  /** The words for a count under a limit, as SQL. */
  String fewer(String limit, String what) {
    return "'minder dan %.0f%s om openbaar te tonen'".formatted(parameters.number(limit), what);
  }

  /**
   * Hides more until nothing hidden can be told from its neighbours.
   *
   * @param table has gebied_id, n, teller and geheim (why a row is hidden)
   * @param key the column that says which figure of the gebied a row is
   * @param grouped whether the rows of one gebied sum to a published total too
   */
  void secondary(Connection c, String table, String key, boolean grouped) {
    Sql.run(c, "CREATE TEMP TABLE deel ON COMMIT DROP AS " + soorten.parts());
    Sql.run(c, "CREATE INDEX ON deel (kind)");
    Sql.run(c, "CREATE INDEX ON deel (ouder); ANALYZE deel");
    long hidden;
    do {
      hidden = Sql.update(c, acrossGebieden(table, key));
      if (grouped) {
        hidden += Sql.update(c, withinGebied(table, key));
      }
    } while (hidden > 0);
    Sql.run(c, "DROP TABLE deel");
  }

  /**
   * What the parts do not cover hides too, like a part that nobody sees; unless they hold all of
   * the numerator. A whole whose parts are all hidden goes with them.
   */
  private String acrossGebieden(String table, String key) {
    return """
        WITH verdacht AS MATERIALIZED (
            SELECT DISTINCT d.ouder, d.soort, k.%2$s AS sleutel
            FROM %1$s k JOIN deel d ON d.kind = k.gebied_id JOIN %1$s o ON o.gebied_id = d.ouder AND o.%2$s = k.%2$s
            WHERE k.geheim IS NOT NULL AND k.n > 0 AND o.geheim IS NULL AND o.n > 0
        ),
        groep AS (
            SELECT v.ouder, v.soort, v.sleutel, o.n, count(*) FILTER (WHERE k.geheim IS NOT NULL) AS verborgen,
                   sum(k.n) FILTER (WHERE k.geheim IS NOT NULL) AS verborgen_n,
                   CASE WHEN o.teller > 0 AND abs(o.teller - sum(k.teller ORDER BY k.gebied_id)) <= 1e-9 * o.teller THEN 0
                        ELSE greatest(o.n - sum(k.n), 0) END AS rest
            FROM verdacht v JOIN %1$s o ON o.gebied_id = v.ouder AND o.%2$s = v.sleutel
            JOIN deel d ON d.ouder = v.ouder AND d.soort = v.soort
            JOIN %1$s k ON k.gebied_id = d.kind AND k.%2$s = v.sleutel AND k.n > 0
            GROUP BY v.ouder, v.soort, v.sleutel, o.n, o.teller
        ),
        keuze AS (
            SELECT DISTINCT ON (g.ouder, g.soort, g.sleutel) coalesce(k.gebied_id, g.ouder) AS gebied_id, g.sleutel
            FROM groep g
            LEFT JOIN (deel d JOIN %1$s k ON k.gebied_id = d.kind AND k.n > 0 AND k.geheim IS NULL)
                   ON d.ouder = g.ouder AND d.soort = g.soort AND k.%2$s = g.sleutel
            WHERE g.verborgen + (g.rest > 0)::int = 1 OR g.verborgen_n + g.rest < %3$s
            ORDER BY g.ouder, g.soort, g.sleutel, k.n, k.gebied_id
        )
        UPDATE %1$s t SET geheim = %4$s FROM keuze k WHERE t.gebied_id = k.gebied_id AND t.%2$s = k.sleutel"""
        .formatted(table, key, parameters.number("openbaar_minimum_n"), SECONDARY);
  }

  private String withinGebied(String table, String key) {
    return """
        WITH groep AS (
            SELECT gebied_id FROM %1$s WHERE n > 0
            GROUP BY gebied_id
            HAVING count(geheim) = 1 OR sum(n) FILTER (WHERE geheim IS NOT NULL) < %3$s
        ),
        keuze AS (
            SELECT DISTINCT ON (gebied_id) gebied_id, %2$s AS sleutel
            FROM %1$s JOIN groep USING (gebied_id) WHERE n > 0 AND geheim IS NULL
            ORDER BY gebied_id, n, %2$s
        )
        UPDATE %1$s t SET geheim = %4$s FROM keuze k WHERE t.gebied_id = k.gebied_id AND t.%2$s = k.sleutel"""
        .formatted(table, key, parameters.number("openbaar_minimum_n"), SECONDARY);
  }
}
