package be.weefsel.analysis;

import static be.weefsel.analysis.Town.box;
import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.registry.Meting;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Groups of percelen far from each other:
 *
 * <ul>
 *   <li>A1 and A2 share a wall of 45 m; A3 touches A2 at a corner only
 *   <li>B1 is as long as B2 and B3 together, and has no corner where they meet
 *   <li>C1 and C2 lie 2 cm apart, C3 and C4 2 cm over each other, C5 and C6 20 cm apart
 *   <li>D2 is an enclave of D1
 *   <li>E1 and E2 lie at both sides of a street of 8 m
 *   <li>F1 and F2 share a slanting border that one of them draws with a bend of 1 cm
 * </ul>
 */
class BurenTest {
  private static Town town;
  private static Meting meting;

  @BeforeAll
  static void draw() {
    town = new Town();
    town.lading(
        "percelen",
        "capakey, geom",
        row("A1", box(0, 0, 20, 45)),
        row("A2", box(20, 0, 40, 45)),
        row("A3", box(40, 45, 60, 90)),
        row("B1", box(1000, 0, 1100, 30)),
        row("B2", box(1000, 30, 1040, 60)),
        row("B3", box(1040, 30, 1100, 60)),
        row("C1", box(2000, 0, 2020, 30)),
        row("C2", box(2020.02, 0, 2040, 30)),
        row("C3", box(2100, 0, 2120, 30)),
        row("C4", box(2119.98, 0, 2140, 30)),
        row("C5", box(2200, 0, 2220, 30)),
        row("C6", box(2220.2, 0, 2240, 30)),
        row(
            "D1",
            "ST_Multi(ST_Difference("
                + box(3000, 0, 3100, 100)
                + ", "
                + box(3040, 40, 3050, 60)
                + "))"),
        row("D2", box(3040, 40, 3050, 60)),
        row("E1", box(4000, 0, 4050, 40)),
        row("E2", box(4000, 48, 4050, 90)),
        row("F1", shape("0 0, 30 40, 0 40, 0 0")),
        row("F2", shape("0 0, 30 0, 30 40, 15.01 20, 0 0")));
    meting = town.analysed("buren");
  }

  private static String row(String name, String geometry) {
    return "('%s', %s)".formatted(name, geometry);
  }

  private static String shape(String ring) {
    return "ST_Multi(ST_Translate(ST_GeomFromText('POLYGON((%s))', 31370), 105000, 200000))"
        .formatted(ring);
  }

  @AfterAll
  static void close() {
    town.close();
  }

  @Test
  void aWallInCommonCountsAndACornerDoesNot() {
    assertThat(of("A")).containsExactly("A1 A2 45.00");
  }

  @Test
  void aBorderIsFoundWhereOneSideHasNoCorner() {
    assertThat(of("B")).containsExactly("B1 B2 40.00", "B1 B3 60.00", "B2 B3 30.00");
  }

  @Test
  void twoDrawingsOfOneBorderMayDifferByCentimetres() {
    assertThat(of("C")).containsExactly("C1 C2 30.00", "C3 C4 30.00");
  }

  @Test
  void anEnclaveSharesAllOfItsBorder() {
    assertThat(of("D")).containsExactly("D1 D2 60.00");
  }

  @Test
  void aStreetSeparates() {
    assertThat(of("E")).isEmpty();
  }

  @Test
  void aSlantingBorderKeepsItsLength() {
    assertThat(of("F")).containsExactly("F1 F2 50.00");
  }

  @Test
  void everyPairStandsOnce() {
    assertThat(town.rows(meting, "SELECT count(*) FROM buren WHERE perceel_a >= perceel_b"))
        .containsExactly("0");
    assertThat(
            town.rows(
                meting, "SELECT count(*) - count(DISTINCT (perceel_a, perceel_b)) FROM buren"))
        .containsExactly("0");
  }

  private static List<String> of(String group) {
    return town.rows(
        meting,
        "SELECT least(a.capakey, b.capakey) || ' ' || greatest(a.capakey, b.capakey) || ' '"
            + " || round(lengte::numeric, 2) FROM buren"
            + " JOIN perceel a ON a.perceel_id = perceel_a JOIN perceel b ON b.perceel_id = perceel_b"
            + " WHERE a.capakey LIKE '"
            + group
            + "%' ORDER BY 1");
  }
}
