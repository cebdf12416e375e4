package be.weefsel.analysis;

import static be.weefsel.analysis.Town.box;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Percelen of 20 × 50 m in low-retail areas and on public domain. */
class RetailAndPublicDomainTest {
  private static Town town;
  private static Answers answers;

  @BeforeAll
  static void draw() {
    town = new Town();
    Plots.apart(town, 5);
    town.lading(
        "kernwinkelgebieden",
        "naam, soort, grondslag, besluit, geom",
        "('Rand', 'winkelarm_gebied', 'verordening', 'GR 7', " + box(0, 0, 20, 30) + ")",
        "('Nota', 'winkelarm_gebied', 'beleidsnota', NULL, " + box(100, 0, 120, 50) + ")",
        "('Deels', 'winkelarm_gebied', 'RUP', NULL, " + box(200, 0, 220, 20) + ")");
    town.lading(
        "openbaar-domein",
        "bron_id, soort, geom",
        "('a', 'wegbaan', " + box(300, 0, 320, 20) + ")", // 40 % twice is 40 %
        "('b', 'kruispunt', " + box(300, 0, 320, 20) + ")",
        "('c', 'plein', " + box(400, 0, 420, 30) + ")");
    answers = new Answers(town, town.analysed("handel"));
  }

  @AfterAll
  static void close() {
    town.close();
  }

  @Test
  void aLowRetailAreaClosesForShopsOnlyWithALegalBasis() {
    assertThat(answers.exclusions(1, "code, effect, profielen, reden, bewijs"))
        .containsExactly(
            "X-HANDEL|poort|{handel}|60 % in winkelarm gebied|Rand, verordening GR 7: 600 m² (60 %)");
    assertThat(answers.exclusions(2, "code, effect, profielen, reden"))
        .containsExactly("X-HANDEL|vlag|{handel}|100 % in winkelarm gebied, zonder rechtsgrond");
    assertThat(answers.exclusions(3)).isEmpty();
  }

  @Test
  void publicDomainIsExcludedFromHalfOfTheGround() {
    assertThat(answers.exclusions(4)).isEmpty();
    assertThat(answers.exclusions(5, "code, effect, reden, bewijs"))
        .containsExactly("X-PUBLIC|poort|60 % openbaar domein|plein: 600 m² (60 %)");
  }
}
