package be.weefsel.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.WKTReader;

class PlaatsenTest {
  @TempDir static Path dir;
  private static Written written;

  @BeforeAll
  static void write() throws Exception {
    written = Written.in(dir, 3_000);
  }

  @Test
  void townAndVillagesAreKernen() throws Exception {
    List<Gpkg.Row> kernen = written.kernen();
    assertThat(kernen).extracting(k -> k.get(1)).contains("1", "2");
    assertThat(kernen).allMatch(k -> k.geom().isValid());
  }

  @Test
  void oneKernCrossesTheBorder() throws Exception {
    Geometry gemeente = written.gemeenten().get(0).geom();
    assertThat(written.kernen())
        .anyMatch(k -> k.geom().difference(gemeente).getArea() > 0.02 * k.geom().getArea());
  }

  @Test
  void deelgemeentenFillTheGemeente() throws Exception {
    Geometry gemeente = written.gemeenten().get(0).geom();
    double parts =
        Gpkg.rows(dir.resolve("gemeenten.gpkg"), "deelgemeenten", "geoitem").stream()
            .mapToDouble(d -> d.geom().getArea())
            .sum();
    assertThat(parts).isCloseTo(gemeente.getArea(), within(0.01));
  }

  @Test
  void bedrijventerreinenLieOnTheirZones() throws Exception {
    List<CSVRecord> terreinen = written.csv("bedrijventerreinen.csv", ',');
    assertThat(terreinen).filteredOn(t -> !t.get("Geldigheidsperiode_Einde").isEmpty()).hasSize(1);
    List<Geometry> zones =
        written.zones("lu_gwp_gv").stream()
            .filter(z -> z.get(2).equals("BED"))
            .map(Gpkg.Row::geom)
            .toList();
    for (CSVRecord terrein : terreinen) {
      Geometry geom = new WKTReader().read(terrein.get("WKT"));
      assertThat(geom.isValid()).isTrue();
      Geometry place = Crs.lambert2008().of(geom);
      double share = zones.stream().mapToDouble(z -> z.intersection(place).getArea()).sum();
      boolean active = terrein.get("Geldigheidsperiode_Einde").isEmpty();
      assertThat(share > 0.9 * place.getArea()).isEqualTo(active);
    }
  }

  @Test
  void situationsDiffer() {
    Gemeente gemeente = new GemeenteMaker(new Territory(3_000, 7), 0, 7).make();
    for (Situering situering : Situering.values()) {
      assertThat(gemeente.percelen()).anyMatch(p -> p.situering() == situering);
    }
  }
}
