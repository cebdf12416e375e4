package be.weefsel.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import be.weefsel.Refused;
import be.weefsel.TestDatabase;
import be.weefsel.database.Sql;
import be.weefsel.layers.LayerCatalogue;
import com.fasterxml.jackson.core.type.TypeReference;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The vectors are hand calculations: 1 − 150/400 = 0.625, (225 − 150)/(300 − 150) = 0.5, … */
class NormalisationTest {
  private static TestDatabase database;

  @BeforeAll
  static void open() {
    database = TestDatabase.fresh();
  }

  @AfterAll
  static void close() {
    database.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "{linear: {from: 0, to: 400, best: low}}; 0; 1",
        "{linear: {from: 0, to: 400, best: low}}; 150; 0.625",
        "{linear: {from: 0, to: 400, best: low}}; 400; 0",
        "{linear: {from: 0, to: 400, best: low}}; 900; 0",
        "{linear: {from: 0.2, to: 0.7, best: high}}; 0.2; 0",
        "{linear: {from: 0.2, to: 0.7, best: high}}; 0.45; 0.5",
        "{linear: {from: 0.2, to: 0.7, best: high}}; 0.9; 1",
        "{trapezoid: [150, 300, 1500, 5000]}; 100; 0",
        "{trapezoid: [150, 300, 1500, 5000]}; 150; 0",
        "{trapezoid: [150, 300, 1500, 5000]}; 225; 0.5",
        "{trapezoid: [150, 300, 1500, 5000]}; 300; 1",
        "{trapezoid: [150, 300, 1500, 5000]}; 900; 1",
        "{trapezoid: [150, 300, 1500, 5000]}; 1500; 1",
        "{trapezoid: [150, 300, 1500, 5000]}; 3250; 0.5",
        "{trapezoid: [150, 300, 1500, 5000]}; 5000; 0",
        "{half_distance: 300}; 0; 1",
        "{half_distance: 300}; 150; 0.70710678",
        "{half_distance: 300}; 300; 0.5",
        "{half_distance: 300}; 600; 0.25",
        "{identity: {}}; 0.37; 0.37"
      })
  void followsTheVectors(String rule, double value, double expected) throws Exception {
    assertThat(normalised(rule, value + "::float8")).isCloseTo(expected, within(1e-8));
  }

  @Test
  void nullStaysNull() throws Exception {
    assertThat(normalised("{linear: {from: 0, to: 400, best: low}}", "NULL::float8")).isNull();
    assertThat(normalised("{trapezoid: [1, 2, 3, 4]}", "NULL::float8")).isNull();
  }

  @Test
  void refusesARuleThatIsNone() {
    assertThatThrownBy(() -> normalised("{linear: {from: 400, to: 0, best: low}}", "1::float8"))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("linear");
  }

  private static Double normalised(String rule, String value) throws Exception {
    Map<String, Object> yaml =
        LayerCatalogue.yaml().readValue(rule, new TypeReference<Map<String, Object>>() {});
    String sql = Normalisation.of("test", yaml).sql("v");
    return database
        .store()
        .database()
        .read(
            c ->
                Sql.list(
                        c,
                        "SELECT (" + sql + ")::float8 FROM (SELECT " + value + " AS v) x",
                        r -> (Double) r.getObject(1))
                    .get(0));
  }
}
