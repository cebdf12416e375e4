package be.weefsel.analysis;

import static be.weefsel.analysis.Town.box;
import static be.weefsel.analysis.Town.point;
import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.registry.Meting;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A kern of 100 × 100 m with a bedrijventerrein in its east half. */
class VestigingFunctieTest {
  private static final Map<String, String> EXPECTED =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("2008 47110", "detailhandel"),
              Map.entry("2008 45113", "detailhandel"), // car sales
              Map.entry("2008 45203", "industrie_bedrijvigheid"), // car repair
              Map.entry("2008 55100", "verblijfsrecreatie"),
              Map.entry("2008 56101", "horeca"),
              Map.entry("2008 46190", "industrie_bedrijvigheid"),
              Map.entry("2008 35110", "gemeenschap"),
              Map.entry("2008 38323", "industrie_bedrijvigheid"), // waste
              Map.entry("2008 96021", "kantoor_dienst"),
              Map.entry("2008 84.220", "militair"), // with dots
              Map.entry("2008 01130", "land_tuinbouw"),
              Map.entry("2025 95310", "industrie_bedrijvigheid"),
              Map.entry("2025 47810", "detailhandel"),
              Map.entry("2003 47110", "null"), // no table of that version
              Map.entry("2008 97000", "null")));
  private static Town town;
  private static Meting meting;

  @BeforeAll
  static void draw() {
    town = new Town();
    town.lading("percelen", "capakey, geom", "('11001A0001/00A000', " + box(0, 0, 20, 45) + ")");
    town.lading("kernen", "kern_code, geom", "('K1', " + box(0, 0, 100, 100) + ")");
    town.lading("bedrijventerreinen", "terrein_nr, geom", "('P1', " + box(50, 0, 100, 100) + ")");
    List<String> rows =
        new java.util.ArrayList<>(
            EXPECTED.keySet().stream()
                .map(k -> row(k, k.substring(0, 4), k.substring(5), null, null, point(10, 10)))
                .toList());
    rows.add(row("park", "2008", "47110", null, null, point(75, 50)));
    rows.add(row("elders", "2008", "47110", null, null, point(500, 50)));
    rows.add(row("zonder plaats", "2008", "47110", null, null, "NULL"));
    rows.add(row("begint vandaag", "2008", "47110", "2025-06-01", null, point(10, 10)));
    rows.add(row("begint morgen", "2008", "47110", "2025-06-02", null, point(10, 10)));
    rows.add(row("eindigt vandaag", "2008", "47110", null, "2025-06-01", point(10, 10)));
    rows.add(row("eindigt morgen", "2008", "47110", null, "2025-06-02", point(10, 10)));
    town.lading(
        "vestigingen",
        "vestiging_nr, nace_versie, nace, begin, einde, geom",
        rows.toArray(String[]::new));
    meting = town.analysed("functies");
  }

  private static String row(
      String nr, String version, String nace, String begin, String einde, String geom) {
    return "('%s', '%s', '%s', %s::date, %s::date, %s)"
        .formatted(nr, version, nace, date(begin), date(einde), geom);
  }

  private static String date(String day) {
    return day == null ? "NULL" : "'" + day + "'";
  }

  @AfterAll
  static void close() {
    town.close();
  }

  @Test
  void naceGivesTheFunctionOfItsLongestPrefixInItsOwnVersion() {
    EXPECTED.forEach(
        (nr, functie) -> assertThat(column("functie", nr)).as(nr).containsExactly(functie));
  }

  @Test
  void parkGoesBeforeKern() {
    assertThat(column("situering", "park")).containsExactly("park");
    assertThat(column("situering", "2008 47110")).containsExactly("kern");
    assertThat(column("situering", "elders")).containsExactly("open_ruimte");
    assertThat(column("situering", "zonder plaats")).containsExactly("null");
  }

  @Test
  void itCountsFromItsBeginUntilTheDayBeforeItsEnd() {
    assertThat(column("situering", "begint vandaag")).hasSize(1);
    assertThat(column("situering", "begint morgen")).isEmpty();
    assertThat(column("situering", "eindigt vandaag")).isEmpty();
    assertThat(column("situering", "eindigt morgen")).hasSize(1);
  }

  private static List<String> column(String name, String nr) {
    return town.rows(
        meting,
        "SELECT f."
            + name
            + " FROM vestiging_functie f JOIN vestiging USING (vestiging_id) WHERE vestiging_nr = '"
            + nr
            + "'");
  }
}
