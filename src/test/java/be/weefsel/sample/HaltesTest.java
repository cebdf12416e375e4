package be.weefsel.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;

class HaltesTest {
  @ParameterizedTest
  @CsvSource({"200", "3000", "18000"})
  void mostPeopleInAKernLiveNearABus(int percelen) {
    Gemeente gemeente = new GemeenteMaker(new Territory(percelen, 1), 0, 1).make();
    List<Coordinate> bus =
        Haltes.of(gemeente, 1).stream()
            .filter(h -> h.soort().equals("bus"))
            .map(Halte::place)
            .toList();
    List<Geometry> kernen =
        gemeente.ligging().kernen().stream()
            .<Geometry>map(k -> KernOutline.of(gemeente, k))
            .toList();
    List<Point> living =
        gemeente.percelen().stream()
            .map(p -> p.geom().getCentroid())
            .filter(p -> kernen.stream().anyMatch(k -> k.contains(p)))
            .toList();
    long near =
        living.stream()
            .filter(p -> bus.stream().anyMatch(b -> b.distance(p.getCoordinate()) <= 400))
            .count();
    assertThat(living).isNotEmpty();
    assertThat(near / (double) living.size()).isGreaterThanOrEqualTo(0.8);
  }

  @Test
  void fileIsLonLatWithOneStation(@TempDir Path dir) throws Exception {
    Written.in(dir, 500);
    JsonNode features =
        new ObjectMapper().readTree(dir.resolve("haltes.geojson").toFile()).get("features");
    int stations = 0;
    for (JsonNode feature : features) {
      JsonNode at = feature.at("/geometry/coordinates");
      assertThat(at.get(0).asDouble()).isBetween(2.0, 6.5);
      assertThat(at.get(1).asDouble()).isBetween(50.6, 51.6);
      stations += feature.at("/properties/soort").asText().equals("trein") ? 1 : 0;
    }
    assertThat(stations).isEqualTo(1);
  }

  /** Check values computed with PROJ; without the national grid they differ by some decimetres. */
  @Test
  void conversionAgreesWithProj() {
    Coordinate gent = Crs.lambert2008().of(104_000, 194_000);
    assertThat(gent.x).isCloseTo(603_997.2503, within(0.25));
    assertThat(gent.y).isCloseTo(693_994.8329, within(0.25));
    Coordinate lonLat = Crs.lonLat().of(104_000, 194_000);
    assertThat(lonLat.x).isCloseTo(3.712680258, within(3e-6));
    assertThat(lonLat.y).isCloseTo(51.054330963, within(3e-6));
  }
}
