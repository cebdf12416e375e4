package be.weefsel.analysis;

import be.weefsel.registry.Meting;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A town says the same 1 km further: 1 km is a whole number of cells, and the moved town lies
 * across a corner of the grid by which work is cut.
 */
class MovedTownTest {
  private static final String SCORES =
      "SELECT capakey AS sleutel, to_jsonb(g) - 'perceel_id' - 'volgorde' AS rij"
          + " FROM geschiktheid g JOIN perceel USING (perceel_id)";
  private static final String RANGES =
      "SELECT capakey AS sleutel, to_jsonb(g) - 'perceel_id' AS rij"
          + " FROM gevoeligheid g JOIN perceel USING (perceel_id)";
  private static final String GATES =
      "SELECT capakey || ' ' || code || ' ' || effect || ' ' || row_number() OVER (PARTITION BY capakey, code, effect ORDER BY reden)"
          + " AS sleutel, to_jsonb(u) - 'perceel_id' AS rij"
          + " FROM uitsluiting u JOIN perceel USING (perceel_id)";
  private static final String FUNCTIES =
      "SELECT capakey || ' ' || coalesce(functie, 'onbekend') AS sleutel, to_jsonb(f) - 'perceel_id' AS rij"
          + " FROM perceel_functie f JOIN perceel USING (perceel_id)";

  /** Cells are named by their place. */
  private static final String INDICATORS =
      "SELECT CASE WHEN g.soort = 'cel' THEN 'cel ' || ST_XMin(g.geom) - %1$d || ' ' || ST_YMin(g.geom) - %1$d"
          + " ELSE g.gebied_id END || ' ' || i.indicator AS sleutel,"
          + " jsonb_build_object('waarde', i.waarde, 'teller', i.teller, 'noemer', i.noemer, 'n', i.n, 'dekking', i.dekking, 'reden', i.reden) AS rij"
          + " FROM indicator_dienst i JOIN gebieden g USING (gebied_id)";

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void nothingChanges(long seed) {
    try (Town here = GeneratedTown.analysed(seed);
        Town there = new GeneratedTown(seed, 1000).draw()) {
      Meting a = here.get("nu");
      Meting b = there.analysed("ginds");
      Same same = new Same(1e-6);
      for (String sql : new String[] {SCORES, RANGES, GATES, FUNCTIES}) {
        same.check(Same.rows(here, a, sql), Same.rows(there, b, sql));
      }
      same.check(
          Same.rows(here, a, INDICATORS.formatted(0)),
          Same.rows(there, b, INDICATORS.formatted(1000)));
    }
  }
}
