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
 * In a kern, percelen of 50 m wide: a house (A), a block of 500 m² with a shop (B), a garage (C), a
 * house in a farming zone (D) and a house with a shop (E).
 */
class WoningenTest {
  private Town town;

  @BeforeEach
  void copy() {
    town = Town.analysedOnce("dwellings", WoningenTest::draw);
  }

  private static void draw(Town town) {
    Plots.percelen(
        town,
        box(0, 0, 50, 50),
        box(50, 0, 100, 50),
        box(100, 0, 150, 50),
        box(150, 0, 200, 50),
        box(200, 0, 250, 50));
    town.lading(
        "gebouwen",
        "gebouw_nr, soort, geom",
        "('A', 'hoofdgebouw', " + box(10, 0, 20, 10) + ")",
        "('B', 'hoofdgebouw', " + box(60, 0, 85, 20) + ")",
        "('C', 'bijgebouw', " + box(110, 0, 116, 10) + ")",
        "('D', 'hoofdgebouw', " + box(160, 0, 170, 10) + ")",
        "('E', 'hoofdgebouw', " + box(210, 0, 220, 10) + ")");
    Plots.kernen(town, box(0, 0, 150, 50), box(200, 0, 250, 50));
    Plots.gewestplan(
        town,
        new Plots.Zone("woongebieden", box(0, 0, 150, 50)),
        new Plots.Zone("agrarische gebieden", box(150, 0, 200, 50)),
        new Plots.Zone("woongebieden", box(200, 0, 250, 50)));
    town.lading(
        "vestigingen",
        "vestiging_nr, nace_versie, nace, vloeroppervlakte, straat, huisnummer, bus, geom",
        "('v1', '2008', '47110', 100, 'Markt', '2', '1', " + point(65, 5) + ")",
        "('v2', '2008', '56101', 50, 'Markt', '2', '1', " + point(65, 5) + ")",
        "('v3', '2008', '47110', NULL, 'Markt', '5', NULL, " + point(215, 5) + ")");
  }

  @AfterEach
  void close() {
    town.close();
  }

  @Test
  void withoutAddressesTheFloorForLivingSaysHowMany() {
    Meting m = town.get("nu");
    assertThat(woningen(m))
        .containsExactly(
            "11001A0001|1|midden|200 m² geraamde vloer voor wonen, hoofdgebouw van 100 m²",
            // 500 × 2 − 150 = 850; 850 / 250 = 3.4
            "11001A0002|3|laag|850 m² geraamde vloer voor wonen, hoofdgebouw van 500 m²",
            "11001A0005|1|midden|100 m² geraamde vloer voor wonen, hoofdgebouw van 100 m²");
  }

  @Test
  void addressesInUseAreDwellingsSaveThoseOfVestigingen() {
    town.lading(
        "adressen",
        "adres_nr, status, posspec, geom",
        adres(1, "inGebruik", "gebouw", 15),
        adres(2, "inGebruik", "gebouw", 65),
        adres(3, "inGebruik", "gebouw", 66),
        adres(4, "inGebruik", "gebouw", 67),
        adres(5, "inGebruik", "straat", 68), // where, only the linking table knows: B
        adres(6, "gehistoreerd", "gebouw", 69),
        adres(7, "inGebruik", "gebouw", 165),
        adres(8, "inGebruik", "gebouw", 215),
        adres(9, "inGebruik", "straat", 15)); // not linked
    town.lading("adreskoppelingen", "adres_id, capakey", "('5', '11001A0002/00A000')");
    Meting m = town.analysed("adressen");
    assertThat(woningen(m))
        .containsExactly(
            "11001A0001|1|hoog|1 adressen in gebruik",
            // two firms at one address of four
            "11001A0002|3|hoog|4 adressen in gebruik, waarvan 1 van vestigingen",
            // an address and the size of a house: somebody lives on the farm
            "11001A0004|1|hoog|1 adressen in gebruik",
            // one address for the shop and the home above it
            "11001A0005|1|hoog|1 adressen in gebruik, waarvan 1 van vestigingen");
  }

  @Test
  void thePointLiesInTheHouse() {
    Meting m = town.get("nu");
    assertThat(
            town.rows(
                m,
                "SELECT gebouw_nr FROM woningen w JOIN gebouw g ON ST_Contains(g.geom, w.geom) ORDER BY 1"))
        .containsExactly("A", "B", "E");
  }

  private static String adres(int nr, String status, String posspec, double x) {
    return DrawnRows.row(nr, status, posspec, point(x, 5));
  }

  private List<String> woningen(Meting m) {
    return town.rows(
        m,
        "SELECT left(capakey, 10), woningen, zekerheid, bewijs FROM woningen JOIN perceel USING"
            + " (perceel_id) ORDER BY 1");
  }
}
