package be.weefsel.analysis;

import static be.weefsel.analysis.Town.box;
import static be.weefsel.analysis.Town.point;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Percelen of 12 × 60 m in one inhabited cell, and one in an empty cell. */
class BusinessSpaceTest {
  private static Town town;
  private static Answers answers;

  @BeforeAll
  static void draw() {
    town = new Town();
    Plots.percelen(
        town,
        box(0, 0, 12, 60), // a house and its shed: 100 + 40 m²
        box(12, 0, 24, 60), // 130 m² with a firm
        box(24, 0, 36, 60), // 150 m², a vacant shop
        box(36, 0, 48, 60), // 150 m², a vacant dwelling
        box(48, 0, 60, 60), // nothing
        box(60, 0, 72, 60), // 80 m²
        box(72, 0, 84, 60), // vacant premises of which only the place is known
        box(310, 0, 350, 40)); // 240 m² in an empty cell
    Plots.gebouwen(
        town,
        box(0, 0, 10, 10),
        box(0, 20, 5, 28),
        box(12, 0, 22, 13),
        box(24, 0, 34, 15),
        box(36, 0, 46, 15),
        box(60, 0, 70, 8),
        box(72, 0, 82, 10),
        box(310, 0, 330, 12));
    town.lading(
        "vestigingen",
        "vestiging_nr, nace_versie, nace, jobs, geom",
        "('2.000.000.001', '2008', '25620', 3, " + point(15, 5) + ")");
    town.lading(
        "kernen", "kern_code, naam, geom", "('K1', 'Dorp', " + box(-100, -100, 400, 100) + ")");
    town.lading(
        "leegstand",
        "pand_nr, soort, begindatum, capakey, geom",
        vacant("a", "handelspand", "2024-12-01", 3, "NULL::geometry"),
        vacant("b", "bedrijfsruimte", "2023-01-01", 3, "NULL::geometry"),
        vacant("c", "woning", "2020-01-01", 4, "NULL::geometry"),
        vacant("d", "bedrijfsruimte", "2020-01-01", 0, point(75, 5)));
    town.lading(
        "cellen", "x, y, inwoners, geom", "(100000, 200000, 20, " + box(0, 0, 100, 100) + ")");
    answers = new Answers(town, town.analysed("ruimte"));
  }

  private static String vacant(String nr, String soort, String begin, int perceel, String geom) {
    String capakey = perceel == 0 ? "NULL" : "'" + Plots.capakey(perceel) + "'";
    return "('%s', '%s', '%s', %s, %s)".formatted(nr, soort, begin, capakey, geom);
  }

  @AfterAll
  static void close() {
    town.close();
  }

  @Test
  void aDwellingGoesOffWhereNoRegisterShowsBusiness() {
    assertThat(answers.value(1, "c15a_bedrijfsruimte")).isCloseTo(20, within(1e-6));
    assertThat(answers.evidence(1, "c15a_bedrijfsruimte"))
        .isEqualTo("140 m² grondvlak, min 120 m² voor een woning");
    assertThat(answers.value(6, "c15a_bedrijfsruimte")).isZero();
    assertThat(answers.value(4, "c15a_bedrijfsruimte")).isCloseTo(30, within(1e-6));
  }

  @Test
  void nothingGoesOffWhereARegisterShowsBusiness() {
    assertThat(answers.value(2, "c15a_bedrijfsruimte")).isCloseTo(130, within(1e-6));
    assertThat(answers.value(3, "c15a_bedrijfsruimte")).isCloseTo(150, within(1e-6));
    // the text does not say which register: vacancy is not public
    assertThat(answers.evidence(3, "c15a_bedrijfsruimte"))
        .isEqualTo("150 m² grondvlak, bedrijfsgebruik volgens een register");
  }

  @Test
  void withoutABuildingThereIsNoSpace() {
    assertThat(answers.value(5, "c15a_bedrijfsruimte")).isNull();
    assertThat(
            town.rows(
                answers.meting(),
                "SELECT genormaliseerd FROM uitleg WHERE capakey = '"
                    + Plots.capakey(5)
                    + "' AND profiel = 'ambacht' AND criterium = 'c15a_bedrijfsruimte'"))
        .containsExactly("0");
  }

  @Test
  void theStrongestSignalOfVacancyIsTheKans() {
    // 2024-12-01 is aanvang, 2023-01-01 langdurig
    assertThat(answers.value(3, "kans")).isEqualTo(2);
    assertThat(answers.value(7, "kans")).isEqualTo(3);
    // a dwelling is no place for a firm
    assertThat(answers.value(4, "kans")).isZero();
  }

  @Test
  void aBuildingWithoutFirmOrInhabitantsIsACandidate() {
    assertThat(answers.value(8, "kans")).isEqualTo(1);
    assertThat(answers.evidence(8, "kans")).isEqualTo("kandidaat voor leegstand volgens registers");
    assertThat(answers.value(1, "kans")).isZero();
    assertThat(answers.value(2, "kans")).isZero();
  }
}
