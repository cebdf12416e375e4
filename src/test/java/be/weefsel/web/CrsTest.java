package be.weefsel.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.Published;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** OGC API - Features, Part 2: coordinate reference systems by reference. */
class CrsTest {
  private static final String ITEMS = "/collections/percelen/items";
  private static final String CRS84 = "http://www.opengis.net/def/crs/OGC/1.3/CRS84";
  private static final String EPSG = "http://www.opengis.net/def/crs/EPSG/0/";

  /** How PostGIS, which keeps x before y, gives what the authority wants. */
  private static final Map<String, String> ORACLE =
      Map.of(
          CRS84,
          "geom_crs84",
          EPSG + "4326",
          "ST_FlipCoordinates(geom_crs84)",
          EPSG + "4258",
          "ST_FlipCoordinates(ST_Transform(geom, 4258))",
          EPSG + "3857",
          "ST_Transform(geom_crs84, 3857)",
          EPSG + "31370",
          "geom",
          EPSG + "3812",
          "ST_Transform(geom, 3812)");

  private final Client client = Client.shared();

  @ParameterizedTest
  @ValueSource(strings = {CRS84, EPSG + 4326, EPSG + 4258, EPSG + 3857, EPSG + 31370, EPSG + 3812})
  void coordinatesAreThoseOfPostgisInTheOrderOfTheAuthority(String crs) {
    List<String> expected =
        Published.shared()
            .sql(
                "SELECT ST_AsGeoJSON("
                    + ORACLE.get(crs)
                    + ", 9) FROM publiek_1.percelen ORDER BY perceel_id LIMIT 40");
    JsonNode page = client.json(ITEMS + "?limit=40&crs=" + crs);
    double most = crs.matches(".*(CRS84|4326|4258)") ? 1.01e-7 : 0.00101;
    for (int i = 0; i < 40; i++) {
      near(
          Client.parse(expected.get(i)).get("coordinates"),
          page.at("/features/" + i + "/geometry/coordinates"),
          most);
    }
    JsonNode alone = client.json(ITEMS + "/11001A0000-00A001?crs=" + crs);
    assertThat(alone.get("geometry")).isEqualTo(page.at("/features/0/geometry"));
  }

  private static void near(JsonNode expected, JsonNode actual, double most) {
    if (expected.isNumber()) {
      assertThat(Math.abs(expected.asDouble() - actual.asDouble())).isLessThanOrEqualTo(most);
      return;
    }
    assertThat(actual).hasSameSizeAs(expected);
    for (int i = 0; i < expected.size(); i++) {
      near(expected.get(i), actual.get(i), most);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'', OGC/1.3/CRS84",
    "?crs=http://www.opengis.net/def/crs/EPSG/0/4326, EPSG/0/4326",
    "?crs=[EPSG:31370], EPSG/0/31370",
    "?crs=%5BEPSG:31370%5D, EPSG/0/31370",
    "?crs=EPSG:3812, EPSG/0/3812",
    "?crs=CRS84&f=csv, OGC/1.3/CRS84",
    "?crs=[OGC:CRS84], OGC/1.3/CRS84"
  })
  void everyAnswerSaysItsReferenceSystem(String query, String crs) {
    String escaped = query.replace("[", "%5B").replace("]", "%5D");
    for (String path : List.of(ITEMS, ITEMS + "/11001A0000-00A001")) {
      assertThat(client.get(path + escaped).headers().firstValue("Content-Crs"))
          .contains("<http://www.opengis.net/def/crs/" + crs + ">");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EPSG:4326  | 50.84,4.37,50.843,4.375           | geom_crs84, ST_MakeEnvelope(4.37, 50.84, 4.375, 50.843, 4326)",
        "EPSG:4258  | 50.84,4.37,0,50.843,4.375,9       | geom_crs84, ST_MakeEnvelope(4.37, 50.84, 4.375, 50.843, 4326)",
        "CRS84      | 4.37,50.84,4.375,50.843           | geom_crs84, ST_MakeEnvelope(4.37, 50.84, 4.375, 50.843, 4326)",
        "EPSG:31370 | 150200,170100,150600,170500       | geom, ST_MakeEnvelope(150200, 170100, 150600, 170500, 31370)",
        "EPSG:3857  | 486500,6592000,487100,6592500     | ST_Transform(geom_crs84, 3857), ST_MakeEnvelope(486500, 6592000, 487100, 6592500, 3857)",
        "EPSG:3812  | 650200,670100,650600,670500       | ST_Transform(geom, 3812), ST_MakeEnvelope(650200, 670100, 650600, 670500, 3812)",
        "EPSG:31370 | 150200,170100,150200,170100       | geom, ST_Point(150200, 170100, 31370)"
      })
  void aBoxIsReadInTheOrderOfItsAuthority(String crs, String bbox, String intersects) {
    assertThat(client.allIds(ITEMS + "?limit=70&bbox-crs=" + crs + "&bbox=" + bbox))
        .isEqualTo(
            Published.shared()
                .sql(
                    "SELECT id FROM publiek_1.percelen WHERE ST_Intersects("
                        + intersects
                        + ") ORDER BY perceel_id"));
  }

