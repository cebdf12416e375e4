package be.weefsel.analysis;

import static be.weefsel.analysis.Town.box;
import static be.weefsel.analysis.Town.point;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import be.weefsel.query.CriteriumUitleg;
import be.weefsel.query.ExplanationReader;
import be.weefsel.query.ProfielUitleg;
import be.weefsel.query.Uitleg;
import be.weefsel.registry.Meting;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Percelen of 20 × 45 m = 900 m², one in the kern, one 150 m east of it, one on a park, one in a
 * reserve; a halte 100 m south of the first.
 */
class SuitabilityTest {
  private static final String IN_KERN = "11001A0001/00A000";
  private static final String OUTSIDE = "11001A0002/00A000";
  private static final String ON_PARK = "11001A0003/00A000";
  private static final String RESERVE = "11001A0004/00A000";
  private static final String SERVICES = "11001A0005/00A000";
  private static final String ENDED_PARK = "11001A0006/00A000";
  private static Town town;
  private static Meting meting;

  @BeforeAll
  static void draw() {
    town = new Town();
    town.lading(
        "percelen",
        "capakey, geom",
        "('%s', %s)".formatted(IN_KERN, box(0, 0, 20, 45)),
        "('%s', %s)".formatted(OUTSIDE, box(250, 0, 270, 45)),
        "('%s', %s)".formatted(ON_PARK, box(500, 0, 520, 45)),
        "('%s', %s)".formatted(RESERVE, box(600, 0, 620, 45)),
        "('%s', %s)".formatted(SERVICES, box(700, 0, 720, 45)),
        "('%s', %s)".formatted(ENDED_PARK, box(800, 0, 820, 45)));
    town.lading(
        "kernen", "kern_code, naam, geom", "('K1', 'Dorp', " + box(-100, -50, 100, 100) + ")");
    town.lading(
        "haltes",
        "halte_code, naam, soort, geom",
        "('h1', 'Kerk', 'bus', " + point(10, -100) + ")");
    town.lading(
        "bedrijventerreinen",
        "terrein_nr, naam, begin, einde, geom",
        "('P1', 'Noord', '2000-01-01', NULL, "
            + box(505, -100, 560, 100)
            + ")", // 75 % of perceel 3
        "('P2', 'Oud', '2000-01-01', '2025-06-01', "
            + box(790, -100, 830, 100)
            + ")"); // einde = peildatum
    town.lading(
        "rup-zones",
        "bron_id, algplanid, svnaam, geom",
        "('a', 'GWP_1', 'woongebieden', " + box(-200, -200, 590, 200) + ")",
        "('b', 'GWP_1', 'woonuitbreidingsgebieden', " + box(590, -200, 690, 200) + ")",
        "('c', 'GWP_1', 'gebieden voor dienstverlening', " + box(690, -200, 790, 200) + ")",
        "('d', 'GWP_1', 'woongebieden', " + box(790, -200, 900, 200) + ")");
    meting = town.analysed("scores");
  }

  @AfterAll
  static void close() {
    town.close();
  }

  @Test
  void groundUnderTwoParksCountsOnce() {
    try (Town twice = new Town()) {
      twice.lading("percelen", "capakey, geom", "('11001A0001/00A000', " + box(0, 0, 20, 45) + ")");
      twice.lading(
          "bedrijventerreinen",
          "terrein_nr, geom",
          "('P1', " + box(-10, 0, 6, 45) + ")",
          "('P2', " + box(-20, 0, 6, 45) + ")");
      // 30 % of the perceel, twice
      assertThat(twice.rows(twice.analysed("dubbel"), "SELECT code FROM uitsluiting")).isEmpty();
    }
  }

  @Test
  void rawValuesAreMeasuredOnTheGround() {
    assertThat(raw(IN_KERN, "c01_bestemming_kantoor")).isCloseTo(1, within(1e-12));
    assertThat(raw(IN_KERN, "c02_kern_afstand")).isZero();
    assertThat(raw(OUTSIDE, "c02_kern_afstand")).isCloseTo(150, within(1e-9));
    assertThat(raw(IN_KERN, "c05_halte_afstand")).isCloseTo(100, within(1e-9));
    // from (250, 0) to (10, −100)
    assertThat(raw(OUTSIDE, "c05_halte_afstand")).isCloseTo(260, within(1e-9));
    assertThat(raw(ON_PARK, "c05_halte_afstand")).isNull();
    assertThat(raw(IN_KERN, "c07_oppervlakte")).isCloseTo(900, within(1e-6));
    // 4π · 900 / 130²
    assertThat(raw(IN_KERN, "c08_compactheid")).isCloseTo(0.6692150, within(1e-7));
  }

