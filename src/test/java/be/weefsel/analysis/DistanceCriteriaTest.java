package be.weefsel.analysis;

import static be.weefsel.analysis.Town.box;
import static be.weefsel.analysis.Town.point;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A kern with a stop, a station to the east, a ribbon far away. */
class DistanceCriteriaTest {
  private static Town town;
  private static Answers answers;

  @BeforeAll
  static void draw() {
    town = new Town();
    Plots.percelen(
        town,
        box(0, 0, 20, 20), // in the kern
        box(250, 0, 270, 20), // 150 m east of it
        box(5000, 0, 5020, 20)); // in the ribbon
    town.lading(
        "kernen",
        "kern_code, naam, kerntype, geom",
        "('K1', 'Dorp', 'lokaal', " + box(-100, -100, 100, 100) + ")",
        "('L1', 'Steenweg', 'lint', " + box(4900, -100, 5100, 100) + ")");
    town.lading(
        "haltes",
        "halte_code, naam, soort, geom",
        "('h1', 'Kerk', 'bus', " + point(10, -100) + ")",
        "('h2', 'Dorp', 'trein', " + point(870, 10) + ")");
    answers = new Answers(town, town.analysed("afstanden"));
  }

  @AfterAll
  static void close() {
    town.close();
  }

  @Test
  void aKernCountsAndARibbonDoesNot() {
    assertThat(answers.value(1, "c02_kern_afstand")).isZero();
    assertThat(answers.value(2, "c02_kern_afstand")).isCloseTo(150, within(1e-9));
    assertThat(answers.value(3, "c02_kern_afstand")).isNull();
  }

  @Test
  void theBetterOfStopAndStationCounts() {
    // the station at 850 m is worth 850 × 400 / 1200 = 283 m, the stop 100 m
    assertThat(answers.value(1, "c05_halte_afstand")).isCloseTo(100, within(1e-9));
    assertThat(answers.evidence(1, "c05_halte_afstand")).isEqualTo("halte Kerk (bus)");
    // the stop at 260 m, the station at 600 m is worth 200 m
    assertThat(answers.value(2, "c05_halte_afstand")).isCloseTo(200, within(1e-9));
    assertThat(answers.evidence(2, "c05_halte_afstand"))
        .isEqualTo("station Dorp op 600 m, telt als 200 m");
    assertThat(answers.value(3, "c05_halte_afstand")).isNull();
  }

  @Test
  void withoutShopsOrGemeentenTheMiddleOfEachKernIsItsCentre() {
    // a circle of 200 m around (0, 0), of which the perceel begins 250 m to the east
    assertThat(answers.value(2, "c02_winkel_afstand")).isCloseTo(50, within(1e-6));
    assertThat(answers.evidence(2, "c02_winkel_afstand"))
        .isEqualTo("centrumpunt Dorp: punt in de grootste kern, Dorp");
    assertThat(answers.value(3, "c02_winkel_afstand")).isNull();
  }
}
