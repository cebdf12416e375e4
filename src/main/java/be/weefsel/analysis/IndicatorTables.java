package be.weefsel.analysis;

import be.weefsel.database.Sql;
import java.sql.Connection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Makes the tables of figures of a meting: {@code indicator_dienst} and {@code indicator} (long,
 * all and public), {@code indicator_rang} (lead figures among peers), a wide table per group of
 * kinds, and {@code gebied_functies} (functions behind the figures).
 */
final class IndicatorTables {
  private final Gebiedsoorten soorten;
  private final Disclosure disclosure;
  private final Indicators indicators;
  private final Peers peers;

  IndicatorTables(Plan plan, Methode methode) {
    this.soorten = new Gebiedsoorten(methode);
    this.disclosure = new Disclosure(plan.parameters(), soorten);
    this.indicators = new Indicators(plan, methode, disclosure);
    this.peers = new Peers(plan.parameters());
  }

  boolean possible() {
    return indicators.possible();
  }

  void make(Connection c) {
    Sql.run(c, "CREATE TABLE indicator_titel AS " + indicators.titles());
    Sql.run(c, "CREATE TABLE indicator_dienst AS " + indicators.dienst());
    Sql.run(c, "ALTER TABLE indicator_dienst ADD PRIMARY KEY (gebied_id, indicator)");
    Sql.run(c, "ANALYZE indicator_dienst");
    disclosure.secondary(c, "indicator_dienst", "indicator", false);
    Sql.run(c, "CREATE TABLE indicator AS " + indicators.publicTable());
    Sql.run(c, "ALTER TABLE indicator ADD PRIMARY KEY (gebied_id, indicator)");
    Sql.run(c, "ANALYZE indicator");
    List<SqlFile.Indicator> lead =
        indicators.of(soorten.ranked()).stream().filter(SqlFile.Indicator::lead).toList();
    Sql.run(c, "CREATE TABLE indicator_rang AS " + peers.sql(lead, soorten.ranked()));
    Sql.run(c, "ALTER TABLE indicator_rang ADD PRIMARY KEY (gebied_id, indicator)");
    for (String table : soorten.tables()) {
      wide(c, table);
    }
    functions(c);
  }

  /** A layer without gebieden is not made, so that nobody sees an empty one. */
  private void wide(Connection c, String table) {
    Set<String> kinds = soorten.of(table);
    String in = Gebiedsoorten.in(kinds);
    if (Sql.number(c, "SELECT count(*) FROM gebieden WHERE soort IN " + in) == 0) {
      return;
    }
    Set<String> ranked = new TreeSet<>(kinds);
    ranked.retainAll(soorten.ranked());
    WideTable wide = new WideTable(indicators.of(kinds), in, !ranked.isEmpty());
    Sql.run(c, "CREATE TABLE " + Sql.name(table) + " AS " + wide.sql());
    Sql.run(c, "ALTER TABLE " + Sql.name(table) + " ADD PRIMARY KEY (gebied_nr)");
  }

  private void functions(Connection c) {
    if (Sql.number(c, "SELECT count(*) FROM gebied_functie") == 0) {
      return;
    }
    Sql.run(
        c,
        """
        CREATE TABLE gebied_functie_dienst AS
        SELECT g.gebied_id, coalesce(f.functie, 'onbekend') AS functie, f.vestigingen, f.vestigingen_boven, f.m2,
               ceil(f.percelen - 1e-9)::bigint AS percelen,
               coalesce(nullif(f.vestigingen, 0), nullif(f.vestigingen_boven, 0), ceil(f.percelen - 1e-9)::bigint) AS n, NULL::float8 AS teller, NULL::text AS geheim
        FROM gebieden g JOIN gebied_functie f USING (gebied_id)
        WHERE g.soort <> 'cel' AND g.reden IS NULL
        ORDER BY 1, 2""");
    Sql.run(c, "ALTER TABLE gebied_functie_dienst ADD PRIMARY KEY (gebied_id, functie)");
    Sql.run(
        c,
        "UPDATE gebied_functie_dienst SET geheim = %s WHERE %s"
            .formatted(
                disclosure.fewer("openbaar_minimum_n", ""),
                disclosure.few("n", "openbaar_minimum_n")));
    Sql.run(c, "ANALYZE gebied_functie_dienst");
    disclosure.secondary(c, "gebied_functie_dienst", "functie", true);
    Sql.run(
        c,
        """
        CREATE TABLE gebied_functies AS
        SELECT row_number() OVER (ORDER BY g.gebied_nr, f.functie)::int AS volgorde, f.gebied_id, f.functie,
               CASE WHEN f.geheim IS NULL THEN f.vestigingen END AS vestigingen,
               CASE WHEN f.geheim IS NULL THEN f.vestigingen_boven END AS vestigingen_bovengrens,
               CASE WHEN f.geheim IS NULL THEN f.m2 END AS m2, f.geheim AS reden
        FROM gebied_functie_dienst f JOIN gebieden g USING (gebied_id)
        WHERE f.n > 0
        ORDER BY 1""");
    Sql.run(c, "ALTER TABLE gebied_functies ADD PRIMARY KEY (volgorde)");
  }
}
