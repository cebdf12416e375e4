package be.weefsel.analysis;

import static be.weefsel.analysis.Town.box;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The zoning under each of the three main functions. */
class ZoningCriteriaTest {
  private static final List<String> ALL =
      List.of("c01_bestemming_kantoor", "c01_bestemming_handel", "c01_bestemming_bedrijf");
  private static Town town;
  private static Answers answers;

  @BeforeAll
  static void draw() {
    town = new Town();
    Plots.percelen(
        town,
        box(0, 0, 20, 100), // half woongebied, half woonpark
        box(100, 0, 120, 100)); // 40 % woongebied, the rest nobody can read
    town.lading(
        "rup-zones",
        "bron_id, algplanid, svnaam, geom",
        "('w', 'GWP_1', 'woongebieden', " + box(-50, -50, 50, 50) + ")",
        "('p', 'GWP_1', 'woonparken', " + box(-50, 50, 50, 150) + ")",
        "('v', 'GWP_1', 'woongebieden', " + box(50, -50, 150, 40) + ")",
        "('o', 'BPA_1', 'artikel 12', " + box(50, 40, 150, 150) + ")");
    answers = new Answers(town, town.analysed("bestemming"));
  }

  @AfterAll
  static void close() {
    town.close();
  }

  @Test
  void aPerceelInTwoZonesHasTheMeanByArea() {
    // (1.0 + 0.4) / 2, by the law for each of the three
    for (String criterion : ALL) {
      assertThat(answers.value(1, criterion)).as(criterion).isCloseTo(0.7, within(1e-12));
      assertThat(answers.evidence(1, criterion)).contains("50 % woonpark");
    }
  }

  @Test
  void underHalfKnownItCannotBeAssessed() {
    for (String criterion : ALL) {
      assertThat(answers.value(2, criterion)).as(criterion).isNull();
    }
    assertThat(
            town.rows(
                answers.meting(),
                "SELECT DISTINCT ambacht_oordeel, handel_oordeel, kantoor_oordeel, logistiek_oordeel"
                    + " FROM geschiktheid JOIN perceel USING (perceel_id) WHERE capakey = '"
                    + Plots.capakey(2)
                    + "'"))
        .containsExactly(
            "niet te beoordelen|niet te beoordelen|niet te beoordelen|niet te beoordelen");
  }
}
