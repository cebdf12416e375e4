package be.weefsel.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import be.weefsel.Refused;
import be.weefsel.layers.Text;
import be.weefsel.registry.Settings;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Weights from judgements, with the check vector of Saaty's method worked out by hand. */
class PairwiseTest {
  private static final Methode METHODE = Methode.read(Settings.from(Map.of()));
  private static final List<List<String>> VECTOR =
      List.of(
          List.of("1", "3", "5", "2"),
          List.of("1/3", "1", "3", "1/2"),
          List.of("1/5", "1/3", "1", "1/4"),
          List.of("1/2", "2", "4", "1"));

  @Test
  void theEigenvectorGivesTheWeightsAndHowConsistentTheyAre() {
    Pairwise judged = Pairwise.of("proef", VECTOR, 4, METHODE.require("ahp_toeval"));
    assertThat(judged.weights())
        .containsExactly(new double[] {.4729, .1699, .0729, .2844}, within(5e-5));
    assertThat(judged.lambdaMax()).isCloseTo(4.0511, within(5e-5));
    assertThat(judged.index()).isCloseTo(0.0170, within(5e-5));
    assertThat(judged.ratio()).isCloseTo(0.0189, within(5e-5));
  }

  @Test
  void aProfileTakesThemAsWholePerCent() {
    Profile p = weighed(VECTOR);
    // 47.29, 16.99, 7.29, 28.44: what is left after rounding down goes to 16.99 and 28.44
    assertThat(p.criteria()).extracting(Profile.Weight::weight).containsExactly(47, 17, 7, 29);
  }

  @Test
  void judgementsThatContradictEachOtherAreRefusedWithTheWorstPair() {
    // a over b, b over c, and yet c over a
    List<List<String>> circle =
        List.of(
            List.of("1", "3", "1/5", "1"),
            List.of("1/3", "1", "3", "1"),
            List.of("5", "1/3", "1", "1"),
            List.of("1", "1", "1", "1"));
    assertThatThrownBy(() -> weighed(circle))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("consistency ratio")
        .hasMessageContaining("a against c");
  }

  @Test
  void aMatrixThatIsNotReciprocalIsRefused() {
    List<List<String>> wrong = List.of(List.of("1", "3"), List.of("3", "1"));
    assertThatThrownBy(() -> Pairwise.of("proef", wrong, 2, METHODE.require("ahp_toeval")))
        .isInstanceOf(Refused.class)
        .hasMessage(
            "proef: pairwise row 2, column 1 is 3; it must be 1 over row 1, column 2, which is 3");
  }

  private static Profile weighed(List<List<String>> matrix) {
    List<Profile.Weight> criteria =
        List.of("a", "b", "c", "d").stream().map(id -> new Profile.Weight(id, 0, null)).toList();
    return new Profile("proef", 1, new Text("proef", null), criteria, matrix, null)
        .weighed(
            Parameters.of(METHODE.require("parameters"), LocalDate.EPOCH),
            METHODE.require("ahp_toeval"));
  }
}
