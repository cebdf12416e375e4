package be.weefsel.analysis;

import static be.weefsel.analysis.Town.box;
import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.registry.Meting;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Percelen of 20 × 50 m side by side:
 *
 * <pre>
 *   P1 a house of 10 × 10 with 0.5 m over the border to P2, and a barn of 15 × 20 (bijgebouw)
 *   P2 nothing but that half metre
 *   P3 a shed of 2 × 2
 *   P4 half of a house of 20 × 10; the other half on P5
 *   P5 besides that half a house that is gone, and one that is not there yet
 * </pre>
 */
class PerceelGebouwTest {
  private static Town town;
  private static Meting meting;

  @BeforeAll
  static void draw() {
    town = new Town();
    town.lading(
        "percelen",
        "capakey, geom",
        "('11001A0001/00A000', " + box(0, 0, 20, 50) + ")",
        "('11001A0002/00A000', " + box(20, 0, 40, 50) + ")",
        "('11001A0003/00A000', " + box(40, 0, 60, 50) + ")",
        "('11001A0004/00A000', " + box(60, 0, 80, 50) + ")",
        "('11001A0005/00A000', " + box(80, 0, 100, 50) + ")");
    town.lading(
        "gebouwen",
        "gebouw_nr, soort, begin, einde, geom",
        row("huis", "hoofdgebouw", null, null, box(10.5, 0, 20.5, 10)),
        row("schuur", "bijgebouw", null, null, box(2, 20, 17, 40)),
        row("hok", null, null, null, box(50, 20, 52, 22)),
        row("dubbel", "hoofdgebouw", null, null, box(70, 0, 90, 10)),
        row("weg", "hoofdgebouw", null, "2025-06-01", box(80, 20, 100, 40)),
        row("later", "hoofdgebouw", "2025-06-02", null, box(80, 20, 100, 40)));
    meting = town.analysed("gebouwen");
  }

  private static String row(String nr, String soort, String begin, String einde, String geom) {
    return "('%s', %s, %s::date, %s::date, %s)"
        .formatted(nr, quoted(soort), quoted(begin), quoted(einde), geom);
  }

  private static String quoted(String text) {
    return text == null ? "NULL" : "'" + text + "'";
  }

  @AfterAll
  static void close() {
    town.close();
  }

  @Test
  void theMainBuildingIsTheLargestThatIsNoAnnex() {
    assertThat(of("11001A0001/00A000")).containsExactly("huis|95|t", "schuur|300|f");
  }

  @Test
  void aDifferenceOfDrawingIsNoBuilding() {
    // 0.5 × 10 m² of the house next door
    assertThat(of("11001A0002/00A000")).isEmpty();
    // as small, but it stands here
    assertThat(of("11001A0003/00A000")).containsExactly("hok|4|t");
  }

  @Test
  void aBuildingCountsWhereItStandsOnThePeildatum() {
    assertThat(of("11001A0004/00A000")).containsExactly("dubbel|100|t");
    assertThat(of("11001A0005/00A000")).containsExactly("dubbel|100|t");
  }

  @Test
  void thePointLiesInTheMainBuildingOnThePerceel() {
    assertThat(
            town.rows(
                meting,
                "SELECT count(*), bool_and(ST_Intersects(b.punt, g.geom) AND ST_Intersects(b.punt,"
                    + " p.geom) AND ST_Equals(b.punt, l.geom)) FROM perceel_gebouw b JOIN gebouw g"
                    + " USING (gebouw_id) JOIN perceel p USING (perceel_id) JOIN perceel_plaats l"
                    + " USING (perceel_id) WHERE b.hoofd"))
        .containsExactly("4|t");
  }

  private static List<String> of(String capakey) {
    return town.rows(
        meting,
        "SELECT gebouw_nr, round(m2::numeric), hoofd FROM perceel_gebouw JOIN gebouw USING"
            + " (gebouw_id) JOIN perceel USING (perceel_id) WHERE capakey = '"
            + capakey
            + "' ORDER BY 1");
  }
}
