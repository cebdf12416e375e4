package be.weefsel.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.index.strtree.STRtree;

class PercelenTest {
  private static final Envelope FLANDERS = new Envelope(22_000, 258_000, 153_000, 244_000);

  @TempDir static Path dir;
  private static List<Gpkg.Row> percelen;

  @BeforeAll
  static void write() throws Exception {
    percelen = Written.in(dir, 1_500).percelen();
  }

  @Test
  void areAsManyAsAskedFor() {
    assertThat(percelen).hasSizeBetween(1_455, 1_545);
  }

  @Test
  void haveValidAndUniqueKeys() {
    assertThat(percelen)
        .extracting(p -> p.get(0))
        .allMatch(key -> key.matches("[0-9]{5}[A-Z][0-9]{4}/[0-9]{2}[A-Z_][0-9]{3}"))
        .doesNotHaveDuplicates();
  }

  @Test
  void showAllFormsOfTheKey() {
    assertThat(percelen).anyMatch(p -> p.get(0).endsWith("/00_000"));
    assertThat(percelen).anyMatch(p -> p.get(0).matches(".*/0[1-9].*"));
    assertThat(percelen).anyMatch(p -> p.get(0).matches(".*/..[A-Z].*"));
  }

  @Test
  void keyStartsWithAfdelingNotWithNiscode() {
    assertThat(percelen).allMatch(p -> p.get(1).equals("39999"));
    assertThat(percelen).noneMatch(p -> p.get(0).startsWith(p.get(1)));
  }

  @Test
  void lieInFlandersOnWholeCentimetres() {
    for (Gpkg.Row perceel : percelen) {
      for (Coordinate c : perceel.geom().getCoordinates()) {
        assertThat(FLANDERS.contains(c)).isTrue();
        assertThat(c.x * 100).isCloseTo(Math.rint(c.x * 100), within(1e-4));
      }
    }
  }

  @Test
  void areValidPolygonsWithTheAreaThatIsTold() {
    for (Gpkg.Row perceel : percelen) {
      assertThat(perceel.geom().isValid()).isTrue();
      assertThat(perceel.geom().getNumGeometries()).isEqualTo(1);
      double area = Double.parseDouble(perceel.get(2));
      assertThat(area).isCloseTo(perceel.geom().getArea(), within(0.006));
    }
  }

  @Test
  void doNotOverlap() {
    STRtree index = new STRtree();
    percelen.forEach(p -> index.insert(p.geom().getEnvelopeInternal(), p.geom()));
    for (Gpkg.Row perceel : percelen) {
      Geometry geom = perceel.geom();
      for (Object other : index.query(geom.getEnvelopeInternal())) {
        boolean overlap = other != geom && geom.relate((Geometry) other, "T********");
        assertThat(overlap).isFalse();
      }
    }
  }

  @Test
  void neighboursShareEveryPointOfTheirBorder() {
    Geometry[] all = percelen.stream().map(Gpkg.Row::geom).toArray(Geometry[]::new);
    assertThat(CoverageValidator.isValid(all)).isTrue();
  }

  @Test
  void areNoSlivers() {
    assertThat(percelen).allMatch(p -> p.geom().getArea() > 30);
    // Narrower than 1 m on the whole would be a sliver.
    assertThat(percelen).allMatch(p -> 2 * p.geom().getArea() / p.geom().getLength() > 1);
  }

  @Test
  void haveTheSizesOfFlanders() throws Exception {
    Geometry town = Gpkg.rows(dir.resolve("kernen.gpkg"), "kernen", "kern").get(0).geom();
    double mean = percelen.stream().mapToDouble(p -> p.geom().getArea()).average().orElseThrow();
    double inTown =
        percelen.stream()
            .filter(p -> town.contains(p.geom().getCentroid()))
            .mapToDouble(p -> p.geom().getArea())
            .average()
            .orElseThrow();
    assertThat(mean).isBetween(1_500.0, 4_000.0);
    assertThat(inTown).isBetween(200.0, 650.0);
  }
}
