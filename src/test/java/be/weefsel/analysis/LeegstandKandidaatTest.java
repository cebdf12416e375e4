package be.weefsel.analysis;

import static be.weefsel.analysis.Town.PEILDATUM;
import static be.weefsel.analysis.Town.box;
import static be.weefsel.analysis.Town.point;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Nine percelen of 100 × 100 m on the grid of the cells, each with a building of its own size. Only
 * 1, 6 and 9 are candidates.
 */
class LeegstandKandidaatTest {
  private static ShippedSql sql;

  @BeforeAll
  static void draw() {
    List<String> percelen = new ArrayList<>();
    List<String> gebouwen = new ArrayList<>();
    List<String> delen = new ArrayList<>();
    for (int i = 1; i <= 9; i++) {
      int side = i == 2 ? 14 : 20; // 196 m² is a house, 400 m² a firm
      percelen.add(box(100 * i, 0, 100 * i + 100, 100));
      gebouwen.add(
          "(%1$d, 'G%1$d', %2$s)"
              .formatted(i, box(100 * i + 10, 10, 100 * i + 10 + side, 10 + side)));
      delen.add("(%1$d, %1$d, %2$d, true)".formatted(i, side * side));
    }
    // the building of 8 stands for a small part on another perceel, where there is a vestiging
    delen.add("(10, 8, 30, false)");
    sql =
        new ShippedSql(PEILDATUM)
            .percelen(percelen)
            .table("gebouw", "gebouw_id int, gebouw_nr text, geom geometry", array(gebouwen))
            .table(
                "perceel_gebouw",
                "perceel_id int, gebouw_id int, m2 float8, hoofd boolean",
                array(delen))
            .table(
                "vestiging_functie",
                "vestiging_id int, perceel_id int, geom geometry",
                "(1, 3, " + point(350, 50) + ")",
                "(2, 10, " + point(1050, 50) + ")",
                "(3, NULL, NULL)",
                "(4, 99, " + point(9000, 50) + ")",
                "(5, 99, " + point(9000, 50) + ")")
            .table(
                "perceel_functie",
                "perceel_id int, functie text, zekerheid text",
                "(5, 'gemeenschap', 'midden')",
                "(6, 'wonen', 'laag')")
            .table(
                "woningen",
                "perceel_id int, woningen int, geom geometry",
                "(7, 1, " + point(750, 50) + ")")
            .table(
                "leegstand_stand", "perceel_id int, stand text", "(4, 'telt')", "(1, 'beëindigd')")
            .table(
                "cel",
                "x int, y int, id text, inwoners float8",
                "(100600, 200000, 'c6', 12)",
                "(100700, 200000, 'c7', 12)",
                "(100100, 200000, 'c1', 0)")
            .table(
                "gebruiksperceel",
                "gebruik text, begin date, einde date, geom geometry",
                "('nietInGebruik', NULL, NULL, " + box(900, 0, 1000, 100) + ")")
            .table("bedrijventerrein", "begin date, einde date, geom geometry")
            .make("leegstand_kandidaat");
  }

  private static String[] array(List<String> rows) {
    return rows.toArray(String[]::new);
  }

  @AfterAll
  static void close() {
    sql.close();
  }

  @Test
  void nobodyKnownInABuildingOfTheSizeOfAFirm() {
    assertThat(of(1))
        .containsExactly(
            "hoofdgebouw van 400 m²; geen vestiging op de peildatum; niet in het leegstandsregister;"
                + " geen inwoners in de cel van 100 m; geen woning bekend|midden|gebouw G1;"
                + " cel c1: 0 inwoners per ha; 80 % van de vestigingen heeft een plaats");
  }

  @Test
  void aHouseAFirmARegisteredVacancyAndAKnownFunctionAreNone() {
    assertThat(of(2)).isEmpty();
    assertThat(of(3)).isEmpty();
    assertThat(of(4)).isEmpty();
    assertThat(of(5)).isEmpty();
  }

  @Test
  void amongInhabitantsItIsLessCertain() {
    assertThat(of(6))
        .singleElement()
        .asString()
        .contains("geen woning bekend|laag")
        .doesNotContain("geen inwoners");
    // with a dwelling on it there is no signal left
    assertThat(of(7)).isEmpty();
  }

  @Test
  void aVestigingInTheSameBuildingOnANeighbouringPerceelCounts() {
    assertThat(of(8)).isEmpty();
  }

  @Test
  void whatVlaioSaysIsASignal() {
    assertThat(of(9))
        .singleElement()
        .asString()
        .contains("gebruiksperceel niet in gebruik volgens VLAIO");
  }

  private static List<String> of(int perceel) {
    return sql.rows(
        "SELECT signalen, zekerheid, bewijs FROM leegstand_kandidaat WHERE perceel_id = "
            + perceel);
  }
}
