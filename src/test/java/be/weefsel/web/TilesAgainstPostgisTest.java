package be.weefsel.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import be.weefsel.encoding.mvt.MvtDecoder;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A tile has the features, properties and ground that ST_AsMVT gives it for the same rows. */
class TilesAgainstPostgisTest {
  private static final String PERCELEN =
      "id, capakey, niscode, oppervlakte, volgnummer, bebouwd, begindatum";

  @ParameterizedTest
  @ValueSource(ints = {10, 12, 13, 14})
  void percelen(int zoom) {
    String tile = Tiles.at(zoom, 4.3803, 50.8467);
    MvtDecoder.Layer ours =
        Tiles.layers("/collections/percelen/tiles/WebMercatorQuad/" + tile).get("percelen");
    MvtDecoder.Layer theirs = Tiles.oracle("percelen", "perceel_id", PERCELEN, tile);
    assertThat(ours.features().size()).isGreaterThan(zoom < 14 ? 1200 : 500);
    // Where a side of 25 m is 4 units, rounding it one way or the other is much.
    same(ours, theirs, 0.02 * Math.pow(2, 10 - zoom));
  }

  @ParameterizedTest
  @ValueSource(strings = {"6/31/32", "8/126/129"})
  void everyShape(String tile) {
    Map<String, MvtDecoder.Layer> ours =
        Tiles.layers("/collections/vormen/tiles/WebMercatorQuad/" + tile);
    MvtDecoder.Layer theirs = Tiles.oracle("vormen", "vorm_id", "id", tile);
    Map<Long, MvtDecoder.Feature> expected = byId(theirs);
    for (MvtDecoder.Feature feature : ours.get("vormen").features()) {
      // A collection becomes a feature of each kind; PostGIS keeps one kind.
      if (expected.get(feature.id()) != null
          && expected.get(feature.id()).type() == feature.type()) {
        assertThat(feature.doubleArea())
            .isCloseTo(expected.remove(feature.id()).doubleArea(), within(64.0));
      }
    }
    assertThat(expected).isEmpty();
  }

  private static void same(MvtDecoder.Layer ours, MvtDecoder.Layer theirs, double tolerance) {
    Map<Long, MvtDecoder.Feature> expected = byId(theirs);
    double difference = 0;
    double total = 0;
    for (MvtDecoder.Feature feature : ours.features()) {
      MvtDecoder.Feature other = expected.remove(feature.id());
      assertThat(other).as("feature " + feature.id()).isNotNull();
      assertThat(feature.type()).isEqualTo(other.type());
      assertThat(feature.properties()).isEqualTo(other.properties());
      difference += Math.abs(feature.doubleArea() - other.doubleArea());
      total += other.doubleArea();
    }
    // What is left is too small to see, or lies in the margin by less than it takes to see it.
    assertThat(expected.values()).allMatch(f -> f.doubleArea() < 4);
    assertThat(difference).isLessThan(tolerance * total);
  }

  private static Map<Long, MvtDecoder.Feature> byId(MvtDecoder.Layer layer) {
    return layer.features().stream()
        .collect(Collectors.toMap(MvtDecoder.Feature::id, Function.identity()));
  }
}
