package be.weefsel.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import be.weefsel.registry.Meting;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Dwellings along a street at 0 m (2), 200 m (1), 201 m (3), 5000 m (4, on the edge of two
 * squares); a workshop at 0 m, and at 401 m one whose size is not known.
 */
class NabijheidTest {
  private static Town town;
  private static Shipped street;

  @BeforeAll
  static void draw() {
    town = Town.analysedHamlet();
    Meting meting = town.get("nu");
    street =
        new Shipped(town, meting)
            .with(
                "gebied",
                "SELECT 'g' AS gebied_id, 'kern' AS soort, ST_MakeEnvelope(100000, 200000, 106000, 201000, 31370) AS geom")
            .with(
                "woningen",
                "SELECT i AS perceel_id, n AS woningen, ST_SetSRID(ST_MakePoint(100000 + x, 200500), 31370) AS geom FROM (VALUES (1, 2, 0), (2, 1, 200), (3, 3, 201), (4, 4, 5000), (5, 5, -0.001)) t (i, n, x)")
            .with(
                "cel",
                "SELECT 0 AS x, 0 AS y, NULL::float8 AS inwoners, NULL::geometry AS geom WHERE false")
            .with(
                "vestiging_telling",
                "SELECT i AS vestiging_id, z AS nabij, true AS nabij_boven, true AS fysiek, true AS in_vg, true AS klasse_bekend, ST_SetSRID(ST_MakePoint(100000 + x, 200500), 31370) AS geom FROM (VALUES (1, true, 0), (2, false, 401)) t (i, z, x)")
            .with(
                "gebied_vestiging", "SELECT vestiging_id, 'g' AS gebied_id FROM vestiging_telling")
            .derived("woonplaats")
            .with(
                "werkplaats",
                "SELECT 1 AS werkplaats_id, 'e' AS onderneming, 'f' AS functie, 'kern' AS situering, NULL::float8 AS jobs, NULL::geometry AS geom WHERE false")
            .with(
                "gebied_stand",
                "SELECT 'g' AS gebied_id, 'kern' AS situering, 'wonen' AS functie, 0 AS vestigingen, 0 AS vestigingen_boven, 0::float8 AS m2, 0::float8 AS percelen, 0::float8 AS bebouwd_m2")
            .derived("gebied_totaal");
  }

  @AfterAll
  static void close() {
    town.close();
  }

  @Test
  void theLimitBelongsToItAndABuildingOnTheEdgeOfASquareIsOfTheNext() {
    assertThat(
            street.rows(
                "woonplaats",
                "SELECT woonplaats_id, woningen, nabij, nabij_boven FROM r ORDER BY 1"))
        .containsExactly("1|2|t|t", "2|1|t|t", "3|3|f|t");
  }

  @Test
  void theShareOfDwellings() {
    assertThat(street.value("nabijheid", "woningen_met_activiteit"))
        .isCloseTo(3.0 / 6, within(1e-12));
    assertThat(street.value("nabijheid", "woningen_met_activiteit_bovengrens")).isEqualTo(1.0);
    assertThat(street.rows("nabijheid", "SELECT DISTINCT teller <= noemer, n, dekking FROM r"))
        .containsExactly("t|6|1");
  }

  @Test
  void withoutAnyKnownClassThereIsNoFigure() {
    Shipped unknown =
        Shipped.oneGebied(town, town.database.store().metingen().get("nu"))
            .with(
                "gebied_totaal",
                "SELECT 'g' AS gebied_id, 6::float8 AS woningen, 0::float8 AS woningen_nabij, 0::float8 AS woningen_nabij_boven")
            .with("gebied_vestiging", "SELECT 1 AS vestiging_id, 'g' AS gebied_id")
            .with(
                "vestiging_telling",
                "SELECT 1 AS vestiging_id, true AS fysiek, true AS in_vg, false AS klasse_bekend");
    assertThat(unknown.value("nabijheid", "woningen_met_activiteit")).isNull();
    assertThat(unknown.reason("nabijheid", "woningen_met_activiteit"))
        .isEqualTo("van geen enkele vestiging is de klasse bekend");
  }
}
