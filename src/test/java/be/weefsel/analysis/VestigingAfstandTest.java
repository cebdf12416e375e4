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
 * Streets far apart: in each a firm on a perceel of 20 × 20 m and east of it, at a known distance,
 * a house. Vleeswaren of 500 m² are category 3.1, vleesverwerking 3.2, vis of 2,000 m² 4.2, an
 * office 1.
 */
class VestigingAfstandTest {
  private static final List<String> PERCELEN = new ArrayList<>();
  private static final List<String> GEBOUWEN = new ArrayList<>();
  private static final List<String> FIRMS = new ArrayList<>();
  private static Town town;
  private static Meting meting;

  @BeforeAll
  static void draw() {
    town = new Town();
    street(0, "35 m rustig", "10130", 500, 35);
    street(1, "35 m gemengd", "10130", 500, 35);
    street(2, "0 m gemengd", "62010", 100, 0);
    street(3, "100 m", "10110", 500, 100);
    street(4, "299.99 m", "10200", 2000, 299.99);
    street(5, "niets", "62010", 100, 10.5);
    street(6, "vergund", "10130", 500, 35);
    street(7, "seveso", "62010", 100, 50);
    street(8, "in de kern", "10130", 500, 5);
    street(9, "winkel in de kern", "47110", 100, 5);
    street(10, "zwaar in de kern", "10110", 500, 5);
    street(11, "groothandel in de kern", "46390", 100, 5);
    street(12, "naast de school", "10130", 500, 90);
    street(13, "akker", "01130", 500, 5);
    for (int street : new int[] {1, 2}) {
      for (int i = 0; i < 5; i++) { // offices around the house make it a mixed area
        FIRMS.add(firm("buur" + street + i, "62010", 50, point(80, street * 1000 + 80)));
      }
    }
    FIRMS.add(firm("zonder perceel", "10130", 500, point(40, -20)));
    town.lading("percelen", "capakey, geom", PERCELEN.toArray(String[]::new));
    town.lading("gebouwen", "gebouw_nr, soort, geom", GEBOUWEN.toArray(String[]::new));
    town.lading("kernen", "kern_code, geom", "('K1', " + box(-50, 7900, 200, 11_500) + ")");
    town.lading(
        "gevoelige-functies",
        "bron_id, naam, soort, geom",
        "('s1', 'De Kiem', 'school', " + point(60, 12_010) + ")",
        "('n1', 'Het Bos', 'natuur', " + point(22, 12_010) + ")");
    town.lading(
        "vestigingen",
        "vestiging_nr, nace_versie, nace, jobs, vloeroppervlakte, geom",
        FIRMS.toArray(String[]::new));
    town.lading(
        "vergunningen",
        "vestiging_nr, vergunning_nr, klasse",
        "('vergund', 'OMV_1', '3')",
        "('seveso', 'OMV_2', 'seveso')");
    meting = town.analysed("afstanden");
  }

  private static void street(int nr, String firm, String nace, double area, double distance) {
    double y = nr * 1000;
    perceel(2 * nr, 0, y, 20, y + 20);
    FIRMS.add(firm(firm, nace, area, point(10, y + 10)));
    double x = 20 + distance;
    perceel(2 * nr + 1, x, y, x + 10, y + 20);
    GEBOUWEN.add("('g%d', 'hoofdgebouw', %s)".formatted(nr, box(x, y + 5, x + 10, y + 15)));
  }

  private static void perceel(int nr, double x1, double y1, double x2, double y2) {
    PERCELEN.add("('11001A%04d/00A000', %s)".formatted(nr, box(x1, y1, x2, y2)));
  }

  private static String firm(String nr, String nace, double area, String geom) {
    return "('%s', '2008', '%s', 2, %s::float8, %s)".formatted(nr, nace, area, geom);
  }

  @AfterAll
  static void close() {
    town.close();
  }

  private static List<String> get(String columns, String nr) {
    return town.rows(
        meting,
        ("SELECT %s FROM vestiging_afstand a JOIN vestiging USING (vestiging_id) WHERE"
                + " vestiging_nr = '%s'")
            .formatted(columns, nr));
  }

