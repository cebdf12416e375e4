package be.weefsel.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.registry.Meting;
import be.weefsel.registry.Progress;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must not matter: how a class is called, where a garden is cut off, what weighs nothing. */
class InvariantsTest {
  private static final String SCORES =
      "SELECT capakey AS sleutel, to_jsonb(g) - 'perceel_id' - 'volgorde' AS rij"
          + " FROM geschiktheid g JOIN perceel USING (perceel_id)";

  private static String indicators(String which) {
    return "SELECT i.gebied_id || ' ' || i.indicator AS sleutel,"
        + " jsonb_build_object('waarde', i.waarde, 'teller', i.teller, 'noemer', i.noemer, 'dekking', i.dekking, 'reden', i.reden) AS rij"
        + " FROM indicator_dienst i JOIN gebieden g USING (gebied_id) WHERE "
        + which;
  }

  private static Meting with(Town town, String naam, Map<String, String> content) {
    Meting meting = town.meting(naam);
    new Analysis(town.database.store(), town.catalogue, Methode.of(content))
        .run(meting, Progress.none());
    return town.database.store().metingen().get(naam);
  }

  /** Their order in the alphabet turned round, so that ties and sums go another way too. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void theNamesOfTheFunctionsDoNotMatter(long seed) {
    Map<String, String> names =
        Map.of(
            "detailhandel", "x_winkel",
            "horeca", "q_tafel",
            "kantoor_dienst", "c_bureel",
            "industrie_bedrijvigheid", "b_maken",
            "land_tuinbouw", "a_veld");
    try (Town town = GeneratedTown.analysed(seed)) {
      Meting before = town.get("nu");
      Map<String, String> content = new TreeMap<>(town.methode.content());
      names.forEach(
          (name, other) ->
              content.replaceAll((f, text) -> text.replaceAll("\\b" + name + "\\b", other)));
      Meting after = with(town, "anders", content);
      assertThat(town.rows(after, "SELECT DISTINCT functie FROM perceel_functie"))
          .contains("x_winkel", "b_maken")
          .doesNotContain("detailhandel", "industrie_bedrijvigheid");
      // of equal shares the first in the alphabet is the main function: borders and cells may move
      String diversity =
          indicators(
              "soort <> 'cel' AND indicator NOT LIKE 'randinteractie%' AND indicator <> 'dissimilariteit_functies'");
      Same same = new Same(1e-12);
      same.check(Same.rows(town, before, diversity), Same.rows(town, after, diversity));
      same.check(Same.rows(town, before, SCORES), Same.rows(town, after, SCORES));
    }
  }

  /**
   * Per built perceel is what a split changes by its nature; borders and points of percelen too.
   */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void anEmptyGardenSplitOffChangesNoFigureOfTheKern(long seed) {
    String figures =
        indicators(
            "soort IN ('kerndeel', 'kern', 'gemeente') AND indicator NOT LIKE 'randinteractie%'"
                + " AND indicator <> 'dissimilariteit_functies' AND indicator NOT LIKE '%_bebouwd'");
    try (Town whole = GeneratedTown.analysed(seed);
        Town split = new GeneratedTown(seed).withGardensSplitOff().draw()) {
      Meting a = whole.get("nu");
      Meting b = split.analysed("gesplitst");
      assertThat(split.number(b, "SELECT count(*)::float8 FROM perceel"))
          .isGreaterThan(1.5 * whole.number(a, "SELECT count(*)::float8 FROM perceel"));
      new Same(1e-9).check(Same.rows(whole, a, figures), Same.rows(split, b, figures));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void aCriterionThatWeighsNothingChangesNoScore(long seed) {
    try (Town town = GeneratedTown.analysed(seed)) {
      Meting before = town.get("nu");
      Map<String, String> content = new TreeMap<>(town.methode.content());
      for (Profile p : town.methode.profiles()) {
        content.computeIfPresent(
            "method/profiles/" + p.id() + ".yaml",
            (f, text) ->
                text.replace("criteria:\n", "criteria:\n  - {id: c08_compactheid, weight: 0}\n"));
      }
      Meting after = with(town, "gewichtloos", content);
      Map<String, JsonNode> was = Same.rows(town, before, SCORES);
      Map<String, JsonNode> is = Same.rows(town, after, SCORES);
      assertThat(is.values().iterator().next().has("c08_compactheid_n")).isTrue();
      is.values().forEach(row -> ((ObjectNode) row).remove("c08_compactheid_n"));
      new Same(0).check(was, is);
      String ranges =
          "SELECT capakey AS sleutel, to_jsonb(g) - 'perceel_id' AS rij"
              + " FROM gevoeligheid g JOIN perceel USING (perceel_id)";
      new Same(0).check(Same.rows(town, before, ranges), Same.rows(town, after, ranges));
    }
  }
}
