package be.weefsel.analysis;

import static be.weefsel.analysis.Town.box;
import static be.weefsel.analysis.Town.point;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Conditions beside the score: size, external safety, allotments, plans to come. */
class ConditionsTest {
  private static Town town;
  private static Answers answers;

  @BeforeAll
  static void draw() {
    town = new Town();
    Plots.percelen(
        town,
        box(0, 0, 9, 10), // 90 m²
        box(100, 0, 104, 50), // 4 m wide
        box(200, 0, 206, 20), // 6 m wide, mean width 4.6 m
        box(18_480, 0, 18_500, 20), // 1500 m from the plant
        box(500, 0, 520, 20),
        box(600, 0, 620, 20),
        box(700, 0, 720, 20),
        box(800, 0, 820, 20),
        box(900, 0, 920, 20));
    town.lading("seveso", "naam, drempel, geom", "('Chem', 'hoog', " + point(20_000, 10) + ")");
    town.lading(
        "verkavelingen",
        "verkaveling_nr, datum, vervallen, geom",
        "('V1', '2015-01-01'::date, NULL::boolean, " + box(490, -10, 530, 30) + ")",
        "('V2', '2010-06-01', NULL, " + box(590, -10, 630, 30) + ")", // 15 years ago
        "('V3', NULL, NULL, " + box(690, -10, 730, 30) + ")",
        "('V4', '2015-01-01', true, " + box(790, -10, 830, 30) + ")");
    town.lading(
        "rup-zones",
        "bron_id, algplanid, svnaam, svnr, geom",
        "('a', 'GWP_1', 'woongebieden', '0100', " + box(-100, -100, 1000, 100) + ")",
        "('b', 'RUP_9', 'zone voor wonen', '2', " + box(910, -10, 1000, 30) + ")");
    town.lading(
        "plannen",
        "algplanid, status",
        "('GWP_1', 'van kracht')",
        "('RUP_9', 'Voorlopig vastgesteld')");
    answers = new Answers(town, town.analysed("voorwaarden"));
  }

  @AfterAll
  static void close() {
    town.close();
  }

  @Test
  void smallAndNarrowPercelenHaveAFlag() {
    assertThat(answers.exclusions(1)).containsExactly("X-SIZE|vlag|kleiner dan 100 m²");
    assertThat(answers.exclusions(2)).containsExactly("X-SIZE|vlag|nergens 5 m breed");
    assertThat(answers.exclusions(3)).isEmpty();
  }

  @Test
  void nearAPlantAdviceIsNeeded() {
    assertThat(answers.exclusions(4, "code, effect, reden, bewijs, advies IS NOT NULL"))
        .containsExactly(
            "X-SEVESO|vlag|binnen 2000 m van 1 Seveso-inrichting|Chem (hoogdrempelig): 1500 m|t");
  }

  @Test
  void anAllotmentCountsUntilItIsFifteenYearsOldOrLapsed() {
    assertThat(answers.exclusions(5, "code, effect, bewijs"))
        .containsExactly("X-VERKAVELING|vlag|V1 van 2015-01-01: 400 m² (100 %)");
    assertThat(answers.exclusions(6)).isEmpty();
    assertThat(answers.exclusions(7, "bewijs"))
        .containsExactly("V3, datum niet bekend: 400 m² (100 %)");
    assertThat(answers.exclusions(8)).isEmpty();
  }

  @Test
  void aPlanInPreparationIsToldAndDoesNotCount() {
    assertThat(answers.exclusions(9, "code, effect, reden, bewijs"))
        .containsExactly(
            "X-PLAN|vlag|geheel of deels in een plan in opmaak|RUP_9 2 zone voor wonen: 200 m² (50 %)");
    assertThat(answers.value(9, "c01_bestemming_kantoor")).isCloseTo(1, within(1e-12));
  }
}
