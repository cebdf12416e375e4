package be.weefsel.analysis;

import static be.weefsel.analysis.Town.box;
import static be.weefsel.analysis.Town.point;
import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.registry.Meting;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A house of 100 m² and a hall of 300 m² in woongebied, and a house on a farm. 62010 is software,
 * 64200 a holding, 47110 a shop, 47910 a web shop, 43310 a plasterer.
 */
class AardTest {
  private static final String HUIS = point(10, 10);
  private static final String HAL = point(60, 10);
  private static final String HOEVE = point(110, 10);
  private static Town town;
  private static Meting meting;

  @BeforeAll
  static void draw() {
    town = new Town();
    Plots.percelen(town, box(0, 0, 50, 50), box(50, 0, 100, 50), box(100, 0, 150, 50));
    Plots.gebouwen(town, box(5, 5, 15, 15), box(55, 5, 70, 25), box(105, 5, 115, 15));
    Plots.kernen(town, box(0, 0, 200, 200));
    Plots.gewestplan(
        town,
        new Plots.Zone("woongebieden", box(0, 0, 100, 100)),
        new Plots.Zone("agrarische gebieden", box(100, 0, 200, 100)));
    town.lading(
        "vestigingen",
        "vestiging_nr, natuurlijke_persoon, nace_versie, nace, jobs, vloeroppervlakte, geom",
        row("persoon thuis", true, "62010", "1", null, HUIS),
        row("persoon met personeel", true, "62010", "2", null, HUIS),
        row("persoon met kantoor", true, "62010", "1", "101", HUIS),
        row("vennootschap thuis", false, "62010", null, null, HUIS),
        row("vennootschap met een job", false, "62010", "1", null, HUIS),
        row("in een hal", true, "62010", null, null, HAL),
        row("in een hoeve", true, "62010", null, null, HOEVE),
        row("holding", false, "64200", "0", null, HAL),
        row("holding in huis", true, "64200", null, null, HUIS),
        row("holding met jobs", false, "64200", "3", null, HAL),
        row("holding met vloer", false, "64200", null, "80", HAL),
        row("winkel", true, "47110", null, null, HUIS),
        row("webwinkel", true, "47910", null, null, HUIS),
        row("stukadoor", true, "43310", null, null, HUIS),
        row("zonder NACE", true, null, null, null, HUIS));
    meting = town.analysed("aard");
  }

  private static String row(
      String nr, boolean persoon, String nace, String jobs, String vloer, String geom) {
    return DrawnRows.row(nr, persoon, "2008", nace, jobs, vloer, geom);
  }

  @AfterAll
  static void close() {
    town.close();
  }

  @Test
  void workAtHome() {
    assertThat(aard("persoon thuis")).isEqualTo("thuis");
    assertThat(aard("vennootschap thuis")).isEqualTo("thuis");
    assertThat(aard("webwinkel")).isEqualTo("thuis");
  }

  @Test
  void staffOrMoreRoomThanAHomeGivesIsNoWorkAtHome() {
    assertThat(aard("persoon met personeel")).isEqualTo("fysiek");
    assertThat(aard("persoon met kantoor")).isEqualTo("fysiek");
    assertThat(aard("vennootschap met een job")).isEqualTo("fysiek");
  }

  @Test
  void onlyInADwellingIsItWorkAtHome() {
    assertThat(aard("in een hal")).isEqualTo("onbekend");
    assertThat(aard("in een hoeve")).isEqualTo("onbekend");
  }

  @Test
  void onPaperOnlyUntilSomethingShowsThatItWorks() {
    assertThat(aard("holding")).isEqualTo("papier");
    assertThat(aard("holding in huis")).isEqualTo("papier");
    assertThat(aard("holding met jobs")).isEqualTo("fysiek");
    assertThat(aard("holding met vloer")).isEqualTo("fysiek");
  }

  @Test
  void aShopIsAPlaceAndOthersAreUnknownWithoutEvidence() {
    assertThat(aard("winkel")).isEqualTo("fysiek");
    assertThat(aard("stukadoor")).isEqualTo("onbekend");
    assertThat(aard("zonder NACE")).isEqualTo("onbekend");
  }

  @Test
  void theEvidenceSaysWhatTheRuleRead() {
    assertThat(column("aard_bewijs", "persoon thuis"))
        .isEqualTo(
            "natuurlijke persoon; 1 job; NACE 62010 (informatica); hoofdgebouw van 100 m² in een woonzone");
    assertThat(column("aard_bewijs", "holding met vloer"))
        .isEqualTo("geen jobs bekend; 80 m² vloer; NACE 64200 (holding)");
    assertThat(column("aard_bewijs", "zonder NACE"))
        .isEqualTo(
            "natuurlijke persoon; geen jobs bekend; geen NACE; hoofdgebouw van 100 m² in een woonzone");
  }

  private static String aard(String nr) {
    return column("aard", nr);
  }

  private static String column(String name, String nr) {
    return town.rows(
            meting,
            "SELECT f.%s FROM vestiging_functie f JOIN vestiging USING (vestiging_id) WHERE vestiging_nr = '%s'"
                .formatted(name, nr))
        .get(0);
  }
}
