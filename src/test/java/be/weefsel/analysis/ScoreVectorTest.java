package be.weefsel.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import be.weefsel.layers.Text;
import be.weefsel.registry.Meting;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The expressions of the score on five values that were worked out by hand. */
class ScoreVectorTest {
  private static Town town;
  private static Meting meting;
  private static Score score;
  private static Profile profile;

  @BeforeAll
  static void weigh() {
    town = Town.hamlet();
    meting = town.meting("vectoren");
    List<Profile.Weight> weights = new ArrayList<>();
    int[] whole = {30, 25, 20, 15, 10};
    Map<String, SqlFile> criteria = new TreeMap<>();
    for (int i = 0; i < whole.length; i++) {
      String id = "k" + i;
      weights.add(new Profile.Weight(id, whole[i], null));
      criteria.put(
          id,
          SqlFileReader.read(
              SqlFile.Kind.CRITERION,
              id + ".sql",
              "-- id: %s\n-- title: {nl: x}\n-- no_row: missing\n-- normalise: {identity: {}}\nSELECT 1"
                  .formatted(id)));
    }
    profile = new Profile("proef", 1, new Text("proef", null), weights, null, null);
    score = new Score(profile, criteria, new Plan(meting, town.methode, town.catalogue, List.of()));
  }

  @AfterAll
  static void close() {
    town.close();
  }

  @Test
  void theScoreIsTheWeightedSum() {
    assertThat(sum(.625, .8, 1., .5, 0.)).isCloseTo(0.6625, within(1e-12));
  }

  @Test
  void whatIsMissingCarriesNoWeight() {
    assertThat(sum(.625, .8, 1., .5, null)).isCloseTo(0.736111, within(1e-6));
    assertThat(number(score.coverage(values(.625, .8, 1., .5, null)::get) + "::float8"))
        .isEqualTo(90);
  }

  @Test
  void theGeometricMeanLetsNothingMakeGoodANought() {
    assertThat(geometric(.625, .8, 1., .5, .1)).isCloseTo(0.588006, within(1e-6));
    assertThat(geometric(.625, .8, 1., .5, 0.)).isZero();
    // (.625^30 · .8^25 · 1^20 · .5^15)^(1/90)
    assertThat(geometric(.625, .8, 1., .5, null))
        .isCloseTo(
            Math.pow(Math.pow(.625, 30) * Math.pow(.8, 25) * Math.pow(.5, 15), 1 / 90.),
            within(1e-12));
  }

  private static Double sum(Double... values) {
    return number(score.sum(values(values)::get, coverage(values)));
  }

  private static Double geometric(Double... values) {
    return number(score.geometric(values(values)::get, coverage(values)));
  }

  private static String coverage(Double... values) {
    return score.coverage(values(values)::get);
  }

  private static Map<Profile.Weight, String> values(Double... values) {
    Map<Profile.Weight, String> all = new HashMap<>();
    for (int i = 0; i < values.length; i++) {
      all.put(
          profile.criteria().get(i),
          values[i] == null ? "NULL::float8" : String.format(Locale.ROOT, "%s::float8", values[i]));
    }
    return all;
  }

  private static Double number(String expression) {
    return town.number(town.database.store().metingen().get("vectoren"), "SELECT " + expression);
  }
}
