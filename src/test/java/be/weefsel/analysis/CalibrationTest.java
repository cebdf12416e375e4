package be.weefsel.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.registry.Meting;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A method that contradicts what planners expect of method/ijkgevallen.csv is not shipped. */
class CalibrationTest {
  private static Town town;
  private static CodeTable cases;
  private static Meting meting;

  @BeforeAll
  static void draw() {
    town = new Town();
    cases = town.methode.require("ijkgevallen");
    meting = CalibrationTown.draw(town, cases);
  }

  @AfterAll
  static void close() {
    town.close();
  }

  @Test
  void everyCaseHasTheVerdictAndTheClassThatAPlannerExpects() {
    List<String> otherwise = new ArrayList<>();
    for (int i = 0; i < cases.rows().size(); i++) {
      String oordeel = of(i, "oordeel");
      String klasse = of(i, "klasse");
      String result = result(i);
      boolean agrees =
          (oordeel.isEmpty() || result.startsWith(oordeel + "|"))
              && (klasse.isEmpty() ? result.contains("|null|") : within(klasse, result));
      if (!agrees) {
        otherwise.add(of(i, "geval") + ": " + oordeel + " " + klasse + ", but it is " + result);
      }
    }
    assertThat(otherwise).isEmpty();
  }

  @Test
  void theOrderIsThatOfPlanners() {
    Map<String, Map<Integer, Integer>> ranked = new TreeMap<>();
    for (int i = 0; i < cases.rows().size(); i++) {
      if (!of(i, "rang").isEmpty()) {
        ranked
            .computeIfAbsent(of(i, "profiel"), p -> new TreeMap<>())
            .put(Integer.parseInt(of(i, "rang")), i);
      }
    }
    assertThat(ranked).containsOnlyKeys("ambacht", "handel", "kantoor", "logistiek");
    ranked.forEach(
        (profile, order) -> {
          double before = 2;
          for (int i : order.values()) {
            double score = score(i);
            assertThat(score).as(of(i, "geval") + " under " + profile).isLessThan(before);
            before = score;
          }
        });
  }

  private static boolean within(String range, String result) {
    String[] bounds = range.split("-");
    String klasse = result.split("\\|")[1];
    return klasse.compareTo(bounds[0]) >= 0 && klasse.compareTo(bounds[bounds.length - 1]) <= 0;
  }

  private static String of(int place, String column) {
    return cases.value(cases.rows().get(place), column);
  }

  /** Verdict, class, score. */
  private static String result(int place) {
    return town.rows(
            meting,
            "SELECT %1$s_oordeel, %1$s_klasse, %1$s_score FROM geschiktheid JOIN perceel USING (perceel_id) WHERE capakey = '%2$s'"
                .formatted(of(place, "profiel"), CalibrationTown.capakey(place)))
        .get(0);
  }

  private static double score(int place) {
    return Double.parseDouble(result(place).split("\\|")[2]);
  }
}