  private static String vector(String nr) {
    return get(
            "categorie, gebiedstype, norm_m, round(afstand_m::numeric, 2),"
                + " round(marge_m::numeric, 2), ok",
            nr)
        .get(0);
  }

  @Test
  void theVectorsOfTheDistanceTable() {
    assertThat(vector("35 m rustig")).isEqualTo("3.1|rustig|50|35.00|-15.00|f");
    assertThat(vector("35 m gemengd")).isEqualTo("3.1|gemengd|30|35.00|5.00|t");
    assertThat(vector("0 m gemengd")).isEqualTo("1|gemengd|0|0.00|0.00|t");
    assertThat(vector("100 m")).isEqualTo("3.2|rustig|100|100.00|0.00|t");
    assertThat(vector("299.99 m")).isEqualTo("4.2|rustig|300|299.99|-0.01|f");
  }

  @Test
  void beyondTheNormNothingIsMeasured() {
    assertThat(get("norm_m, afstand_m, marge_m, ok, oordeel", "niets"))
        .containsExactly("10|null|null|t|voldoet");
    assertThat(get("a.bewijs", "niets"))
        .containsExactly(
            "categorie 1; geen woning of gevoelige functie binnen 10 m van rand van het perceel");
  }

  @Test
  void whatIsPermittedIsNeverRefusedOnDistance() {
    assertThat(get("ok, oordeel", "35 m rustig")).containsExactly("f|aandachtspunt");
    assertThat(get("ok, oordeel", "vergund")).containsExactly("f|vergund");
  }

  @Test
  void aSevesoPermitMakesAnOfficeHeavy() {
    assertThat(vector("seveso")).isEqualTo("4.1|rustig|200|50.00|-150.00|f");
  }

  @Test
  void inAKernMixingGivesConditionsAndTheDistanceInformsOnly() {
    assertThat(get("toets, menging, oordeel, ok", "in de kern"))
        .containsExactly("functiemenging|B|onder voorwaarden|f");
    assertThat(get("toets, menging, oordeel", "winkel in de kern"))
        .containsExactly("functiemenging|A|onder voorwaarden");
    assertThat(get("toets, menging, oordeel", "groothandel in de kern"))
        .containsExactly("functiemenging|C|onder voorwaarden");
    assertThat(get("voorwaarde", "groothandel in de kern").get(0)).contains("hoofdweg");
    assertThat(get("toets, menging, oordeel", "zwaar in de kern"))
        .containsExactly("richtafstand|null|aandachtspunt");
  }

  @Test
  void aSchoolIsNearerThanTheHouseAndNatureDoesNotCount() {
    assertThat(get("dichtste_soort, dichtste, afstand_m", "naast de school"))
        .containsExactly("school|De Kiem (s1)|40");
  }

  @Test
  void theNearestHouseIsNamedByItsPerceel() {
    assertThat(get("dichtste_soort, dichtste", "35 m rustig"))
        .containsExactly("woning|11001A0001/00A000");
  }

  @Test
  void aFirmOnNoPerceelIsMeasuredFromItsPoint() {
    // the house of the first street stands at (55, 5); the point at (40, −20): √(15² + 25²)
    assertThat(get("round(afstand_m::numeric, 3), a.bewijs", "zonder perceel").get(0))
        .startsWith("29.155|categorie 3.1; 29.1 m van het punt van de vestiging");
  }

  @Test
  void whatHasNoCategoryIsNotTested() {
    assertThat(get("ok", "akker")).isEmpty();
  }

  @Test
  void thePointOfAttentionInTheTwoByTwoTellsIt() {
    assertThat(
            town.rows(
                meting,
                "SELECT kwadrant, k.bewijs FROM vestiging_kwadrant k JOIN vestiging USING"
                    + " (vestiging_id) WHERE vestiging_nr = '299.99 m'"))
        .containsExactly(
            "aandachtspunt nabijheid|categorie 4.2; 299.9 m van rand van het perceel tot woning"
                + " 11001A0009/00A000; richtafstand 300 m, rustig gebied");
  }
}
