package be.weefsel.analysis;

import static be.weefsel.analysis.Town.box;
import static be.weefsel.analysis.Town.point;
import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.registry.Meting;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A bedrijventerrein of eight percelen of 50 × 50 m, the first six with a hall of 40 × 10 m: 400
 * m², 480 m² of floor. Use parcels cover all but the second.
 */
class PerceelFunctieParkTest {
  private static Town town;
  private static Meting meting;

  @BeforeAll
  static void draw() {
    town = new Town();
    String[] percelen = new String[8];
    String[] gebouwen = new String[6];
    for (int i = 0; i < 8; i++) {
      percelen[i] = "('11001A%04d/00A000', %s)".formatted(i, box(50 * i, 0, 50 * i + 50, 50));
    }
    for (int i = 0; i < 6; i++) {
      gebouwen[i] = "('g%d', %s)".formatted(i, box(50 * i + 5, 5, 50 * i + 45, 15));
    }
    town.lading("percelen", "capakey, geom", percelen);
    town.lading("gebouwen", "gebouw_nr, geom", gebouwen);
    town.lading("bedrijventerreinen", "terrein_nr, geom", "('P', " + box(0, 0, 400, 50) + ")");
    town.lading(
        "rup-zones",
        "algplanid, svnaam, geom",
        "('GWP_1', 'industriegebieden', " + box(0, 0, 400, 50) + ")");
    town.lading(
        "gebruikspercelen",
        "gebruiksperceel_nr, bebouwing, functie, gebruik, einde, geom",
        use("u0", "bebouwd", "economie", "inGebruik", null, 0, 50),
        use("u2", "bebouwd", "economie", "inGebruik", null, 100, 150),
        // 30 and 20 m wide of perceel 3
        use("u3a", "bebouwd", "wonen", "inGebruik", null, 150, 180),
        use("u3b", "bebouwd", "economie", "inGebruik", null, 180, 200),
        use("u4", "bebouwd", "nietGekend", "inGebruik", null, 200, 250),
        use("u5", "bebouwd", "wonen", "inGebruik", "2025-06-01", 250, 300),
        use("u6", "onbebouwd", "economie", "nietInGebruik", null, 300, 350),
        use("u7", "onbebouwd", "recreatie", "inGebruik", null, 350, 400));
    town.lading(
        "vestigingen",
        "vestiging_nr, nace_versie, nace, vloeroppervlakte, geom",
        "('v1', '2008', '47110', 120, " + point(110, 10) + ")");
    meting = town.analysed("park");
  }

  private static String use(
      String nr, String built, String function, String use, String end, double x1, double x2) {
    return "('%s', '%s', '%s', '%s', %s::date, %s)"
        .formatted(
            nr, built, function, use, end == null ? "NULL" : "'" + end + "'", box(x1, 0, x2, 50));
  }

  @AfterAll
  static void close() {
    town.close();
  }

  @Test
  void theUseParcelSaysWhatAHallIsFor() {
    assertThat(of(0)).containsExactly("industrie_bedrijvigheid|1.00|480|midden");
    assertThat(of(3))
        .containsExactly("industrie_bedrijvigheid|0.40|192|midden", "wonen|0.60|288|midden");
  }

  @Test
  void theVestigingSaysWhichEconomy() {
    assertThat(of(2)).containsExactly("detailhandel|1.00|480|midden");
  }

  @Test
  void withoutAUseParcelThatSaysSomethingTheZoneDoes() {
    assertThat(of(1)).containsExactly("industrie_bedrijvigheid|1.00|480|laag");
    assertThat(of(4)).containsExactly("industrie_bedrijvigheid|1.00|480|laag");
    assertThat(of(5)).containsExactly("industrie_bedrijvigheid|1.00|480|laag"); // has ended
  }

  @Test
  void aFreePlotHasNoFunctionAndLandInUseHas() {
    assertThat(of(6)).isEmpty();
    assertThat(of(7)).containsExactly("dagrecreatie|1.00|0|midden");
  }

  @Test
  void onlyTheHomesOnTheParkAreDwellings() {
    // 288 / 250
    assertThat(
            town.rows(
                meting, "SELECT capakey, woningen FROM woningen JOIN perceel USING (perceel_id)"))
        .containsExactly("11001A0003/00A000|1");
  }

  private static List<String> of(int perceel) {
    return town.rows(
        meting,
        "SELECT functie, round(aandeel::numeric, 2), round(m2::numeric), zekerheid FROM"
            + " perceel_functie JOIN perceel USING (perceel_id) WHERE capakey = '11001A%04d/00A000' ORDER BY functie"
                .formatted(perceel));
  }
}
