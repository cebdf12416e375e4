package be.weefsel.analysis;

import static be.weefsel.analysis.Town.box;
import static be.weefsel.analysis.Town.point;
import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.registry.Meting;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A park of 400 × 100 m in four use parcels of 1 ha: two with firms, one with a dwelling, one free;
 * a firm stands on a fifth hectare without use parcel. A second park has ended.
 */
class ParkKaartTest {
  private static Town town;
  private static Meting meting;

  @BeforeAll
  static void draw() {
    town = new Town();
    Plots.percelen(town, box(400, 0, 520, 100));
    Plots.kernen(town, box(900, 900, 999, 999));
    town.lading(
        "bedrijventerreinen",
        "terrein_nr, einde, geom",
        "('P1', NULL::date, " + box(0, 0, 500, 100) + ")",
        "('P2', '2025-06-01', " + box(600, 0, 700, 100) + ")");
    town.lading(
        "gebruikspercelen",
        "gebruiksperceel_nr, terrein_nr, functie, gebruik, beschikbaarheid, beperking, einde, geom",
        plot("1", "'P1'", "economie", "inGebruik", "aangeboden", null, 0),
        plot("2", "'P1'", "economie", "inGebruik", "nietAangeboden", null, 100),
        plot("3", "'P1'", "wonen", "inGebruik", "nietAangeboden", null, 200),
        plot("4", "NULL", "braakliggendeGrond", "nietInGebruik", "aangeboden", null, 300),
        "('oud', 'P1', 'recreatie', 'inGebruik', NULL, NULL, '2025-06-01', "
            + box(0, 0, 500, 100)
            + ")");
    town.lading(
        "vestigingen",
        "vestiging_nr, nace_versie, nace, vloeroppervlakte, geom",
        // plot 1, by floor area: 3 : 1
        firm("software", "62010", "300", 50),
        firm("afval", "38320", "100", 60),
        // plot 2, in equal parts, as one has no floor area
        firm("smid zonder maat", "25110", null, 150),
        firm("boekhouder", "69201", "100", 160),
        // on a perceel, of which 100 × 100 m lies on the park
        firm("winkel", "47110", "100", 450),
        firm("raadsel", null, "100", 150));
    meting = town.analysed("kaart");
  }

  private static String plot(
      String nr, String park, String use, String occupied, String offered, String limit, int x) {
    return "('%s', %s, '%s', '%s', '%s', %s, NULL, %s)"
        .formatted(nr, park, use, occupied, offered, limit, box(x, 0, x + 100, 100));
  }

  private static String firm(String nr, String nace, String area, double x) {
    return DrawnRows.row(nr, "2008", nace, area, point(x, 50));
  }

  @AfterAll
  static void close() {
    town.close();
  }

  private static String card(String columns) {
    return town.rows(meting, "SELECT " + columns + " FROM park_kaart WHERE terrein_nr = 'P1'")
        .get(0);
  }

  @Test
  void onlyParksOfTheDayHaveACard() {
    assertThat(town.rows(meting, "SELECT terrein_nr FROM park_kaart")).containsExactly("P1");
  }

  @Test
  void firmsAreCountedPerCell() {
    // the smith without a size is V3, the stricter: maatwerk
    assertThat(card("n, n_inpasbaar, n_maatwerk, n_past, n_onbekend, n_buiten_vraag"))
        .isEqualTo("6|3|1|1|1|0");
    assertThat(card("n_zonder_maat, round(aandeel_onbekend::numeric, 4)")).isEqualTo("1|0.1667");
  }

  @Test
  void theGroundUnderThemHasALowerAndAnUpperBound() {
    // ¾ of plot 1 + ⅓ of plot 2 (three firms) + the hectare of the shop
    assertThat(card("verplaatsbaar_min_m2::int, verplaatsbaar_m2::int")).isEqualTo("20833|20833");
    // and the smith, if small
    assertThat(card("verplaatsbaar_max_m2::int")).isEqualTo("24167");
    assertThat(card("n_verplaatsbaar_min, n_verplaatsbaar_max")).isEqualTo("3|4");
    assertThat(card("onbekend_m2::int")).isEqualTo("3333");
  }

  @Test
  void nonEconomicUseHasItsDenominator() {
    assertThat(card("n_kavels, kavels_m2::int, economisch_m2::int, niet_economisch_m2::int"))
        .isEqualTo("4|40000|20000|10000");
    assertThat(card("mp, mp_dekking, braak_m2::int")).isEqualTo("0.25|1|10000");
  }

  @Test
  void freePlotsAreToldInTheirOwnWays() {
    assertThat(card("niet_in_gebruik_n, round(niet_in_gebruik_ha::numeric, 2)"))
        .isEqualTo("1|1.00");
    assertThat(card("aangeboden_n, round(aangeboden_ha::numeric, 2)")).isEqualTo("2|2.00");
    assertThat(card("optie_n, optie_ha, vrij_n, round(vrij_ha::numeric, 2)"))
        .isEqualTo("0|0|1|1.00");
  }
}
