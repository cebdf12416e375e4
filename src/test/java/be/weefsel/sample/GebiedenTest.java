package be.weefsel.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.WKTReader;

class GebiedenTest {
  @TempDir static Path dir;
  private static Written written;

  @BeforeAll
  static void write() throws Exception {
    written = Written.in(dir, 3_000);
  }

  @ParameterizedTest
  @CsvSource({"sectoren, cd_sector", "wijken, geoitem"})
  void divisionsCoverTheGemeenteOnce(String layer, String key) throws Exception {
    List<Gpkg.Row> parts = Gpkg.rows(dir.resolve("sectoren.gpkg"), layer, key);
    assertThat(parts).extracting(p -> p.get(0)).doesNotHaveDuplicates();
    double sum = parts.stream().mapToDouble(p -> p.geom().getArea()).sum();
    assertThat(sum).isCloseTo(written.gemeenten().get(0).geom().getArea(), within(0.01));
  }

  @Test
  void useParcelsLieOnTheirPark() throws Exception {
    List<CSVRecord> parks = written.csv("bedrijventerreinen.csv", ',');
    List<CSVRecord> parcels = written.csv("gebruikspercelen.csv", ',');
    assertThat(parcels).hasSizeGreaterThan(10);
    for (CSVRecord parcel : parcels) {
      Geometry land = new WKTReader().read(parcel.get("WKT"));
      CSVRecord park =
          parks.stream()
              .filter(p -> p.get("Id_Bedrijventerrein").equals(parcel.get("Id_Bedrijventerrein")))
              .findFirst()
              .orElseThrow();
      assertThat(park.get("Geldigheidsperiode_Einde")).isEmpty();
      Geometry whole = new WKTReader().read(park.get("WKT"));
      assertThat(land.intersection(whole).getArea()).isGreaterThan(0.98 * land.getArea());
    }
  }

  @Test
  void floodClassesAreRingsThatDoNotOverlap() throws Exception {
    List<Gpkg.Row> rings = Gpkg.rows(dir.resolve("overstroming.gpkg"), "overstroming", "KLASSE");
    assertThat(rings).extracting(r -> r.get(0)).contains("A", "B", "C", "D");
    for (Gpkg.Row one : rings) {
      assertThat(one.geom().isValid()).isTrue();
      for (Gpkg.Row other : rings) {
        if (one != other) {
          assertThat(one.geom().intersection(other.geom()).getArea()).isLessThan(1);
        }
      }
    }
  }

  @Test
  void theRoadThroughTheTownRunsFromBorderToBorder() throws Exception {
    List<Gpkg.Row> through =
        Gpkg.rows(dir.resolve("wegen.gpkg"), "Wegsegment", "WEGCAT, MORF").stream()
            .filter(w -> w.get(0).equals("RW"))
            .toList();
    Geometry border = written.gemeenten().get(0).geom().getBoundary();
    assertThat(through.stream().filter(w -> w.geom().distance(border) < 0.02).count())
        .isGreaterThanOrEqualTo(2);
  }

  @Test
  void noRoadRunsOverAPerceel() throws Exception {
    List<Geometry> percelen = written.percelen().stream().map(Gpkg.Row::geom).toList();
    for (Gpkg.Row road : Gpkg.rows(dir.resolve("wegen.gpkg"), "Wegsegment", "WS_OIDN")) {
      assertThat(percelen)
          .filteredOn(p -> p.getEnvelopeInternal().intersects(road.geom().getEnvelopeInternal()))
          .allMatch(p -> p.intersection(road.geom()).getLength() < 0.5);
    }
  }
}
