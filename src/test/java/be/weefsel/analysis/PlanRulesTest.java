package be.weefsel.analysis;

import static be.weefsel.analysis.Town.box;
import static be.weefsel.analysis.Town.point;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import be.weefsel.registry.Meting;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A perceel of 100 × 100 m in woongebied, with beside it: a RUP that only adds (60 % of it), a plan
 * in preparation (25 %), a contour, and overprints: a surface (10 %), a line of 100 m over it and
 * 40 m outside, two points of which one lies outside, a surface of an annulled plan and a hair
 * along the border.
 */
class PlanRulesTest {
  private static Town town;
  private static Meting meting;

  @BeforeAll
  static void draw() {
    town = new Town();
    town.lading("percelen", "capakey, geom", "('11001A0001/00A000', " + box(0, 0, 100, 100) + ")");
    town.lading(
        "rup-zones",
        "bron_id, algplanid, svnr, svnaam, geom",
        "('g', 'GWP_1', '0100', 'woongebieden', " + box(-50, -50, 200, 200) + ")",
        "('a', 'RUP_1', '1', 'zone voor kamerwonen', " + box(0, 0, 60, 100) + ")",
        "('o', 'RUP_2', '4', 'zone voor bos', " + box(75, 0, 100, 100) + ")",
        "('c', 'RUP_1', '9', 'afbakeningslijn', " + box(0, 0, 100, 100) + ")");
    town.lading(
        "plannen",
        "algplanid, plantype, datum, status, werking",
        "('GWP_1', 'gewestplan', '1977-01-01', 'van kracht', NULL)",
        "('RUP_1', 'RUP', '2010-01-01', 'van kracht', 'vult_aan')",
        "('RUP_2', 'RUP', NULL, 'Voorlopig vastgesteld op 1 mei', NULL)",
        "('RUP_3', 'RUP', '2012-01-01', 'vernietigd', NULL)");
    town.lading(
        "overdrukken",
        "bron_id, algplanid, svnr, svnaam, soort, geom",
        "('v', 'RUP_4', '5', 'parkeren', 'vlak', " + box(0, 90, 100, 110) + ")",
        "('l', 'RUP_4', '6', 'bouwlijn', 'lijn', "
            + "ST_MakeLine("
            + point(-40, 50)
            + ", "
            + point(100, 50)
            + "))",
        "('p', 'RUP_4', '7', 'ontsluiting', 'punt', " + point(50, 50) + ")",
        "('q', 'RUP_4', '7', 'ontsluiting', 'punt', " + point(150, 50) + ")",
        "('x', 'RUP_3', '8', 'groenscherm', 'vlak', " + box(0, 0, 100, 100) + ")",
        "('h', 'RUP_4', '5', 'parkeren', 'vlak', " + box(99.5, 0, 120, 100) + ")");
    meting = town.analysed("regels");
  }

  @AfterAll
  static void close() {
    town.close();
  }

  @Test
  void rulesStandBesideTheZoneWithWhatTheyCover() {
    assertThat(
            town.rows(
                meting,
                "SELECT soort, algplanid, svnr, round(m2::numeric), round(lengte::numeric),"
                    + " round(aandeel::numeric, 2) FROM perceel_regel ORDER BY algplanid, svnr"))
        .containsExactly(
            "aanvullend|RUP_1|1|6000|null|0.60",
            "in_opmaak|RUP_2|4|2500|null|0.25",
            "overdruk_vlak|RUP_4|5|1000|null|0.10",
            "overdruk_lijn|RUP_4|6|null|100|null",
            "overdruk_punt|RUP_4|7|null|null|null");
  }

  @Test
  void theEvidenceNamesPlanArticleAreaAndShare() {
    assertThat(
            town.rows(
                meting,
                "SELECT bewijs FROM perceel_regel WHERE soort IN ('aanvullend', 'overdruk_lijn')"
                    + " ORDER BY 1"))
        .containsExactly("RUP_1 1 zone voor kamerwonen: 6000 m² (60 %)", "RUP_4 6 bouwlijn: 100 m");
  }

  @Test
  void noRuleErasesTheZoneInForce() {
    assertThat(
            town.rows(
                meting,
                "SELECT z.bron_id, round(b.aandeel::numeric, 6) FROM perceel_bestemming b JOIN"
                    + " bestemmingszone z USING (bestemmingszone_id)"))
        .containsExactly("g|1.000000");
    assertThat(town.number(meting, "SELECT c01_bestemming_kantoor FROM geschiktheid"))
        .isCloseTo(1, within(1e-12));
  }

  @Test
  void anAdditionThatGoesBeforeIsAZoneAgain() {
    try (Town small = new Town()) {
      small.lading(
          "percelen", "capakey, geom", "('11001A0001/00A000', " + box(0, 0, 100, 100) + ")");
      small.lading(
          "rup-zones",
          "bron_id, algplanid, svnaam, geom",
          "('g', 'GWP_1', 'woongebieden', " + box(0, 0, 100, 100) + ")",
          "('a', 'RUP_1', 'zone voor bos', " + box(0, 0, 60, 100) + ")");
      small.lading("plannen", "algplanid, werking", "('RUP_1', 'vult_aan')");
      small.lading(
          "plancorrecties",
          "algplanid, correctie, reden",
          "('RUP_1', 'gaat_voor', 'vervangt toch')");
      Meting m = small.analysed("toch");
      assertThat(
              small.rows(
                  m,
                  "SELECT bron_id, round(aandeel::numeric, 2) FROM perceel_bestemming JOIN"
                      + " bestemmingszone USING (bestemmingszone_id) ORDER BY 1"))
          .isEqualTo(List.of("a|0.60", "g|0.40"));
      assertThat(small.rows(m, "SELECT soort FROM perceel_regel")).isEmpty();
    }
  }
}
