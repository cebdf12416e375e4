package be.weefsel.analysis;

import static be.weefsel.analysis.Town.box;
import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.registry.Meting;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Deep percelen of 50 × 200 m: the front 50 m in woongebied, the field behind it in landbouw. A has
 * a house in front, B a stable behind, C nothing. Kern over A, lint over B. Nothing else is loaded.
 */
class PerceelPlaatsTest {
  private Town town;

  @BeforeEach
  void draw() {
    town = new Town();
    town.lading(
        "percelen",
        "capakey, geom",
        "('11001A0001/00A000', " + box(0, 0, 50, 200) + ")",
        "('11001A0002/00A000', " + box(50, 0, 100, 200) + ")",
        "('11001A0003/00A000', " + box(100, 0, 150, 200) + ")");
    town.lading(
        "gebouwen",
        "gebouw_nr, geom",
        "('huis', " + box(10, 10, 20, 20) + ")",
        "('stal', " + box(60, 100, 90, 120) + ")");
  }

  private void kernen() {
    town.lading(
        "kernen",
        "kern_code, kerntype, geom",
        "('K', 'kern', " + box(0, 0, 50, 200) + ")",
        "('L', 'lint', " + box(50, 0, 100, 200) + ")");
  }

  private void zones() {
    town.lading(
        "rup-zones",
        "algplanid, svnaam, geom",
        "('GWP_1', 'woongebieden', " + box(0, 0, 150, 50) + ")",
        "('GWP_1', 'agrarische gebieden', " + box(0, 50, 150, 200) + ")");
  }

  @AfterEach
  void close() {
    town.close();
  }

  @Test
  void theZoneUnderTheMainBuildingCountsNotTheFieldBehindIt() {
    kernen();
    zones();
    Meting m = town.analysed("plaats");
    assertThat(
            town.rows(
                m,
                "SELECT situering, rol, round(hoofd_m2::numeric) FROM perceel_plaats ORDER BY perceel_id"))
        .containsExactly(
            "kern|woongebied|100",
            "lint|landbouw|600",
            // a point somewhere on the perceel, most of which is a field
            "open_ruimte|landbouw|null");
    assertThat(functies(m))
        .containsExactly(
            "1|wonen|200|midden", "2|land_tuinbouw|600|laag", "3|land_tuinbouw|0|laag");
  }

  @Test
  void withoutKernenTheSitingIsNotKnown() {
    zones();
    assertThat(town.rows(town.analysed("kaal"), "SELECT DISTINCT situering FROM perceel_plaats"))
        .containsExactly("null");
  }

  @Test
  void withoutZoningABuildingIsAHomeUntilSomethingSaysOtherwise() {
    kernen();
    Meting m = town.analysed("zonder-bestemming");
    assertThat(town.rows(m, "SELECT count(rol) FROM perceel_plaats")).containsExactly("0");
    // 600 × 1.6 storeys in a lint
    assertThat(functies(m)).containsExactly("1|wonen|200|laag", "2|wonen|960|laag");
  }

  private List<String> functies(Meting m) {
    return town.rows(
        m,
        "SELECT perceel_id, functie, round(m2::numeric), zekerheid FROM perceel_functie ORDER BY 1, 2");
  }
}
