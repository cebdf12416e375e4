package be.weefsel.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import be.weefsel.registry.Meting;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The vectors of diversity, over floor area and over vestigingen; q per function, k in the list.
 */
class MengingVectorsTest {
  private static Town town;
  private static Meting meting;

  @BeforeAll
  static void draw() {
    town = Town.analysedHamlet();
    meting = town.get("nu");
  }

  @AfterAll
  static void close() {
    town.close();
  }

  @Test
  void e1FourFunctions() {
    Shipped e1 = mix(4, 60000, 20000, 15000, 5000);
    both(e1, "entropie", 0.766603);
    both(e1, "hhi", 0.425);
    both(e1, "hhi_norm", 0.233333);
    both(e1, "simpson", 0.575);
    both(e1, "hill1", 2.894283);
    both(e1, "hill2", 2.352941);
    both(e1, "rijkdom", 4);
    // 5 of 100 is 5 %: the limit belongs to it
    both(e1, "rijkdom_beduidend", 4);
    assertThat(
            e1.rows(
                "menging_vloeropp",
                "SELECT round(teller::numeric, 6) FROM r WHERE indicator = 'entropie_vloeropp'"))
        .containsExactly("1.062738");
  }

  @Test
  void e2EmptyClassesCountInK() {
    both(mix(6, 60000, 20000, 15000, 5000), "entropie", 0.593125);
  }

  @Test
  void e3EqualSharesAreOne() {
    Shipped e3 = mix(4, 25, 25, 25, 25);
    both(e3, "entropie", 1);
    both(e3, "hhi", 0.25);
    both(e3, "hhi_norm", 0);
    both(e3, "hill1", 4);
    both(e3, "hill2", 4);
  }

  @Test
  void e4kIsThatOfTheListNotOfWhatIsThere() {
    both(mix(4, 50, 50), "entropie", 0.5);
    both(mix(2, 50, 50), "entropie", 1);
  }

  @Test
  void e5AndE6() {
    both(mix(3, 60, 30, 10), "entropie", 0.817345);
    both(mix(3, 60, 30, 10), "hhi", 0.46);
    both(mix(2, 75, 25), "entropie", 0.811278);
    both(mix(2, 75, 25), "hhi", 0.625);
  }

  @Test
  void e7OneFunctionIsZeroDiversity() {
    Shipped e7 = mix(4, 100);
    both(e7, "entropie", 0);
    both(e7, "hhi", 1);
    both(e7, "hill1", 1);
    both(e7, "simpson", 0);
  }

  @Test
  void e8NothingIsNullWithAReasonButRichnessIsZero() {
    Shipped e8 = mix(4);
    for (String name : new String[] {"entropie", "hhi", "hhi_norm", "simpson", "hill1", "hill2"}) {
      assertThat(e8.value(file(name), name + "_vloeropp")).as(name).isNull();
      assertThat(e8.reason(file(name), name + "_vloeropp"))
          .isEqualTo("geen vloeroppervlakte in dit gebied");
      assertThat(e8.value("menging_vestigingen", name + "_vestigingen")).as(name).isNull();
      assertThat(e8.reason("menging_vestigingen", name + "_vestigingen"))
          .isEqualTo("geen vestigingen in dit gebied");
    }
    both(e8, "rijkdom", 0);
  }

  @Test
  void aListOfOneFunctionHasNoEntropy() {
    Shipped one = mix(1, 100);
    assertThat(one.value("menging_vloeropp", "entropie_vloeropp")).isNull();
    assertThat(one.reason("menging_vloeropp", "entropie_vloeropp")).contains("één functie");
    both(one, "hill1", 1);
  }

  @Test
  void whatIsUnknownIsCoverageNotAClass() {
    Shipped half =
        mix(4, 30, 10)
            .with("gebied_functie", counts(30, 10) + " UNION ALL SELECT 'g', NULL, 10, 10, 10, 10")
            .derived("gebied_menging");
    both(half, "hhi", 0.625);
    assertThat(
            half.rows(
                "menging_vestigingen",
                "SELECT DISTINCT dekking FROM r WHERE indicator NOT LIKE '%bovengrens'"))
        .containsExactly("0.8");
    assertThat(half.rows("menging_vloeropp", "SELECT DISTINCT dekking FROM r"))
        .containsExactly("0.8");
  }

  private static void both(Shipped shipped, String name, double expected) {
    assertThat(shipped.value(file(name), name + "_vloeropp"))
        .as(name)
        .isCloseTo(expected, within(5e-7));
    assertThat(shipped.value("menging_vestigingen", name + "_vestigingen"))
        .as(name)
        .isCloseTo(expected, within(5e-7));
  }

  private static String file(String name) {
    return Map.of("entropie", "menging_vloeropp", "hill1", "menging_vloeropp")
        .getOrDefault(name, "menging_vloeropp_maten");
  }

  private static Shipped mix(int k, int... q) {
    return Shipped.oneGebied(town, meting)
        .with("functies", "SELECT 'f' || i AS functie FROM generate_series(1, %d) i".formatted(k))
        .with("gebied_functie", counts(q))
        .derived("gebied_menging");
  }

  private static String counts(int... q) {
    String columns = "gebied_id, functie, vestigingen, vestigingen_boven, m2, percelen";
    return q.length == 0
        ? "SELECT * FROM (VALUES ('g', 'f1', 0::bigint, 0::bigint, 0::float8, 0::float8)) t ("
            + columns
            + ") WHERE false"
        : IntStream.range(0, q.length)
            .mapToObj(
                i ->
                    "('g', 'f%d', %2$d::bigint, %2$d::bigint, %2$d::float8, %2$d::float8)"
                        .formatted(i + 1, q[i]))
            .collect(Collectors.joining(", ", "SELECT * FROM (VALUES ", ") t (" + columns + ")"));
  }
}
