package be.weefsel.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import be.weefsel.registry.Meting;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The worked example: 1000 establishments, of which 900 have a place, by class and siting. */
class VerwevingsgraadTest {
  /** Class, on a park, in a kern, elsewhere; V3s is V3 only because its size is unknown. */
  private static final String EXAMPLE =
      "('V', 45, 410, 95), ('V3', 20, 60, 30), ('V3s', 15, 10, 15), ('N', 90, 24, 26), ('onbekend', 10, 36, 14)";

  private static Town town;
  private static Shipped example;

  @BeforeAll
  static void draw() {
    town = Town.analysedHamlet();
    Meting meting = town.get("nu");
    example =
        Shipped.oneGebied(town, meting)
            .with(
                "vestiging_telling",
                """
                SELECT row_number() OVER ()::int AS vestiging_id, klasse, situering, 'kantoor_dienst' AS functie,
                       true AS fysiek, true AS boven, true AS in_vg, NULL::boolean AS toegelaten,
                       klasse <> 'onbekend' AS klasse_bekend, klasse = 'V' AS verweefbaar,
                       klasse IN ('V', 'V3s') AS verweefbaar_boven, klasse = 'N' AS niet_verweefbaar,
                       klasse IN ('V3', 'V3s', 'N') AS zwaar,
                       CASE WHEN situering IS NOT NULL THEN 'SRID=31370;POINT(0 0)'::geometry END AS geom
                FROM (VALUES %s) t (klasse, park, kern, elders),
                     LATERAL (VALUES ('park', park), ('kern', kern), ('open_ruimte', elders)) s (situering, n),
                     generate_series(1, n)
                UNION ALL
                SELECT 10000 + i, 'onbekend', NULL, NULL, true, true, true, NULL, false, false, false, false, false, NULL
                FROM generate_series(1, 100) i"""
                    .formatted(EXAMPLE))
            .with(
                "gebied_vestiging",
                "SELECT vestiging_id, 'g' AS gebied_id FROM vestiging_telling WHERE geom IS NOT NULL")
            // 20 of the 50 N outside parks have a dwelling within their distance; one is just
            // beyond
            .with(
                "vestiging_afstand",
                """
                SELECT vestiging_id, 200::float8 AS norm_m, CASE WHEN nr <= 20 THEN 199.99 WHEN nr = 21 THEN 200.0 END::float8 AS afstand_m
                FROM (SELECT vestiging_id, row_number() OVER (ORDER BY vestiging_id) AS nr FROM vestiging_telling
                      WHERE niet_verweefbaar AND situering <> 'park') t""")
            .with(
                "gebied_totaal",
                "SELECT 'g' AS gebied_id, 6000::float8 AS vg_jobs, 4200::float8 AS vg_jobs_buiten, 900 AS werkplaatsen, 900 AS werkplaatsen_met_jobs");
  }

  @AfterAll
  static void close() {
    town.close();
  }

  @Test
  void whereTheyStand() {
    is("vg_f", 0.80);
    is("vg_k", 0.60);
    is("open_ruimte_vestigingen", 180.0 / 900);
    assertThat(example.value("verweven_jobs", "vg_j")).isCloseTo(0.70, within(1e-12));
  }

  @Test
  void verweefbaarAndOnAParkWithTwoDenominators() {
    is("vp", 0.081818);
    is("vt", 0.25);
    is("vt_bekend", 0.264706);
    is("kn", 0.933333);
    assertThat(
            example.rows(
                "verwevingsgraad",
                "SELECT indicator, teller, noemer, n FROM r WHERE indicator IN ('vp', 'vt') ORDER BY 1"))
        .containsExactly("vp|45|550|550", "vt|45|180|180");
  }

  @Test
  void anUnknownSizeGivesAnUpperBound() {
    // of all 150 V3, 40 may be small: 15 of them on parks
    is("vt_bovengrens", 0.333333);
    is("vp_bovengrens", 0.101695);
  }

  @Test
  void heavyOnesNearDwellings() {
    assertThat(example.value("hinder", "cr")).isCloseTo(0.40, within(1e-12));
    // V3 and N: 150 + 140
    assertThat(example.value("hinder", "zwaar_met_woning")).isCloseTo(20.0 / 290, within(1e-12));
  }

  @Test
  void whoHasNoPlaceIsCoverageNotDenominator() {
    assertThat(
            example.rows(
                "verwevingsgraad", "SELECT dekking, noemer FROM r WHERE indicator = 'vg_f'"))
        .containsExactly("0.9|900");
  }

  @Test
  void anEmptyParkHasNoFigure() {
    Shipped empty =
        Shipped.oneGebied(town, meting())
            .with(
                "vestiging_telling",
                "SELECT 1 AS vestiging_id, 'kern' AS situering, true AS fysiek, true AS boven, true AS in_vg, true AS toegelaten, true AS klasse_bekend, true AS verweefbaar, true AS verweefbaar_boven, 'SRID=31370;POINT(0 0)'::geometry AS geom")
            .with("gebied_vestiging", "SELECT 1 AS vestiging_id, 'g' AS gebied_id");
    assertThat(empty.value("verwevingsgraad", "vt")).isNull();
    assertThat(empty.reason("verwevingsgraad", "vt"))
        .isEqualTo("geen vestigingen op een bedrijventerrein in dit gebied");
    assertThat(empty.value("verwevingsgraad", "vg_verweven")).isEqualTo(1.0);
  }

  private static Meting meting() {
    return town.get("nu");
  }

  private static void is(String indicator, double expected) {
    assertThat(example.value("verwevingsgraad", indicator))
        .as(indicator)
        .isCloseTo(expected, within(5e-7));
  }
}
