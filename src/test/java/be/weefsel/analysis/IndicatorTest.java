package be.weefsel.analysis;

import static be.weefsel.analysis.Town.box;
import static be.weefsel.analysis.Town.point;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import be.weefsel.registry.Meting;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Five kernen in one gemeente, one of which reaches beyond it.
 *
 * <ul>
 *   <li>K1 holds 60, 20, 15 and 5 vestigingen of four functions: H = 1.062738
 *   <li>K2 holds one function only
 *   <li>K3 is empty
 *   <li>K4 lies half outside the gemeente
 *   <li>K5 holds two vestigingen
 * </ul>
 */
class IndicatorTest {
  private static Town town;
  private static Meting meting;

  @BeforeAll
  static void draw() {
    town = new Town();
    town.lading("percelen", "capakey, geom", "('11001A0001/00A000', " + box(0, 0, 20, 45) + ")");
    town.lading(
        "gemeenten", "niscode, naam, geom", "('39999', 'Weverdam', " + box(0, 0, 3500, 2000) + ")");
    town.lading(
        "deelgemeenten",
        "code, naam, geom",
        "('d1', 'Weverdam', " + box(0, 0, 1000, 2000) + ")",
        "('d2', 'Linde', " + box(1000, 0, 3500, 2000) + ")");
    town.lading(
        "kernen",
        "kern_code, naam, geom",
        "('K1', 'een', " + box(0, 0, 1000, 1000) + ")",
        "('K2', 'twee', " + box(1000, 0, 2000, 1000) + ")",
        "('K3', 'drie', " + box(2000, 0, 3000, 1000) + ")",
        "('K4', 'vier', " + box(3000, 0, 4000, 1000) + ")",
        "('K5', 'vijf', " + box(0, 1500, 200, 1700) + ")");
    town.lading(
        "bedrijventerreinen",
        "terrein_nr, naam, geom",
        "('P1', 'in de kern', " + box(900, 900, 1000, 1000) + ")");
    List<String> rows = new ArrayList<>();
    add(rows, 60, "47190", 100, 100); // detailhandel
    add(rows, 20, "56101", 200, 100); // horeca
    add(rows, 15, "62010", 300, 100); // kantoor_dienst
    add(rows, 5, "25110", 400, 100); // industrie_bedrijvigheid
    add(rows, 25, null, 500, 100); // function unknown
    add(rows, 10, "25110", 950, 950); // on the park inside K1
    add(rows, 7, "47190", 1500, 500); // K2
    add(rows, 8, "47190", 1500, 1500); // outside every kern
    add(rows, 9, "01130", 1500, 1500); // farming, outside
    add(rows, 2, "47190", 100, 1600); // K5: two only
    add(rows, 1, "47190", 1000, 500); // on the border of K1 and K2
    rows.add("('x-no-place', '2008', '47190', 1, NULL)");
    town.lading(
        "vestigingen", "vestiging_nr, nace_versie, nace, jobs, geom", rows.toArray(String[]::new));
    meting = town.analysed("mix");
  }

  private static void add(List<String> rows, int count, String nace, double x, double y) {
    for (int i = 0; i < count; i++) {
      String code = nace == null ? "NULL" : "'" + nace + "'";
      rows.add("('v%d', '2008', %s, 1, %s)".formatted(rows.size(), code, point(x, y)));
    }
  }

  @AfterAll
  static void close() {
    town.close();
  }

  @Test
  void diversityFollowsTheVectors() {
    // 60, 20, 15, 5, plus one shop of the border: 61, 20, 15, 5 of 101
    double h = 0;
    double squares = 0;
    for (double q : new double[] {61, 20, 15, 5}) {
      h -= q / 101 * Math.log(q / 101);
      squares += q * q;
    }
    assertThat(value("K1-39999", "entropie_vestigingen"))
        .isCloseTo(h / Math.log(10), within(1e-12));
    assertThat(value("K1-39999", "hill1_vestigingen")).isCloseTo(Math.exp(h), within(1e-12));
    assertThat(value("K1-39999", "hill2_vestigingen"))
        .isCloseTo(101 * 101 / squares, within(1e-12));
    assertThat(parts("K1-39999", "entropie_vestigingen")).isEqualTo("101|0.8016|null");
  }

