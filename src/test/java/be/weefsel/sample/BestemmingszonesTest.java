package be.weefsel.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class BestemmingszonesTest {
  private static final Set<String> CATEGORIES =
      Set.of("WON", "BED", "REC", "LAN", "BOS", "OGR", "NAT", "LIJ", "GNV", "ONT");

  @TempDir static Path dir;
  private static Written written;
  private static List<Gpkg.Row> gewestplan;
  private static List<Gpkg.Row> rups;

  @BeforeAll
  static void write() throws Exception {
    written = Written.in(dir, 3_000);
    gewestplan = written.zones("lu_gwp_gv");
    rups = written.zones("lu_gemrup_gv");
  }

  @Test
  void gewestplanIsAPartition() {
    Geometry[] zones = gewestplan.stream().map(Gpkg.Row::geom).toArray(Geometry[]::new);
    assertThat(zones).allMatch(Geometry::isValid);
    assertThat(CoverageValidator.isValid(zones)).isTrue();
  }

  @Test
  void gewestplanCoversTheGemeente() throws Exception {
    Geometry gemeente = Crs.lambert2008().of(written.gemeenten().get(0).geom());
    double zones = gewestplan.stream().mapToDouble(z -> z.geom().getArea()).sum();
    // 1 cm of rounding along some hundreds of kilometres of zone edge.
    assertThat(zones).isCloseTo(gemeente.getArea(), within(50.0));
    assertThat(all(gewestplan).symDifference(gemeente).getArea()).isLessThan(50);
  }

  @Test
  void gewestplanHoldsTheZonesOfATown() {
    assertThat(gewestplan)
        .extracting(z -> z.get(1))
        .contains(
            "woongebieden",
            "woongebieden met landelijk karakter",
            "woonuitbreidingsgebieden",
            "woonparken",
            "gebieden voor gemeenschapsvoorzieningen en openbare nutsvoorzieningen",
            "gebieden voor dagrecreatie",
            "parkgebieden",
            "agrarische gebieden",
            "industriegebieden",
            "ambachtelijke bedrijven en kmo's");
    assertThat(gewestplan).allMatch(z -> CATEGORIES.contains(z.get(2)));
  }

  @Test
  void rupsShowTheAwkwardCases() {
    assertThat(rups).anyMatch(z -> z.get(2) == null && !z.get(1).startsWith("afbakeningslijn"));
    assertThat(rups).anyMatch(z -> z.get(2) != null && !CATEGORIES.contains(z.get(2)));
    assertThat(rups).anyMatch(z -> z.get(1).matches("art\\. \\d+: zone voor .*"));
    assertThat(rups).allMatch(z -> z.geom().isValid());
    assertThat(plans()).hasSizeGreaterThanOrEqualTo(5);
  }

  @Test
  void oneLineDelimitsTheWholeTown() throws Exception {
    Geometry town = Crs.lambert2008().of(written.kernen().get(0).geom());
    assertThat(rups)
        .filteredOn(z -> z.get(1).startsWith("afbakeningslijn"))
        .singleElement()
        .satisfies(z -> assertThat(z.geom().covers(town)).isTrue());
  }

  @Test
  void aLaterRupLiesOverAnOlderOne() {
    Geometry first = plan("RUP_39999_214_00001_00001");
    Geometry later = plan("RUP_39999_214_00006_00001");
    assertThat(first.intersection(later).getArea()).isGreaterThan(1_000);
    assertThat(later.difference(first).getArea()).isGreaterThan(1_000);
  }

  @Test
  void registerHasEveryPlanAndItsGaps() throws Exception {
    var register = written.csv("plannen.csv", ',');
    assertThat(register).extracting(p -> p.get("algplanid")).containsAll(plans());
    assertThat(register).filteredOn(p -> p.get("status").equals("vernietigd")).hasSize(1);
    assertThat(register).filteredOn(p -> p.get("datum_goedkeuring").isEmpty()).hasSize(1);
  }

  private static Set<String> plans() {
    return rups.stream().map(z -> z.get(0)).collect(Collectors.toSet());
  }

  private static Geometry plan(String id) {
    return all(rups.stream().filter(z -> z.get(0).equals(id)).toList());
  }

  private static Geometry all(List<Gpkg.Row> rows) {
    List<Geometry> parts = rows.stream().map(Gpkg.Row::geom).toList();
    return new GeometryFactory().buildGeometry(parts).buffer(0);
  }
}
