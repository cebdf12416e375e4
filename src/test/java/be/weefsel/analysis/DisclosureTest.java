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

/**
 * What the public can tell. Gemeente A holds K1 with 8 and K2 with 2 vestigingen, and nothing else;
 * gemeente B holds K3 with 2, K4 with 6, K5 with 9 and 5 outside; K6 of gemeente C has one large
 * employer.
 */
class DisclosureTest {
  private static final String SECONDARY =
      "niet openbaar: met het totaal erbij zou een te kleine groep af te leiden zijn";

  private static Town town;
  private static Meting meting;

  @BeforeAll
  static void draw() {
    town = new Town();
    town.lading("percelen", "capakey, geom", "('11001A0001/00A000', " + box(0, 0, 20, 45) + ")");
    town.lading(
        "gemeenten",
        "niscode, naam, geom",
        "('1', 'A', " + box(0, 0, 1000, 1000) + ")",
        "('2', 'B', " + box(0, 1000, 1000, 2000) + ")",
        "('3', 'C', " + box(0, 2000, 1000, 3000) + ")");
    town.lading(
        "kernen",
        "kern_code, naam, geom",
        "('K1', 'een', " + box(0, 0, 200, 200) + ")",
        "('K2', 'twee', " + box(500, 0, 700, 200) + ")",
        "('K3', 'drie', " + box(0, 1000, 200, 1200) + ")",
        "('K4', 'vier', " + box(300, 1000, 500, 1200) + ")",
        "('K5', 'vijf', " + box(600, 1000, 800, 1200) + ")",
        "('K6', 'zes', " + box(0, 2000, 200, 2200) + ")");
    List<String> rows = new ArrayList<>();
    shops(rows, 8, 1, 100, 100);
    shops(rows, 2, 1, 600, 100);
    shops(rows, 2, 1, 100, 1100);
    shops(rows, 6, 1, 400, 1100);
    shops(rows, 9, 1, 700, 1100);
    shops(rows, 5, 1, 900, 1900);
    shops(rows, 5, 1, 100, 2100);
    shops(rows, 1, 95, 100, 2100);
    town.lading(
        "vestigingen", "vestiging_nr, nace_versie, nace, jobs, geom", rows.toArray(String[]::new));
    meting = town.analysed("geheim");
  }

  private static void shops(List<String> rows, int count, int jobs, double x, double y) {
    for (int i = 0; i < count; i++) {
      rows.add("('v%d', '2008', '47190', %d, %s)".formatted(rows.size(), jobs, point(x, y)));
    }
  }

  @AfterAll
  static void close() {
    town.close();
  }

  @Test
  void twoAreTooFew() {
    assertThat(shown("K2-1", "entropie_vestigingen"))
        .isEqualTo("null|null|minder dan 3 om openbaar te tonen");
  }

  @Test
  void theOtherPartOfATotalOfTenHidesToo() {
    assertThat(shown("gemeente-1", "entropie_vestigingen")).isEqualTo("0|10|null");
    assertThat(shown("K1-1", "entropie_vestigingen")).isEqualTo("null|null|" + SECONDARY);
    // the same eight stand in the whole kern
    assertThat(shown("kern-K1", "entropie_vestigingen")).isEqualTo("null|null|" + SECONDARY);
  }

  @Test
  void whatLiesOutsideTheKernenHidesAsWell() {
    // 22 = 2 hidden + 6 + 9 + 5 that stand in no published part: nobody can tell the 2
    assertThat(shown("gemeente-2", "entropie_vestigingen")).isEqualTo("0|22|null");
    assertThat(shown("K4-2", "entropie_vestigingen")).isEqualTo("0|6|null");
    assertThat(shown("K5-2", "entropie_vestigingen")).isEqualTo("0|9|null");
  }

  @Test
  void unlessThePartsHoldTheWholeNumerator() {
    // of the gemeente 17 stand in a kern, and all 17 in its kerndelen: 17 − 6 − 9 would tell the 2
    assertThat(shown("gemeente-2", "vg_k")).endsWith("|22|null");
    assertThat(shown("K4-2", "vg_k")).isEqualTo("null|null|" + SECONDARY);
    assertThat(shown("K5-2", "vg_k")).isEqualTo("1|9|null");
  }

  @Test
  void jobsOfOneLargeEmployer() {
    // 95 of 100
    assertThat(shown("K6-3", "vg_j"))
        .isEqualTo("null|null|één onderneming levert te veel van de jobs om openbaar te tonen");
    assertThat(shown("K6-3", "vg_k")).isEqualTo("1|6|null");
  }

  @Test
  void theServiceKeepsEveryFigure() {
    assertThat(
            town.rows(
                meting,
                "SELECT gebied_id, n, geheim IS NULL FROM indicator_dienst WHERE indicator = 'vg_k' AND gebied_soort = 'kerndeel' ORDER BY 1"))
        .containsExactly("K1-1|8|f", "K2-1|2|f", "K3-2|2|f", "K4-2|6|f", "K5-2|9|t", "K6-3|6|t");
    assertThat(
            town.number(
                meting,
                "SELECT waarde FROM indicator_dienst WHERE gebied_id = 'K2-1' AND indicator = 'vg_k'"))
        .isEqualTo(1.0);
  }

  @Test
  void theWideTableHoldsNothingMore() {
    assertThat(
            town.rows(
                meting,
                "SELECT vg_k, vg_k_teller, vg_k_n, vg_k_dekking, vg_k_vlaggen FROM kern_indicatoren JOIN gebieden USING (gebied_nr) WHERE gebied_id = 'K1-1'"))
        .containsExactly("null|null|null|null|null");
  }

  @Test
  void functionsHideAlongTheHierarchyToo() {
    assertThat(
            town.rows(
                meting,
                "SELECT gebied_id, vestigingen, reden FROM gebied_functies WHERE gebied_id IN ('gemeente-1', 'K1-1', 'K2-1') ORDER BY 1"))
        .containsExactly(
            "K1-1|null|" + SECONDARY,
            "K2-1|null|minder dan 3 om openbaar te tonen",
            "gemeente-1|10|null");
  }

  private static String shown(String gebied, String indicator) {
    return town.rows(
            meting,
            "SELECT waarde, n, reden FROM indicator WHERE gebied_id = '%s' AND indicator = '%s'"
                .formatted(gebied, indicator))
        .get(0);
  }
}
