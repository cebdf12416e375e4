package be.weefsel.analysis;

import static be.weefsel.analysis.Town.box;
import static be.weefsel.analysis.Town.point;
import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.registry.Meting;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Parks side by side, with so many offices (V1), meat works (V3) and waste firms (N) on each. */
class ParkOpenbaarTest {
  private static final List<String> PARKS = new ArrayList<>();
  private static final List<String> FIRMS = new ArrayList<>();
  private static Town town;
  private static Meting meting;

  @BeforeAll
  static void draw() {
    town = new Town();
    town.lading("percelen", "capakey, geom", "('11001A0001/00A000', " + box(0, 0, 4000, 100) + ")");
    town.lading("kernen", "kern_code, geom", "('K1', " + box(0, 900, 99, 999) + ")");
    park("open", 8, 4, 3);
    park("verraad", 8, 2, 0); // the total would tell the two
    park("ketting", 6, 1, 1);
    park("twee", 1, 1, 0);
    park("elk een", 1, 1, 1);
    park("een soort", 7, 0, 0);
    park("leeg", 0, 0, 0);
    town.lading("bedrijventerreinen", "terrein_nr, geom", PARKS.toArray(String[]::new));
    town.lading(
        "vestigingen",
        "vestiging_nr, nace_versie, nace, vloeroppervlakte, geom",
        FIRMS.toArray(String[]::new));
    meting = town.analysed("openbaar");
  }

  private static void park(String nr, int offices, int meat, int waste) {
    double x = 500 * PARKS.size();
    PARKS.add("('%s', %s)".formatted(nr, box(x, 0, x + 100, 100)));
    firms(x, "62010", offices);
    firms(x, "10110", meat);
    firms(x, "38320", waste);
  }

  private static void firms(double x, String nace, int count) {
    for (int i = 0; i < count; i++) {
      FIRMS.add("('f%d', '2008', '%s', 50, %s)".formatted(FIRMS.size(), nace, point(x + 50, 50)));
    }
  }

  @AfterAll
  static void close() {
    town.close();
  }

  private static String shown(String park) {
    return get("n, n_inpasbaar, n_maatwerk, n_past, n_onbekend", park);
  }

  private static String get(String columns, String park) {
    return town.rows(
            meting, "SELECT %s FROM park_openbaar WHERE terrein_nr = '%s'".formatted(columns, park))
        .get(0);
  }

  @Test
  void cellsOfThreeAndMoreAreShown() {
    assertThat(shown("open")).isEqualTo("15|8|4|3|0");
    assertThat(get("verborgen", "open")).isEqualTo("null");
  }

  @Test
  void aCellThatTheTotalWouldTellIsHiddenTogetherWithAnother() {
    // 10 = 8 + 2: the 2 is hidden, and so is the 8
    assertThat(shown("verraad")).isEqualTo("10|null|null|0|0");
    assertThat(get("verborgen", "verraad")).startsWith("niet openbaar: minder dan 3 vestigingen");
  }

  @Test
  void twoOnesThatCanOnlyBeOnesTakeAThirdCellWithThem() {
    assertThat(shown("ketting")).isEqualTo("8|null|null|null|0");
  }

  @Test
  void underTheLimitNothingIsToldNotEvenWhichCellIsEmpty() {
    assertThat(shown("twee")).isEqualTo("null|null|null|null|null");
    assertThat(shown("elk een")).isEqualTo("null|null|null|null|null");
  }

  @Test
  void whereAllAreOfOneKindTheTotalAloneIsShown() {
    assertThat(shown("een soort")).isEqualTo("7|null|null|null|null");
  }

  @Test
  void anEmptyParkMayBeKnownToBeEmpty() {
    assertThat(shown("leeg")).isEqualTo("0|0|0|0|0");
  }

  @Test
  void groundIsRoundedAndHiddenWithItsFirms() {
    // 8 of 15 firms on 100 × 100 m of one perceel: 5333 m²
    assertThat(get("verplaatsbaar_min_m2, verplaatsbaar_max_m2", "open")).isEqualTo("5300|5300");
    assertThat(get("verplaatsbaar_min_m2, verplaatsbaar_max_m2", "verraad")).isEqualTo("null|null");
  }
}
