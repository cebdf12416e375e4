package be.weefsel.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.registry.Settings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What the code tables on firms promise each other. */
class VerweefbaarheidTableTest {
  private static final List<String> DIVISIONS_WITHOUT_2008 =
      List.of("04", "34", "40", "44", "48", "54", "57", "67", "76", "83", "89");
  private final Methode methode = Methode.read(Settings.from(Map.of()));
  private final CodeTable table = methode.require("verweefbaarheid");
  private final Map<String, Integer> ranks = ranks("verweefbaarheid_klasse", "klasse", "rang");
  private final Map<String, Integer> categories = ranks("vng_afstand", "categorie", "volgorde");

  private Map<String, Integer> ranks(String name, String key, String value) {
    CodeTable codes = methode.require(name);
    Map<String, Integer> ranks = new HashMap<>();
    codes
        .rows()
        .forEach(r -> ranks.put(codes.value(r, key), Integer.valueOf(codes.value(r, value))));
    return ranks;
  }

  private String get(List<String> row, String column) {
    return table.value(row, column);
  }

  @Test
  void everyDivisionOfBothVersionsHasARule() {
    for (String version : List.of("2008", "2025")) {
      Set<String> known = new TreeSet<>();
      table.rows().stream()
          .filter(r -> get(r, "nace_versie").equals(version))
          .forEach(r -> known.add(get(r, "prefix")));
      for (int d = 1; d <= 99; d++) {
        String division = "%02d".formatted(d);
        boolean exists =
            !DIVISIONS_WITHOUT_2008.contains(division)
                && !(version.equals("2025") && division.equals("45"));
        if (exists && d != 34) {
          assertThat(known).as(version).contains(division);
        }
      }
    }
  }

  @Test
  void aRuleIsNamedOnce() {
    assertThat(table.rows().stream().map(r -> get(r, "regel"))).doesNotHaveDuplicates();
    assertThat(table.rows())
        .allSatisfy(
            r ->
                assertThat(get(r, "regel"))
                    .isEqualTo(get(r, "nace_versie") + "-" + get(r, "prefix")))
        .allSatisfy(r -> assertThat(get(r, "bron")).isNotBlank())
        .allSatisfy(r -> assertThat(get(r, "bewijsgraad")).isIn("v", "BK"));
  }

  @Test
  void classesAndThresholdsGrowWithSize() {
    for (List<String> r : table.rows()) {
      String rule = get(r, "regel");
      int small = ranks.get(get(r, "klein"));
      int large = ranks.get(get(r, "groot"));
      assertThat(large).as(rule).isGreaterThanOrEqualTo(small);
      if (!get(r, "midden").isEmpty()) {
        assertThat(ranks.get(get(r, "midden"))).as(rule).isBetween(small, large);
        assertThat(Double.valueOf(get(r, "drempel2_m2")))
            .as(rule)
            .isGreaterThan(Double.parseDouble(get(r, "drempel_m2")));
      }
    }
  }

  @Test
  void theCategoryOfARowFitsItsClass() {
    for (List<String> r : table.rows()) {
      fits(get(r, "regel"), get(r, "klein"), get(r, "categorie_klein"));
      fits(get(r, "regel"), get(r, "groot"), get(r, "categorie_groot"));
      if (!get(r, "midden").isEmpty()) {
        fits(get(r, "regel"), get(r, "midden"), get(r, "categorie_midden"));
      }
    }
  }

  private void fits(String rule, String klasse, String category) {
    if (klasse.equals("X")) {
      assertThat(category).as(rule).isEmpty();
      return;
    }
    int at = categories.get(category);
    switch (klasse) {
      case "V1" -> assertThat(category).as(rule).isEqualTo("1");
      case "V2" -> assertThat(category).as(rule).isIn("2", "3.1");
      case "V3" -> assertThat(category).as(rule).isEqualTo("3.2");
      case "N" -> assertThat(at).as(rule).isGreaterThanOrEqualTo(categories.get("4.1"));
      default -> throw new AssertionError(rule + " has class " + klasse);
    }
  }

  @Test
  void flourIsTheNormOfABakeryAndTheTableSaysSo() {
    assertThat(table.rows().stream().filter(r -> get(r, "prefix").equals("1071")))
        .hasSize(2)
        .allSatisfy(r -> assertThat(get(r, "maatstaf")).isEqualTo("7.500 kg meel per week"));
  }

  @Test
  void thereIsAWordForEveryKnownClassInEveryPlace() {
    CodeTable words = methode.require("kwadrant");
    for (String klasse : List.of("V1", "V2", "V3", "N", "X")) {
      for (String place : List.of("park", "kern", "lint", "open_ruimte")) {
        assertThat(words.rows())
            .as(klasse + " " + place)
            .filteredOn(
                r ->
                    words.value(r, "klasse").equals(klasse)
                        && words.value(r, "situering").equals(place)
                        && words.value(r, "toegelaten").isEmpty())
            .hasSize(1);
      }
    }
  }
}