  @Test
  void scoreIsTheWeightedSum() {
    // known: zoning 20, kern 20, halte 25, area 5; nothing is loaded for the other 30
    // (20 × 1 + 20 × 1 + 25 × (1 − 100/400) + 5 × 1) / 70
    assertThat(score(IN_KERN, "kantoor")).isCloseTo(0.9107143, within(1e-7));
    // (20 + 20 × .625 + 25 × .35 + 5) / 70
    assertThat(score(OUTSIDE, "kantoor")).isCloseTo(0.6607143, within(1e-7));
  }

  @Test
  void underTheCoverageLimitThereIsNoScore() {
    // ambacht: zoning 20, area 10, kern 10
    assertThat(verdict(OUTSIDE, "ambacht")).isEqualTo("null|niet te beoordelen|40");
  }

  @Test
  void noHalteWithinReachIsWorstNotMissing() {
    assertThat(
            town.rows(
                meting, explain(ENDED_PARK, "kantoor") + " AND criterium = 'c05_halte_afstand'"))
        .containsExactly("0|null|geen halte binnen bereik, telt als 0");
    // (20 + 0 + 0 + 5) / 70
    assertThat(score(ENDED_PARK, "kantoor")).isCloseTo(0.3571429, within(1e-7));
  }

  @Test
  void classesHaveFixedBounds() {
    assertThat(verdict(IN_KERN, "kantoor")).isEqualTo("5|kansrijk|70");
    assertThat(verdict(OUTSIDE, "kantoor")).isEqualTo("4|kansrijk|70");
    assertThat(verdict(ENDED_PARK, "kantoor")).isEqualTo("2|weinig kansrijk op deze plek|70");
  }

  @Test
  void excludedHasReasonsAndNoScore() {
    assertThat(score(ON_PARK, "kantoor")).isNull();
    assertThat(verdict(ON_PARK, "kantoor")).isEqualTo("null|niet aan de orde|70");
    assertThat(
            town.rows(
                meting,
                "SELECT code, reden, bewijs FROM uitsluiting JOIN perceel USING (perceel_id) WHERE"
                    + " capakey IN ('%s', '%s') ORDER BY 1".formatted(ON_PARK, RESERVE)))
        .containsExactly(
            "X-PARK|75 % op bedrijventerrein Noord|P1: 675 m² (75 %)",
            "X-WOONRESERVE|100 % van het perceel in woonreservegebied; geen vrijgavebesluit bekend"
                + " (gebouwen niet geladen)|GWP_1 woonuitbreidingsgebieden: 900 m² (100 %)");
  }

  @Test
  void aParkThatHasEndedExcludesNothing() {
    assertThat(score(ENDED_PARK, "kantoor")).isNotNull();
  }

  @Test
  void anExclusionMayHoldForOneProfile() {
    assertThat(verdict(SERVICES, "ambacht")).isEqualTo("null|niet aan de orde|40");
    assertThat(score(SERVICES, "kantoor")).isNotNull();
  }

  @Test
  void contributionsAddUpToTheScoreToTheLastDigit() {
    Uitleg uitleg =
        ExplanationReader.of(town.database.store().database(), meting, OUTSIDE).orElseThrow();
    assertThat(uitleg.profielen())
        .extracting(ProfielUitleg::profiel)
        .containsExactly("ambacht", "handel", "kantoor", "logistiek");
    for (ProfielUitleg p : uitleg.profielen()) {
      double sum = 0;
      for (CriteriumUitleg c : p.criteria()) {
        sum += c.bijdrage() == null ? 0 : c.bijdrage();
      }
      assertThat(sum).isEqualTo(p.score() == null ? 0 : p.score());
      assertThat(p.criteria()).allSatisfy(c -> assertThat(c.bron()).contains("percelen (lading "));
    }
  }

  private static String explain(String capakey, String profile) {
    return "SELECT genormaliseerd, bewijs, reden FROM uitleg WHERE"
        + " capakey = '"
        + capakey
        + "' AND profiel = '"
        + profile
        + "'";
  }

  private static Double raw(String capakey, String criterion) {
    return value(capakey, criterion);
  }

  private static Double score(String capakey, String profile) {
    return value(capakey, profile + "_score");
  }

  private static Double value(String capakey, String column) {
    return town.number(
        meting,
        "SELECT %s FROM geschiktheid JOIN perceel USING (perceel_id) WHERE capakey = '%s'"
            .formatted(column, capakey));
  }

  private static String verdict(String capakey, String profile) {
    return town.rows(
            meting,
            "SELECT %1$s_klasse, %1$s_oordeel, %1$s_dekking FROM geschiktheid JOIN perceel USING (perceel_id) WHERE capakey = '%2$s'"
                .formatted(profile, capakey))
        .get(0);
  }
}