  @Test
  void boxesOfPercelenHoldThem() {
    String all = "4.36,50.83,4.4,50.86";
    assertThat(client.json(ITEMS + "?limit=1&bbox=" + all).get("numberMatched").asInt())
        .isEqualTo(2500);
    for (String crs : List.of("3812", "31370", "3857")) {
      double[] e = new double[4];
      String[] corners = {"XMin", "YMin", "XMax", "YMax"};
      for (int i = 0; i < 4; i++) {
        e[i] =
            Double.parseDouble(
                Published.shared()
                    .sql(
                        "SELECT ST_"
                            + corners[i]
                            + "(ST_Extent("
                            + ORACLE.get(EPSG + crs)
                            + ")) FROM publiek_1.percelen")
                    .get(0));
      }
      String bbox =
          String.format(Locale.ROOT, "%f,%f,%f,%f", e[0] - 1, e[1] - 1, e[2] + 1, e[3] + 1);
      assertThat(
              client
                  .json(ITEMS + "?limit=1&bbox-crs=EPSG:" + crs + "&bbox=" + bbox)
                  .get("numberMatched")
                  .asInt())
          .isEqualTo(2500);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "EPSG:3812, '-900000000,-900000000,900000000,900000000', 2500",
    "EPSG:3857, '-900000000,-900000000,900000000,900000000', 2500",
    "EPSG:31370, '-900000000,-900000000,900000000,900000000', 2500",
    "EPSG:3812, '800000000,800000000,900000000,900000000', 0",
    "EPSG:3857, '800000000,800000000,900000000,900000000', 0"
  })
  void boxesFarOutsideTheReferenceSystemAreNoFailure(String crs, String bbox, int matched) {
    assertThat(
            client
                .json(ITEMS + "?limit=1&bbox-crs=" + crs + "&bbox=" + bbox)
                .get("numberMatched")
                .asInt())
        .isEqualTo(matched);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "bbox=150000,170000,151000,171000                      | longitude before latitude",
        "bbox=150000,170000,151000,171000                      | bbox-crs",
        "bbox=104.3,50.8,104.4,50.9&bbox-crs=EPSG:4326         | latitude before longitude",
        "bbox=151000,170000,150000,171000&bbox-crs=EPSG:31370  | minx,miny,maxx,maxy in metres",
        "bbox=4,51,5,52&bbox-crs=EPSG:2154                     | EPSG/0/31370",
        "crs=EPSG:2154                                         | EPSG/0/31370"
      })
  void whatIsWrongWithABoxTellsTheAxes(String query, String hint) {
    assertThat(client.problem(400, ITEMS + "?" + query).get("detail").asText()).contains(hint);
  }

  @Test
  void theListOfReferenceSystemsStandsOnceForAllCollections() {
    JsonNode collections = client.json("/collections");
    List<String> uris =
        List.of(CRS84, EPSG + 4326, EPSG + 4258, EPSG + 3857, EPSG + 31370, EPSG + 3812);
    assertThat(collections.get("crs")).extracting(JsonNode::asText).isEqualTo(uris);
    for (JsonNode collection : collections.get("collections")) {
      assertThat(collection.get("crs")).extracting(JsonNode::asText).containsExactly("#/crs");
      boolean placed = !collection.get("id").asText().equals("tabel");
      assertThat(collection.path("storageCrs").asText()).isEqualTo(placed ? EPSG + 31370 : "");
    }
    assertThat(client.json("/collections/percelen").get("crs"))
        .extracting(JsonNode::asText)
        .isEqualTo(uris);
    assertThat(client.json("/conformance").get("conformsTo"))
        .extracting(JsonNode::asText)
        .contains("http://www.opengis.net/spec/ogcapi-features-2/1.0/conf/crs");
  }

  @ParameterizedTest
  @CsvSource({"0, CRS84", "3, CRS84", "0, EPSG:31370", "2, EPSG:3857", "9, EPSG:31370"})
  void coordinatesHaveNoMoreDecimalsThanAsked(int precision, String crs) {
    String text =
        client.get(ITEMS + "?limit=20&properties=&precision=" + precision + "&crs=" + crs).body();
    int most = Math.min(precision, 3);
    assertThat(text.substring(0, text.indexOf("\"links\"")))
        .doesNotContainPattern("\\.\\d{" + (most + 1) + ",}[,\\]]");
  }
}
