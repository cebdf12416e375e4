package be.weefsel.analysis;

import static be.weefsel.analysis.Town.box;
import static be.weefsel.analysis.Town.point;
import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.registry.Meting;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * In a kern: a building of 1,000 m² with a shop of 400 m² in woongebied (A), and two houses of 100
 * m² zoned for farming (B, C). What addresses add to what the buildings say.
 */
class PerceelFunctieAdressenTest {
  private Town town;

  @BeforeEach
  void copy() {
    town = Town.analysedOnce("functions and addresses", PerceelFunctieAdressenTest::draw);
  }

  private static void draw(Town town) {
    Plots.percelen(town, box(0, 0, 100, 50), box(100, 0, 150, 50), box(150, 0, 200, 50));
    Plots.gebouwen(town, box(10, 0, 60, 20), box(110, 0, 120, 10), box(160, 0, 170, 10));
    Plots.kernen(town, box(0, 0, 200, 50));
    Plots.gewestplan(
        town,
        new Plots.Zone("woongebieden", box(0, 0, 100, 50)),
        new Plots.Zone("agrarische gebieden", box(100, 0, 200, 50)));
    town.lading(
        "vestigingen",
        "vestiging_nr, nace_versie, nace, vloeroppervlakte, geom",
        "('v', '2008', '47110', 400, " + point(15, 5) + ")");
  }

  @AfterEach
  void close() {
    town.close();
  }

  @Test
  void withoutAddressesAHallIsNoHomeAndAHouseInAKernIsOne() {
    assertThat(functies(town.get("nu")))
        // 1,000 × 1.1 storeys
        .containsExactly("1|detailhandel|1100", "2|wonen|200", "3|wonen|200");
  }

  @Test
  void addressesSayWherePeopleLive() {
    town.lading(
        "adressen",
        "adres_nr, status, posspec, geom",
        "('1', 'inGebruik', 'gebouw', " + point(15, 5) + ")",
        "('2', 'inGebruik', 'gebouw', " + point(16, 5) + ")",
        "('3', 'inGebruik', 'gebouw', " + point(115, 5) + ")");
    assertThat(functies(town.analysed("met")))
        // more addresses than the shop needs: homes above it; no address on C: a barn
        .containsExactly("1|detailhandel|400", "1|wonen|700", "2|wonen|200", "3|land_tuinbouw|200");
  }

  private List<String> functies(Meting m) {
    return town.rows(
        m, "SELECT perceel_id, functie, round(m2::numeric) FROM perceel_functie ORDER BY 1, 2");
  }
}
