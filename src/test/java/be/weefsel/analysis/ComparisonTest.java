package be.weefsel.analysis;

import static be.weefsel.analysis.Town.box;
import static be.weefsel.analysis.Town.point;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import be.weefsel.Refused;
import be.weefsel.registry.Meting;
import be.weefsel.registry.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A gemeente with 540 of its 900 vestigingen in the kern. Later there are 1000: 612 of them in the
 * kern as it was drawn then, 640 in the kern as it is drawn now.
 */
class ComparisonTest {
  private static final String OLD_KERN = box(0, 0, 500, 500);
  private static final String NEW_KERN = box(0, 0, 600, 500);
  private static Town town;
  private static Meting van;
  private static Meting naar;
  private static Comparison.Outcome outcome;

  @BeforeAll
  static void compare() {
    town = new Town();
    town.lading(
        "percelen",
        "capakey, niscode, geom",
        "('11001A0001/00A000', '31022', " + box(0, 0, 20, 45) + ")",
        "('11001A0002/00A000', '31022', " + box(560, 0, 580, 45) + ")",
        "('11001A0003/00A000', '31022', " + box(700, 0, 720, 45) + ")");
    town.lading(
        "gemeenten", "niscode, naam, geom", "('31022', 'Dorp', " + box(0, 0, 2000, 1000) + ")");
    town.lading(
        "rup-zones",
        "bron_id, algplanid, svnaam, geom",
        "('a', 'GWP_1', 'woongebieden', " + box(-50, -50, 2000, 1000) + ")");
    town.halte(100);
    town.lading("kernen", "kern_code, naam, geom", "('K1', 'Dorp', " + OLD_KERN + ")");
    vestigingen(540, 0, 360);
    van = town.analysed("nulmeting");
    town.lading("kernen", "kern_code, naam, geom", "('K1', 'Dorp', " + NEW_KERN + ")");
    vestigingen(612, 28, 360);
    naar = town.analysed("eindmeting");
    outcome = new Comparison(town.database.store(), town.catalogue).run(van, naar, Progress.none());
  }

  private static void vestigingen(int inKern, int between, int outside) {
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < inKern; i++) {
      rows.add(row(rows.size(), 1 + i % 490, 1 + i / 490));
    }
    for (int i = 0; i < between; i++) {
      rows.add(row(rows.size(), 510 + i, 10));
    }
    for (int i = 0; i < outside; i++) {
      rows.add(row(rows.size(), 700 + i, 10));
    }
    town.lading(
        "vestigingen", "vestiging_nr, nace_versie, nace, jobs, geom", rows.toArray(String[]::new));
  }

  private static String row(int nr, double x, double y) {
    return "('%d', '2008', '47110', 1, %s)".formatted(2_900_000_000L + nr, point(x, y));
  }

  @AfterAll
  static void close() {
    town.close();
  }

  private static List<Double> parts(String gebied, String indicator) {
    List<Double> all = new ArrayList<>();
    for (String column : List.of("van", "naar", "verschil", "activiteit", "grens", "methode")) {
      all.add(
          town.number(
              naar,
              "SELECT %s FROM %s.gebied WHERE gebied_id = '%s' AND indicator = '%s'"
                  .formatted(column, outcome.schema(), gebied, indicator)));
    }
    return all;
  }

  @Test
  void aDifferenceIsWhatChangedOnTheGroundAndWhatWasRedrawn() {
    List<Double> parts = parts("gemeente-31022", "vg_k");
    double[] expected = {0.600, 0.640, 0.040, 0.012, 0.028, 0};
    for (int i = 0; i < expected.length; i++) {
      assertThat(parts.get(i)).isCloseTo(expected[i], within(1e-12));
    }
  }

  @Test
  void theRedrawnBorderIsNamedOnTheFigure() {
    assertThat(outcome.boundaries()).containsExactly("kernen");
    assertThat(
            town.rows(
                naar,
                "SELECT DISTINCT breuken FROM %s.gebied WHERE indicator = 'vg_k'"
                    .formatted(outcome.schema())))
        .containsExactly("andere afbakening van kernen");
  }

  @Test
  void aScoreThatMovesWithTheBorderOnlySaysSo() {
    // the second perceel is 60 m outside the kern as it was, and in the kern as it is
    assertThat(
            town.rows(
                naar,
                "SELECT capakey, status, kantoor_activiteit, kantoor_grens > 0, kantoor_methode"
                    + " FROM %s.perceel ORDER BY capakey".formatted(outcome.schema())))
        .containsExactly(
            "11001A0001/00A000|gebleven|0|f|0",
            "11001A0002/00A000|gebleven|0|t|0",
            "11001A0003/00A000|gebleven|0|t|0");
  }

  @Test
  void nothingOfTheStepsInBetweenIsLeft() {
    assertThat(town.database.store().metingen().all())
        .extracting(Meting::naam)
        .contains("eindmeting", "nulmeting")
        .noneMatch(naam -> naam.startsWith("vergelijking"));
  }

  @Test
  void anotherMethodIsAPartOfItsOwn() {
    Map<String, String> content = new TreeMap<>(town.methode.content());
    content.compute(
        "sql/criteria/c02_kern_afstand.sql", (f, text) -> text.replace("to: 400", "to: 800"));
    Meting strict =
        town.database
            .store()
            .metingen()
            .make(
                "anders",
                Town.PEILDATUM,
                town.catalogue.datasets().stream().map(l -> l.id()).toList(),
                Map.of());
    new Analysis(town.database.store(), town.catalogue, Methode.of(content))
        .run(strict, Progress.none());
    Comparison.Outcome other =
        new Comparison(town.database.store(), town.catalogue)
            .run(naar, town.database.store().metingen().get("anders"), Progress.none());
    assertThat(other.breaks())
        .containsExactly("de methode verschilt: sql/criteria/c02_kern_afstand.sql");
    // 100 m outside the kern: 1 − 100/400 becomes 1 − 100/800, and nothing else moved
    assertThat(
            town.rows(
                naar,
                "SELECT kantoor_activiteit, kantoor_grens, kantoor_methode > 0 FROM %s.perceel WHERE capakey = '11001A0003/00A000'"
                    .formatted(other.schema())))
        .containsExactly("0|0|t");
    town.database.store().metingen().revoke("anders", "proef", null);
    assertThat(
            town.rows(
                naar, "SELECT count(*) FROM pg_namespace WHERE nspname = '" + other.schema() + "'"))
        .containsExactly("0");
  }

  @Test
  void aMetingWithoutResultsIsRefusedWithAdvice() {
    Meting open = town.meting("open");
    assertThatThrownBy(
            () ->
                new Comparison(town.database.store(), town.catalogue)
                    .run(van, open, Progress.none()))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("./weefsel analyse open");
  }
}
