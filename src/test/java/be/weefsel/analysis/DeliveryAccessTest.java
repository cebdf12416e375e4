package be.weefsel.analysis;

import static be.weefsel.analysis.Town.box;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Percelen of 20 × 20 m along roads of several kinds. */
class DeliveryAccessTest {
  private static Town town;
  private static Answers answers;

  @BeforeAll
  static void draw() {
    town = new Town();
    Plots.percelen(
        town,
        box(0, 0, 20, 20),
        box(100, 0, 120, 20),
        box(200, 0, 220, 20),
        box(300, 0, 320, 20),
        box(400, 0, 420, 20),
        box(500, 0, 520, 20));
    town.lading(
        "wegen",
        "weg_nr, naam, klasse, categorie, status, breedte, geom",
        road(1, "Dorpsstraat", "een_rijbaan", "lokaal", "in gebruik", "NULL", line(0, -10)),
        road(2, "Zijstraat", "een_rijbaan", "lokaal", "in gebruik", "NULL", line(100, -5)),
        road(3, "Steenweg", "een_rijbaan", "secundair", "in gebruik", "NULL", line(100, 40)),
        road(4, "Fietspad", "wandel_en_fietsweg", "lokaal", "in gebruik", "NULL", line(200, -5)),
        road(5, "Kade", "een_rijbaan", "lokaal", "in gebruik", "9", line(300, -5)),
        road(6, "Later", "een_rijbaan", "lokaal", "gepland", "NULL", line(400, -5)),
        road(7, "Achterin", "een_rijbaan", "lokaal", "in gebruik", "NULL", line(500, -26)));
    answers = new Answers(town, town.analysed("wegen"));
  }

  private static String line(double x, double y) {
    return Plots.line(x, y, x + 20, y);
  }

  private static String road(
      int nr, String naam, String klasse, String categorie, String status, String m, String geom) {
    return "('%d', '%s', '%s', '%s', '%s', %s::float8, %s)"
        .formatted(nr, naam, klasse, categorie, status, m, geom);
  }

  @AfterAll
  static void close() {
    town.close();
  }

  @Test
  void aClassHasAnAssumedWidth() {
    assertThat(answers.value(1, "c06_ontsluiting")).isCloseTo(5.5, within(1e-12));
    assertThat(answers.evidence(1, "c06_ontsluiting"))
        .isEqualTo("Dorpsstraat, een_rijbaan, lokaal (aangenomen breedte)");
  }

  @Test
  void theWidestRoadCounts() {
    assertThat(answers.value(2, "c06_ontsluiting")).isCloseTo(7.5, within(1e-12));
  }

  @Test
  void theWidthOfTheSourceGoesFirst() {
    assertThat(answers.value(4, "c06_ontsluiting")).isCloseTo(9, within(1e-12));
    assertThat(answers.evidence(4, "c06_ontsluiting")).isEqualTo("Kade, een_rijbaan, lokaal");
  }

  @Test
  void cyclePathsRoadsToComeAndRoadsFurtherOnGiveNoAccess() {
    assertThat(answers.value(3, "c06_ontsluiting")).isNull();
    assertThat(answers.value(5, "c06_ontsluiting")).isNull();
    assertThat(answers.value(6, "c06_ontsluiting")).isNull();
  }
}
