package be.weefsel.analysis;

import static be.weefsel.analysis.Town.box;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A street along y = −5. Zones: woongebied up to y = 30, farming behind it; from x = 450 the
 * farming begins at y = 16; from x = 700 community facilities.
 */
class TestedGroundTest {
  private static Town town;
  private static Answers answers;

  @BeforeAll
  static void draw() {
    town = new Town();
    Plots.percelen(
        town,
        box(0, 0, 20, 100), // house in front
        box(100, 0, 120, 100), // house behind
        box(200, 0, 220, 100), // unbuilt
        box(300, 150, 320, 250), // unbuilt, far from the street
        box(500, 0, 520, 40), // unbuilt, 40 m deep
        box(710, 0, 730, 100), // a school
        box(350, 0, 370, 100), // a shed behind
        box(910, 0, 930, 100)); // unbuilt, half woods, half farming
    Plots.gebouwen(
        town,
        box(5, 5, 15, 15),
        box(105, 50, 115, 62),
        box(715, 10, 725, 30),
        box(355, 60, 359, 63));
    town.lading(
        "wegen",
        "weg_nr, klasse, geom",
        "('1', 'een_rijbaan', " + Plots.line(-500, -5, 1500, -5) + ")",
        "('2', 'aardeweg', " + Plots.line(-500, 102, 1500, 102) + ")");
    town.lading(
        "rup-zones",
        "bron_id, algplanid, svnaam, svnr, geom",
        "('w1', 'GWP_1', 'woongebieden', '0100', " + box(-100, -50, 450, 30) + ")",
        "('l1', 'GWP_1', 'agrarische gebieden', '0900', " + box(-100, 30, 450, 300) + ")",
        "('w2', 'GWP_1', 'woongebieden', '0100', " + box(450, -50, 700, 16) + ")",
        "('l2', 'GWP_1', 'agrarische gebieden', '0900', " + box(450, 16, 700, 300) + ")",
        "('b', 'GWP_1', 'bosgebieden', '0800', " + box(900, -50, 1000, 50) + ")",
        "('l3', 'GWP_1', 'agrarische gebieden', '0900', " + box(900, 50, 1000, 300) + ")",
        "('g', 'GWP_1', 'gemeenschapsvoorzieningen', '0200', " + box(700, -50, 800, 300) + ")");
    answers = new Answers(town, town.analysed("grond"));
  }

  @AfterAll
  static void close() {
    town.close();
  }

  @Test
  void theZoneUnderTheMainBuildingDecidesNotMostOfTheGround() {
    // 70 % of both percelen is farming
    assertThat(answers.exclusions(1)).isEmpty();
    assertThat(answers.exclusions(2, "code, effect, reden, bewijs"))
        .containsExactly(
            "ZONEVREEMD|zonevreemd|zonevreemd – afzonderlijk spoor: 100 % van het hoofdgebouw in"
                + " landbouw|GWP_1 0900 agrarische gebieden: 120 m² (100 %)");
  }

  @Test
  void aBuildingInAZoneThatForbidsItHasNoScoreAndAVerdictOfItsOwn() {
    assertThat(
            town.rows(
                answers.meting(),
                "SELECT uitgesloten, zonevreemd, kantoor_score, kantoor_oordeel FROM geschiktheid"
                    + " JOIN perceel USING (perceel_id) WHERE capakey = '"
                    + Plots.capakey(2)
                    + "'"))
        .containsExactly("f|t|null|zonevreemd – afzonderlijk spoor");
  }

  @Test
  void ofAnUnbuiltPerceelTheFrontDecides() {
    // 30 of the first 50 m is woongebied
    assertThat(answers.exclusions(3)).isEmpty();
    assertThat(
            town.number(
                answers.meting(),
                "SELECT aandeel FROM perceel_toets JOIN perceel USING (perceel_id) WHERE capakey = '"
                    + Plots.capakey(3)
                    + "'"))
        .isCloseTo(0.4, within(1e-9));
    assertThat(answers.exclusions(5, "code, effect, reden, bewijs"))
        .containsExactly(
            "X-ZONE|poort|60 % van de voorste 50 m in landbouw|GWP_1 0900 agrarische gebieden: 480"
                + " m² (60 %)");
  }

  @Test
  void aShedMakesNoBuiltPerceel() {
    assertThat(answers.exclusions(7)).isEmpty();
  }

  @Test
  void farFromAnyStreetTheWholePerceelDecides() {
    assertThat(answers.exclusions(4))
        .containsExactly("X-ZONE|poort|100 % van het perceel in landbouw");
  }

  @Test
  void whereEveryZoneClosesTheSameGateEveryPartIsClosed() {
    assertThat(answers.exclusions(8, "reden, bewijs"))
        .containsExactly(
            "100 % van het perceel in bos, landbouw|GWP_1 0800 bosgebieden: 1000 m² (50 %);"
                + " GWP_1 0900 agrarische gebieden: 1000 m² (50 %)");
  }

  @Test
  void aSchoolIsNotForeignToItsZone() {
    assertThat(answers.exclusions(6))
        .containsExactly(
            "X-ZONE|poort|100 % van het hoofdgebouw in gemeenschaps- en nutsvoorzieningen");
  }
}
