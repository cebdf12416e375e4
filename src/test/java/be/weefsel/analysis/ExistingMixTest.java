package be.weefsel.analysis;

import static be.weefsel.analysis.Town.box;
import static be.weefsel.analysis.Town.point;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Homes, a shop among some of them; cells of 100 m begin at the origin. */
class ExistingMixTest {
  private static Town town;
  private static Answers answers;

  @BeforeAll
  static void draw() {
    town = new Town();
    Plots.percelen(
        town,
        box(10, 10, 30, 30), // home
        box(110, 10, 130, 30), // shop, in the next cell
        box(210, 10, 230, 30), // home, two cells from 1
        box(310, 10, 330, 30), // home, three cells from 1
        box(2010, 10, 2030, 30), // home with homes only
        box(5010, 10, 5030, 30)); // nothing built nearby
    Plots.gebouwen(
        town,
        box(10, 10, 20, 20),
        box(110, 10, 120, 20),
        box(210, 10, 220, 20),
        box(310, 10, 320, 20),
        box(2010, 10, 2020, 20));
    town.lading(
        "rup-zones",
        "bron_id, algplanid, svnaam, geom",
        "('a', 'GWP_1', 'woongebieden', " + box(-100, -100, 6000, 100) + ")");
    town.lading(
        "kernen", "kern_code, naam, geom", "('K1', 'Dorp', " + box(-100, -100, 3000, 100) + ")");
    town.lading(
        "vestigingen",
        "vestiging_nr, nace_versie, nace, jobs, geom",
        "('2.000.000.001', '2008', '47710', 2, " + point(115, 15) + ")");
    answers = new Answers(town, town.analysed("menging"));
  }

  @AfterAll
  static void close() {
    town.close();
  }

  @Test
  void homesOnlyAreNoMix() {
    assertThat(answers.value(5, "c09_menging")).isZero();
    assertThat(answers.evidence(5, "c09_menging")).isEqualTo("100 % wonen");
  }

  @Test
  void whereNothingIsBuiltThereIsNoRow() {
    assertThat(answers.value(6, "c09_menging")).isNull();
    assertThat(answers.evidence(6, "c09_menging")).isNull();
  }

  @Test
  void theEntropyIsThatOfTheFloorAreaWithinTwoCells() {
    // cells 0, 1 and 2 for perceel 1; all four for perceel 2
    assertThat(answers.value(1, "c09_menging")).isCloseTo(entropy("1, 2, 3"), within(1e-12));
    assertThat(answers.value(2, "c09_menging")).isCloseTo(entropy("1, 2, 3, 4"), within(1e-12));
    assertThat(answers.value(1, "c09_menging")).isGreaterThan(answers.value(2, "c09_menging"));
  }

  /** From the functions of percelen that are in reach by sight. */
  private static double entropy(String percelen) {
    return town.number(
        answers.meting(),
        """
        SELECT -sum(p * ln(p)) / ln(10.0::float8) FROM (
            SELECT sum(m2) / sum(sum(m2)) OVER () AS p FROM perceel_functie JOIN perceel USING (perceel_id)
            WHERE right(split_part(capakey, '/', 1), 4)::int IN (%s) AND m2 > 0 GROUP BY functie) q"""
            .formatted(percelen));
  }
}
