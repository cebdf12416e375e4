package be.weefsel.analysis;

import static be.weefsel.analysis.Town.box;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Percelen in cells of 100 m with values of maps; and what was seen on the spot. */
class CellAndFieldCriteriaTest {
  private static Town town;
  private static Answers answers;

  @BeforeAll
  static void draw() {
    town = new Town();
    Plots.percelen(
        town,
        box(10, 10, 30, 30),
        box(110, 10, 130, 30),
        box(210, 10, 230, 30),
        box(310, 10, 330, 30),
        box(410, 10, 430, 30));
    Plots.gebouwen(town, box(110, 10, 114, 20));
    town.lading(
        "cellen",
        "x, y, huishoudens, knooppuntwaarde, voorzieningenniveau, geom",
        "(100000, 200000, 1, 3, 57, " + box(0, 0, 100, 100) + ")",
        "(100100, 200000, 4, 1, 4, " + box(100, 0, 200, 100) + ")",
        "(100200, 200000, 2, NULL, 2, " + box(200, 0, 300, 100) + ")",
        "(100300, 200000, 0, 4, 1, " + box(300, 0, 400, 100) + ")");
    town.lading(
        "veldopnames",
        "opname_nr, capakey, datum, eigendommen, verdiepingshoogte, geschikt",
        "('1', '" + Plots.capakey(1) + "', '2025-01-01', 1, NULL, 'deels')",
        "('2', '" + Plots.capakey(1) + "', '2020-01-01', 9, NULL, 'nee')",
        "('3', '" + Plots.capakey(1) + "', '2026-01-01', 9, NULL, 'nee')",
        "('4', '" + Plots.capakey(2) + "', NULL, 3, 3.5, NULL)",
        "('5', '" + Plots.capakey(3) + "', NULL, 5, 2.95, NULL)");
    answers = new Answers(town, town.analysed("cellen"));
  }

  @AfterAll
  static void close() {
    town.close();
  }

  @Test
  void mapValuesAreClassesByATable() {
    assertThat(answers.value(1, "c03_knooppuntwaarde")).isEqualTo(3);
    assertThat(answers.value(2, "c03_knooppuntwaarde")).isEqualTo(1);
    assertThat(answers.value(3, "c03_knooppuntwaarde")).isNull();
    assertThat(answers.value(2, "c04_voorzieningen")).isEqualTo(4);
    assertThat(answers.evidence(2, "c04_voorzieningen"))
        .isEqualTo("kaartwaarde 4 in cel 100100, 200000");
    // a value of no class is missing, not the best
    assertThat(answers.value(1, "c04_voorzieningen")).isNull();
  }

  @Test
  void pressureIsTheShareOfInhabitedCellsThatAreNotDenser() {
    assertThat(answers.value(1, "c16_woondruk")).isCloseTo(1 / 3.0, within(1e-12));
    assertThat(answers.value(2, "c16_woondruk")).isEqualTo(1);
    assertThat(answers.value(3, "c16_woondruk")).isCloseTo(2 / 3.0, within(1e-12));
    assertThat(answers.value(4, "c16_woondruk")).isZero();
    assertThat(answers.value(5, "c16_woondruk")).isZero();
    assertThat(answers.evidence(3, "c16_woondruk"))
        .isEqualTo("2 huishoudens per ha, tegenover 3 bewoonde cellen van deze meting");
  }

  @Test
  void theLatestFieldRecordUntilThePeildatumCounts() {
    assertThat(answers.value(1, "c14_eigendom")).isEqualTo(1);
    assertThat(answers.evidence(1, "c14_eigendom"))
        .isEqualTo("1 eigendom, veldopname van 2025-01-01");
    assertThat(answers.value(2, "c14_eigendom")).isEqualTo(0.6);
    assertThat(answers.value(3, "c14_eigendom")).isEqualTo(0.3);
    assertThat(answers.value(4, "c14_eigendom")).isNull();
  }

  @Test
  void aJudgementOnTheSpotGoesBeforeTheHeight() {
    assertThat(answers.value(1, "c15_gebouw")).isEqualTo(0.5);
    // 3.5 m is high enough, but 40 of 80 m² is half
    assertThat(answers.value(2, "c15_gebouw")).isCloseTo(0.5, within(1e-6));
    // (2.95 − 2.4) / 1.1
    assertThat(answers.value(3, "c15_gebouw")).isCloseTo(0.5, within(1e-12));
  }
}
