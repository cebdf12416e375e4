package be.weefsel.analysis;

import static be.weefsel.analysis.Town.box;
import static be.weefsel.analysis.Town.point;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Percelen of 20 × 50 m = 1000 m² in the water and under heritage. */
class WaterAndHeritageTest {
  private static Town town;
  private static Answers answers;

  @BeforeAll
  static void draw() {
    town = new Town();
    Plots.apart(town, 6);
    Plots.gebouwen(town, box(105, 5, 115, 15));
    town.lading(
        "overstroming",
        "klasse, geom",
        "('D', " + box(0, 0, 20, 30) + ")", // 60 % of 1, unbuilt
        "('D', " + box(100, 0, 120, 30) + ")", // 60 % of 2, built
        "('C', " + box(200, 0, 220, 10) + ")", // 20 % of 3
        "('B', " + box(300, -10, 320, 60) + ")", // all of 4
        "('D', " + box(400, 49.75, 420, 60) + ")", // 0.5 % of 5
        "('D', " + box(500, 0, 520, 15) + ")", // 30 % of 6, drawn twice
        "('D', " + box(500, 0, 520, 15) + ")",
        "('C', " + box(500, 0, 520, 50) + ")");
    town.lading(
        "erfgoed",
        "aanduid_id, naam, soort, begin, einde, geom",
        "(1, 'Molen', 'beschermd monument', '1990-01-01', NULL, " + point(10, 10) + ")",
        "(2, 'Hoeve', 'vastgesteld bouwkundig erfgoed', '2010-01-01', NULL, "
            + box(100, 0, 120, 25)
            + ")",
        "(3, 'Oud', 'beschermd monument', '1990-01-01', '2025-06-01', " + point(210, 10) + ")",
        "(4, 'Buur', 'beschermd stadsgezicht', '1990-01-01', NULL, "
            + box(300, 49.75, 320, 60)
            + ")");
    answers = new Answers(town, town.analysed("water"));
  }

  @AfterAll
  static void close() {
    town.close();
  }

  @Test
  void theWorstClassThatIsMoreThanASliverCounts() {
    assertThat(answers.value(1, "c12_overstroming")).isZero();
    assertThat(answers.value(3, "c12_overstroming")).isCloseTo(0.3, within(1e-12));
    assertThat(answers.evidence(3, "c12_overstroming"))
        .isEqualTo("klasse C, kleine kans: 200 m² (20 %)");
    assertThat(answers.value(4, "c12_overstroming")).isCloseTo(0.7, within(1e-12));
    assertThat(answers.value(5, "c12_overstroming")).isEqualTo(1);
    assertThat(answers.evidence(6, "c12_overstroming"))
        .isEqualTo("klasse D, middelgrote kans: 300 m² (30 %)");
  }

  @Test
  void withoutWaterThereIsNothingAgainstIt() {
    assertThat(
            town.rows(
                answers.meting(),
                "SELECT genormaliseerd, reden FROM uitleg WHERE capakey = '"
                    + Plots.capakey(5)
                    + "' AND profiel = 'kantoor' AND criterium = 'c12_overstroming'"))
        .containsExactly("1|geen gemodelleerde overstroming, klasse A");
  }

  @Test
  void onlyAnUnbuiltPerceelInTheWaterIsExcluded() {
    assertThat(answers.exclusions(1, "code, effect, reden, bewijs"))
        .contains(
            "X-FLOOD|poort|60 % van een onbebouwd perceel in klasse D, middelgrote kans|klasse D:"
                + " 600 m² (60 %)");
    assertThat(answers.exclusions(2))
        .containsExactly("X-FLOOD|vlag|overstromingsgevoelig, klasse D, middelgrote kans");
    assertThat(answers.exclusions(3))
        .containsExactly("X-FLOOD|vlag|overstromingsgevoelig, klasse C, kleine kans");
    assertThat(answers.exclusions(4)).isEmpty();
    // 30 % twice is 30 %
    assertThat(answers.exclusions(6))
        .containsExactly("X-FLOOD|vlag|overstromingsgevoelig, klasse D, middelgrote kans");
  }

  @Test
  void theStrictestDesignationCountsAndAProtectionIsAFlag() {
    assertThat(answers.value(1, "c13_erfgoed")).isCloseTo(0.3, within(1e-12));
    assertThat(answers.exclusions(1, "code, effect, bewijs"))
        .contains("X-PROT|vlag|beschermd monument Molen (aanduiding 1)");
    assertThat(answers.value(2, "c13_erfgoed")).isCloseTo(0.7, within(1e-12));
    assertThat(answers.evidence(2, "c13_erfgoed"))
        .isEqualTo(
            "geïnventariseerd: vastgesteld bouwkundig erfgoed Hoeve (aanduiding 2): 500 m² (50 %)");
    // ended on the peildatum; a sliver
    assertThat(answers.value(3, "c13_erfgoed")).isEqualTo(1);
    assertThat(answers.value(4, "c13_erfgoed")).isEqualTo(1);
  }

  @Test
  void withoutBuildingsNobodyKnowsWhatIsUnbuilt() {
    try (Town bare = new Town()) {
      Plots.apart(bare, 1);
      bare.lading("overstroming", "klasse, geom", "('D', " + box(0, 0, 20, 30) + ")");
      assertThat(new Answers(bare, bare.analysed("kaal")).exclusions(1))
          .containsExactly("X-FLOOD|vlag|overstromingsgevoelig, klasse D, middelgrote kans");
    }
  }
}
