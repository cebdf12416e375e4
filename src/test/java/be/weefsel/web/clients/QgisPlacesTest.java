package be.weefsel.web.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import be.weefsel.Published;
import be.weefsel.web.Client;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** QGIS 3.32 and later ask in the CRS of the layer, with the axes of its authority. */
class QgisPlacesTest {
  private final Qgis percelen = Qgis.open("percelen");

  /** Every page, so that the next link keeps the CRS; x first. */
  @Test
  void readsLambert72AsItIsStored() {
    firstPointsAre(percelen.read(Crs.LAMBERT_72, null), "geom", 31370, false, 0.0051, 2500);
  }

  @ParameterizedTest
  @CsvSource({Crs.WGS84 + ", true", Crs.ETRS89 + ", true", Crs.CRS84 + ", false"})
  void readsDegreesWithTheAxesOfTheirAuthority(String crs, boolean latitudeFirst) {
    firstPointsAre(percelen.read(crs, null), "geom_crs84", 4326, latitudeFirst, 1.01e-7, 2500);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        Crs.LAMBERT_72
            + " | 150300,170200,150600,170400 | 31370 | geom       | 150300, 170200, 150600, 170400",
        Crs.WGS84
            + "      | 50.841,4.375,50.844,4.38    | 4326  | geom_crs84 | 4.375, 50.841, 4.38, 50.844",
        Crs.CRS84
            + "      | 4.375,50.841,4.38,50.844    | 4326  | geom_crs84 | 4.375, 50.841, 4.38, 50.844"
      })
  void asksTheViewInTheSameCrs(String crs, String box, int srid, String column, String envelope) {
    assertThat(percelen.read(crs, box).stream().map(f -> f.get("id").asText()))
        .isEqualTo(
            Published.shared()
                .sql(
                    "SELECT id FROM publiek_1.percelen WHERE ST_Intersects("
                        + column
                        + ", ST_MakeEnvelope("
                        + envelope
                        + ", "
                        + srid
                        + ")) ORDER BY perceel_id"))
        .hasSizeBetween(20, 2400);
  }

  @Test
  void isToldTheCrsOfWhatItGets() {
    assertThat(
            Client.shared()
                .get("/collections/percelen/items?limit=1&crs=" + Crs.LAMBERT_72)
                .headers()
                .firstValue("Content-Crs"))
        .contains("<" + Crs.LAMBERT_72 + ">");
  }

  private static void firstPointsAre(
      List<JsonNode> features, String column, int srid, boolean flipped, double near, int count) {
    Map<String, double[]> wanted =
        Published.shared()
            .sql(
                "SELECT id || ' ' || ST_X(p) || ' ' || ST_Y(p) FROM (SELECT id, ST_PointN("
                    + "ST_ExteriorRing(ST_GeometryN("
                    + column
                    + ", 1)), 1) AS p FROM publiek_1.percelen WHERE ST_SRID("
                    + column
                    + ") = "
                    + srid
                    + ") q")
            .stream()
            .map(line -> line.split(" "))
            .collect(Collectors.toMap(f -> f[0], QgisPlacesTest::point));
    assertThat(features).hasSize(count);
    for (JsonNode feature : features) {
      JsonNode point = feature.at("/geometry/coordinates/0/0/0");
      double[] stored = wanted.get(feature.get("id").asText());
      assertThat(point.get(flipped ? 1 : 0).asDouble()).isCloseTo(stored[0], offset(near));
      assertThat(point.get(flipped ? 0 : 1).asDouble()).isCloseTo(stored[1], offset(near));
    }
  }

  private static double[] point(String[] fields) {
    Function<Integer, Double> number = i -> Double.valueOf(fields[i]);
    return new double[] {number.apply(1), number.apply(2)};
  }
}
