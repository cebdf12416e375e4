package be.weefsel.analysis;

import static be.weefsel.analysis.Town.box;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Percelen of 20 × 50 m in a residential reserve, some of it released. */
class ResidentialReserveTest {
  private static Town town;
  private static Answers answers;

  @BeforeAll
  static void draw() {
    town = new Town();
    Plots.apart(town, 5);
    Plots.gebouwen(town, box(305, 5, 315, 15));
    town.lading(
        "rup-zones",
        "bron_id, algplanid, svnaam, geom",
        "('a', 'GWP_1', 'woonuitbreidingsgebieden', " + box(-100, -100, 600, 100) + ")");
    town.lading(
        "vrijgaven",
        "besluit, datum, geom",
        "('GR 1', '2020-01-01'::date, " + box(100, 0, 120, 30) + ")", // 60 % of 2
        "('GR 2', '2026-01-01', " + box(200, 0, 220, 50) + ")", // later
        "('GR 3', '2020-01-01', " + box(400, 0, 420, 20) + ")"); // 40 % of 5
    answers = new Answers(town, town.analysed("reserve"));
  }

  @AfterAll
  static void close() {
    town.close();
  }

  @Test
  void withoutAReleaseItIsClosed() {
    assertThat(answers.exclusions(1))
        .containsExactly(
            "X-WOONRESERVE|poort|100 % van het perceel in woonreservegebied; geen vrijgavebesluit"
                + " bekend");
    assertThat(answers.exclusions(3)).hasSize(1);
  }

  @Test
  void whatIsReleasedCountsAsWoongebied() {
    assertThat(answers.exclusions(2)).isEmpty();
    assertThat(answers.value(2, "c01_bestemming_kantoor")).isCloseTo(1, within(1e-12));
  }

  @Test
  void aReleaseOfLessThanHalfIsEvidenceOnly() {
    assertThat(answers.exclusions(5, "code, bewijs"))
        .containsExactly(
            "X-WOONRESERVE|GWP_1 woonuitbreidingsgebieden: 1000 m² (100 %); vrijgegeven: 40 % (GR 3)");
  }

  @Test
  void whatIsBuiltHasAConditionNotAGate() {
    assertThat(answers.exclusions(4))
        .containsExactly(
            "X-WOONRESERVE|vlag|100 % van het hoofdgebouw in woonreservegebied; bebouwd, geen"
                + " vrijgavebesluit bekend");
  }
}
