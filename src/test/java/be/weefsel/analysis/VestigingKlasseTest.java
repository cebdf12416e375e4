package be.weefsel.analysis;

import static be.weefsel.analysis.Town.box;
import static be.weefsel.analysis.Town.point;
import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.registry.Meting;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Firms in the open field: no building that could tell their size, save one. */
class VestigingKlasseTest {
  private static Town town;
  private static Meting meting;

  @BeforeAll
  static void draw() {
    town = new Town();
    town.lading("kernen", "kern_code, geom", "('K1', " + box(900, 900, 999, 999) + ")");
    town.lading("percelen", "capakey, geom", "('11001A0001/00A000', " + box(0, 0, 40, 50) + ")");
    town.lading(
        "gebouwen",
        "gebouw_nr, soort, geom",
        "('g1', 'hoofdgebouw', " + box(0, 0, 30, 20) + ")", // 600 m²
        "('g2', 'bijgebouw', " + box(0, 30, 5, 35) + ")");
    town.lading(
        "vestigingen",
        "vestiging_nr, nace_versie, nace, nace_andere, vloeroppervlakte, jobs, geom",
        row("supermarkt", "2008", "47110", null, "250"),
        row("bakker", "2008", "10711", null, "150"),
        row("broodfabriek", "2008", "10711", null, "3000"),
        row("smid", "2008", "25110", null, "180"),
        row("smid klein op de grens", "2008", "25110", null, "200"),
        row("smid net groter", "2008", "25110", null, "200.01"),
        row("smid zonder maat", "2008", "25110", null, null),
        row("software", "2008", "62010", null, null),
        row("afval", "2008", "38320", null, null),
        row("groenten", "2008", "01130", null, null),
        row("zonder nace", "2008", null, null, null),
        row("oude versie", "2003", "62010", null, null),
        row("vis middelgroot", "2008", "10200", null, "1000"),
        row("vis groot", "2008", "10200", null, "1000.5"),
        row("vis zonder maat", "2008", "10200", null, null),
        row("garage 2008", "2008", "45201", null, "400"),
        row("garage 2025", "2025", "95310", null, "400"),
        row("45 in 2025", "2025", "45201", null, "400"),
        row("tuinaanleg", "2008", "01610", null, "600"),
        row("twee activiteiten", "2008", "62010", "25110 47110", "180"),
        "('in het gebouw', '2008', '25110', NULL, NULL, 2, " + point(10, 10) + ")",
        "('ernaast', '2008', '62010', NULL, NULL, 2, " + point(12, 10) + ")",
        "('op hetzelfde perceel', '2008', '62010', NULL, NULL, 2, " + point(35, 45) + ")");
    meting = town.analysed("klassen");
  }

  private static String row(String nr, String version, String nace, String other, String area) {
    return "('%s', '%s', %s, %s, %s::float8, 2, %s)"
        .formatted(nr, version, text(nace), text(other), area, point(500, 500));
  }

  private static String text(String value) {
    return value == null ? "NULL" : "'" + value + "'";
  }

  @AfterAll
  static void close() {
    town.close();
  }

  private static String klasse(String nr) {
    return get(nr, "k.klasse");
  }

  private static String bounds(String nr) {
    return get(nr, "k.klasse_klein, k.klasse, k.klasse_groot, k.zekerheid");
  }

  private static String get(String nr, String columns) {
    return town.rows(
            meting,
            "SELECT "
                + columns
                + " FROM vestiging_klasse k JOIN vestiging USING (vestiging_id) WHERE"
                + " vestiging_nr = '"
                + nr
                + "'")
        .get(0);
  }

  @Test
  void theVectorsOfTheTable() {
    assertThat(klasse("supermarkt")).isEqualTo("V1");
    assertThat(klasse("bakker")).isEqualTo("V2");
    assertThat(klasse("broodfabriek")).isEqualTo("V3");
    assertThat(klasse("smid")).isEqualTo("V2");
    assertThat(bounds("smid zonder maat")).isEqualTo("V2|V3|V3|laag");
    assertThat(klasse("software")).isEqualTo("V1");
    assertThat(klasse("afval")).isEqualTo("N");
    assertThat(klasse("groenten")).isEqualTo("X");
    assertThat(bounds("zonder nace")).isEqualTo("onbekend|onbekend|onbekend|laag");
  }

  @Test
  void aThresholdBelongsToTheSmallOnes() {
    assertThat(klasse("smid klein op de grens")).isEqualTo("V2");
    assertThat(klasse("smid net groter")).isEqualTo("V3");
  }

  @Test
  void twoThresholdsGiveThreeClasses() {
    assertThat(bounds("vis middelgroot")).isEqualTo("V3|V3|V3|hoog");
    assertThat(klasse("vis groot")).isEqualTo("N");
    assertThat(bounds("vis zonder maat")).isEqualTo("V2|N|N|laag");
    assertThat(get("vis groot", "k.categorie")).isEqualTo("4.2");
  }

  @Test
  void aCodeIsReadInItsOwnVersionOnly() {
    assertThat(get("garage 2008", "k.klasse, k.regel")).isEqualTo("V2|2008-45");
    assertThat(get("garage 2025", "k.klasse, k.regel")).isEqualTo("V2|2025-953");
    assertThat(klasse("45 in 2025")).isEqualTo("onbekend");
    assertThat(klasse("oude versie")).isEqualTo("onbekend");
  }

  @Test
  void theLongestPrefixWins() {
    assertThat(get("tuinaanleg", "k.klasse, k.regel, k.categorie")).isEqualTo("V2|2008-016|3.1");
  }

  @Test
  void ofSeveralMainActivitiesTheStrictestCounts() {
    assertThat(get("twee activiteiten", "k.klasse, k.regel, k.bewijs"))
        .isEqualTo(
            "V2|2008-25|metaalproducten; strengste van 3 hoofdactiviteiten;"
                + " 180 m² vloeroppervlakte, grens 200 m²");
  }

  @Test
  void aBuildingGivesAnEstimateAndLeavesTheBoundsOpen() {
    // 600 m² of main building for three firms: 200 m² each
    assertThat(bounds("in het gebouw")).isEqualTo("V2|V2|V3|midden");
    assertThat(get("in het gebouw", "k.maat_m2, k.maat_bron")).isEqualTo("200|gebouw");
    assertThat(get("in het gebouw", "k.bewijs"))
        .contains("200 m² als aandeel van het hoofdgebouw (600 m² grondvlak, 3 vestigingen)");
    assertThat(get("smid", "k.maat_m2, k.maat_bron")).isEqualTo("180|vloeroppervlakte");
  }

  @Test
  void squareMetresOfABakeryAreAProxyAndItSaysSo() {
    assertThat(get("bakker", "k.zekerheid, k.bewijs"))
        .startsWith("midden|")
        .endsWith("de norm is 7.500 kg meel per week, m² is een benadering");
  }
}
