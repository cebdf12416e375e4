package be.weefsel.analysis;

import static be.weefsel.analysis.Town.box;
import static be.weefsel.analysis.Town.point;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Gemeente A has a core shopping area, gemeente B has five shops together in its kern. */
class ShoppingCentreTest {
  private static Town town;
  private static Answers answers;

  @BeforeAll
  static void draw() {
    town = new Town();
    Plots.percelen(
        town,
        box(200, 0, 220, 20), // 100 m east of the core shopping area
        box(2320, -10, 2340, 10), // 300 m east of the middle of the five shops
        box(-500, 0, -480, 20)); // in the kern of A, 480 m from its core shopping area
    town.lading(
        "gemeenten",
        "niscode, naam, geom",
        "('11001', 'A', " + box(-1000, -500, 1000, 500) + ")",
        "('11002', 'B', " + box(1000, -500, 3000, 500) + ")");
    town.lading(
        "kernen",
        "kern_code, naam, geom",
        "('K1', 'Kern A', " + box(-600, -200, 400, 200) + ")",
        "('K2', 'Kern B', " + box(1900, -200, 2600, 200) + ")");
    town.lading(
        "kernwinkelgebieden",
        "naam, soort, grondslag, datum, geom",
        "('Markt', 'kernwinkelgebied', 'beleidsnota', NULL::date, " + box(0, 0, 100, 100) + ")",
        "('Later', 'kernwinkelgebied', 'RUP', '2026-01-01', " + box(2340, 0, 2350, 10) + ")",
        "('Arm', 'winkelarm_gebied', 'RUP', '2020-01-01', " + box(2345, 0, 2350, 10) + ")");
    String[] shops = new String[6];
    for (int i = 0; i < 5; i++) {
      shops[i] = shop(i, 2000 + 10 * i);
    }
    shops[5] = shop(5, 2550);
    town.lading("vestigingen", "vestiging_nr, nace_versie, nace, jobs, geom", shops);
    answers = new Answers(town, town.analysed("winkels"));
  }

  private static String shop(int i, double x) {
    return "('2.000.000.00%d', '2008', '47710', 2, %s)".formatted(i, point(x, 0));
  }

  @AfterAll
  static void close() {
    town.close();
  }

  @Test
  void whereACoreShoppingAreaIsDrawnItCounts() {
    assertThat(answers.value(1, "c02_winkel_afstand")).isCloseTo(100, within(1e-9));
    assertThat(answers.evidence(1, "c02_winkel_afstand")).isEqualTo("kernwinkelgebied Markt");
  }

  @Test
  void elseTheMiddleOfMostShopsTogether() {
    // the middle is at x = 2020; 300 m less the circle of 200 m
    assertThat(answers.value(2, "c02_winkel_afstand")).isCloseTo(100, within(1e-9));
    assertThat(answers.evidence(2, "c02_winkel_afstand"))
        .isEqualTo("centrumpunt B: midden van 5 winkels bij elkaar");
  }

  @Test
  void theKernAloneIsNoCentreWhereAShoppingAreaIsDrawn() {
    assertThat(answers.value(3, "c02_winkel_afstand")).isNull();
  }
}