  @Test
  void theTownOfTheVectorE1() {
    try (Town e1 = new Town()) {
      e1.lading("percelen", "capakey, geom", "('11001A0001/00A000', " + box(0, 0, 20, 45) + ")");
      e1.lading(
          "gemeenten", "niscode, naam, geom", "('39999', 'W', " + box(0, 0, 2000, 2000) + ")");
      e1.lading("kernen", "kern_code, naam, geom", "('K1', 'een', " + box(0, 0, 1000, 1000) + ")");
      List<String> rows = new ArrayList<>();
      add(rows, 60, "47190", 100, 100);
      add(rows, 20, "56101", 200, 100);
      add(rows, 15, "62010", 300, 100);
      add(rows, 5, "25110", 400, 100);
      e1.lading(
          "vestigingen",
          "vestiging_nr, nace_versie, nace, jobs, geom",
          rows.toArray(String[]::new));
      Meting m = e1.analysed("e1");
      String where = " FROM indicator WHERE gebied_id = 'K1-39999' AND indicator = '";
      assertThat(e1.number(m, "SELECT teller" + where + "entropie_vestigingen'"))
          .isCloseTo(1.062738, within(5e-7));
      // 1.062738 / ln 10
      assertThat(e1.number(m, "SELECT waarde" + where + "entropie_vestigingen'"))
          .isCloseTo(0.461541, within(5e-7));
      assertThat(e1.number(m, "SELECT waarde" + where + "hill1_vestigingen'"))
          .isCloseTo(2.894283, within(5e-7));
      assertThat(e1.number(m, "SELECT waarde" + where + "hill2_vestigingen'"))
          .isCloseTo(2.352941, within(5e-7));
    }
  }

  @Test
  void oneFunctionOnlyIsZeroDiversity() {
    assertThat(value("K2-39999", "entropie_vestigingen")).isEqualTo(0.0);
    assertThat(value("K2-39999", "hill1_vestigingen")).isEqualTo(1.0);
    assertThat(value("K2-39999", "hill2_vestigingen")).isEqualTo(1.0);
  }

  @Test
  void nothingToCountIsNullWithAReasonNeverZero() {
    assertThat(value("K3-39999", "entropie_vestigingen")).isNull();
    assertThat(parts("K3-39999", "entropie_vestigingen"))
        .isEqualTo("0|null|geen vestigingen in dit gebied");
    assertThat(value("K3-39999", "vg_k")).isNull();
  }

  @Test
  void twoVestigingenAreTooFewToShow() {
    assertThat(value("K5-39999", "vg_k")).isNull();
    assertThat(parts("K5-39999", "vg_k")).isEqualTo("null|null|minder dan 3 om openbaar te tonen");
  }

  @Test
  void aPointOnABorderCountsOnce() {
    // 7 in K2; the one on the border went to K1, the lowest code
    assertThat(
            town.rows(
                meting,
                "SELECT n FROM indicator_dienst WHERE gebied_id = 'K2-39999' AND indicator = 'vg_k'"))
        .containsExactly("7");
  }

  @Test
  void verwevingsgraadCountsParkFirstAndLeavesFarmingOut() {
    // located without farming: 60+20+15+5+25 + 10 + 7 + 8 + 1 + 2 = 153, of which in a kern 126 + 7
    // + 2
    assertThat(value("gemeente-39999", "vg_k")).isCloseTo(135.0 / 153, within(1e-12));
    // K1: 126 of 136, ten on the park
    assertThat(value("K1-39999", "vg_k")).isCloseTo(126.0 / 136, within(1e-12));
    // 162 of 163 have a place
    assertThat(
            town.number(
                meting,
                "SELECT dekking FROM indicator WHERE gebied_id = 'K1-39999' AND indicator = 'vg_k'"))
        .isCloseTo(162.0 / 163, within(1e-12));
  }

  @Test
  void aKernBeyondTheLoadedGemeentenHasAReasonInsteadOfFigures() {
    assertThat(value("kern-K4", "vg_k")).isNull();
    assertThat(parts("kern-K4", "vg_k"))
        .endsWith(
            "slechts 50.0 % van de kern ligt in de ingeladen gemeenten, minstens 99 % is nodig; zie het kerndeel");
    assertThat(parts("kern-K1", "vg_k")).endsWith("null");
  }

  @Test
  void kerndelenAreNamedByTheirDeelgemeente() {
    assertThat(
            town.rows(
                meting,
                "SELECT gebied_id, naam FROM gebieden WHERE soort = 'kerndeel' ORDER BY gebied_id"))
        .containsExactly(
            "K1-39999|Weverdam 1",
            "K2-39999|Linde 1",
            "K3-39999|Linde 2",
            "K4-39999|Linde 3",
            "K5-39999|Weverdam 2");
  }

  @Test
  void theWideTableSaysTheSameAsTheLongOne() {
    assertThat(
            town.rows(
                meting,
                "SELECT vg_k = (SELECT waarde FROM indicator i WHERE i.gebied_id = g.gebied_id AND"
                    + " indicator = 'vg_k') FROM kern_indicatoren JOIN gebieden g USING (gebied_nr)"
                    + " WHERE g.gebied_id = 'K1-39999'"))
        .containsExactly("t");
  }

  private static Double value(String gebied, String indicator) {
    return town.number(
        meting,
        "SELECT waarde FROM indicator WHERE gebied_id = '%s' AND indicator = '%s'"
            .formatted(gebied, indicator));
  }

  private static String parts(String gebied, String indicator) {
    return town.rows(
            meting,
            "SELECT n, round(dekking::numeric, 4), reden FROM indicator WHERE gebied_id = '%s' AND indicator = '%s'"
                .formatted(gebied, indicator))
        .get(0);
  }
}
