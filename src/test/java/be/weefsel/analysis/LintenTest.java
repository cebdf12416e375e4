package be.weefsel.analysis;

import static be.weefsel.analysis.Town.box;
import static be.weefsel.analysis.Town.point;
import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.registry.Meting;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A kern of 300 × 300 m, and rows of houses of 10 × 10 m on a perceel each, at the height y:
 *
 * <ul>
 *   <li>1000: six houses, 30 m apart, 210 m long: a ribbon
 *   <li>2000: the same with 50 m in the middle: two rows of three
 *   <li>3000: four houses in 250 m: too few
 *   <li>4000: five houses in 130 m: too short
 *   <li>5000: six stables in 210 m on one perceel: a farm
 *   <li>100: eight houses, the first two inside the kern
 * </ul>
 */
class LintenTest {
  private Town town;

  @BeforeEach
  void copy() {
    town = Town.analysedOnce("linten", t -> new Houses().load(t));
  }

  private static final class Houses {
    private final List<String> percelen = new ArrayList<>();
    private final List<String> gebouwen = new ArrayList<>();

    void load(Town town) {
      row(1000, 1000, 6, 40);
      row(1000, 2000, 3, 40);
      row(1140, 2000, 3, 40);
      row(1000, 3000, 4, 80);
      row(1000, 4000, 5, 30);
      row(230, 100, 8, 40);
      perceel(990, 4990, 1220, 5020);
      for (int i = 0; i < 6; i++) {
        gebouw(1000 + 40 * i, 5000);
      }
      town.lading("percelen", "capakey, geom", percelen.toArray(String[]::new));
      town.lading("gebouwen", "gebouw_nr, geom", gebouwen.toArray(String[]::new));
      town.lading(
          "kernen", "kern_code, kerntype, geom", "('K1', 'kern', " + box(0, 0, 300, 300) + ")");
    }

    private void row(double x, double y, int count, double step) {
      for (int i = 0; i < count; i++) {
        perceel(x + step * i - 5, y - 10, x + step * i + 15, y + 30);
        gebouw(x + step * i, y);
      }
    }

    private void perceel(double x1, double y1, double x2, double y2) {
      percelen.add("('11001A%04d/00A000', %s)".formatted(percelen.size() + 1, box(x1, y1, x2, y2)));
    }

    private void gebouw(double x, double y) {
      gebouwen.add("('g%02d', %s)".formatted(gebouwen.size() + 1, box(x, y, x + 10, y + 10)));
    }
  }

  @AfterEach
  void close() {
    town.close();
  }

  @Test
  void contiguousBuildingsOutsideAKernAreARibbon() {
    Meting m = town.get("nu");
    assertThat(
            town.rows(
                m, "SELECT lint_id, lint_code, gebouwen, round(lengte::numeric, 2) FROM linten"))
        // √(210² + 10²), and √(210² + 10²) again: houses 3 to 8 of the row through the kern
        .containsExactly("1|lint-g01|6|210.24", "2|lint-g24|6|210.24");
    // 25 m round its houses, not farther
    assertThat(in(m, 976, 1005)).containsExactly("lint-g01");
    assertThat(in(m, 974, 1005)).isEmpty();
    assertThat(in(m, 1025, 1005)).containsExactly("lint-g01");
  }

  @Test
  void aRibbonEndsWhereTheKernBegins() {
    Meting m = town.get("nu");
    assertThat(in(m, 301, 105)).containsExactly("lint-g24");
    assertThat(in(m, 299, 105)).isEmpty();
    assertThat(
            town.rows(
                m,
                "SELECT round(sum(ST_Area(ST_Intersection(l.geom, k.geom)))::numeric, 6) FROM linten l, kernvlak k"))
        .containsExactly("0.000000");
  }

  @Test
  void whereStreetsAreKnownOnlyWhatStandsAlongOneCounts() {
    town.lading(
        "wegen",
        "weg_nr, naam, klasse, geom",
        "('w1', 'Lindestraat', 'een_rijbaan', " + Plots.line(900, 980, 1300, 980) + ")",
        "('w2', 'Zijpad', 'een_rijbaan', " + Plots.line(1100, 900, 1100, 995) + ")",
        "('w3', 'E403', 'autosnelweg', " + Plots.line(300, 90, 700, 90) + ")");
    Meting m = town.analysed("wegen");
    assertThat(town.rows(m, "SELECT lint_code, naam FROM linten"))
        // no one lives along the motorway; the street runs through more of the ribbon than the path
        .containsExactly("lint-g01|Lindestraat");
  }

  @Test
  void theOfficialLayerGoesBeforeWhatCanBeDerivedAndARibbonIsNoKern() {
    town.lading(
        "kernen",
        "kern_code, naam, kerntype, geom",
        "('K1', 'Dorp', 'Kern', " + box(0, 0, 300, 300) + ")",
        "('L1', 'Veldstraat', 'Lint', " + box(1000, 4000, 1200, 4050) + ")",
        "('K2', 'Gehucht', 'Kern in het buitengebied', " + box(6000, 0, 6300, 300) + ")",
        "('V1', NULL, 'Verspreide bebouwing', " + box(5000, 5000, 5100, 5100) + ")",
        "('V2', NULL, 'buitende kernen', " + box(7000, 5000, 7100, 5100) + ")");
    Meting m = town.analysed("officieel");
    assertThat(town.rows(m, "SELECT lint_code, naam, bron FROM linten"))
        .containsExactly("L1|Veldstraat|officiële laag");
    assertThat(town.rows(m, "SELECT kern_code FROM kernvlak")).containsExactly("K1", "K2");
  }

  private List<String> in(Meting m, double x, double y) {
    return town.rows(
        m, "SELECT lint_code FROM linten WHERE ST_Intersects(geom, " + point(x, y) + ")");
  }
}
