package be.weefsel.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import be.weefsel.Gdal;
import be.weefsel.Published;
import be.weefsel.TestDatabase;
import be.weefsel.encoding.mvt.MvtDecoder;
import be.weefsel.registry.Settings;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where tiles are, what describes them, and what is answered where there are none. */
class TilesTest {
  private static final String REL = "http://www.opengis.net/def/rel/ogc/1.0/";
  private static final String PERCELEN = "/collections/percelen/tiles/WebMercatorQuad";
  private static final String HERE = Tiles.at(14, 4.3803, 50.8467);
  private final Client client = Client.shared();

  /** The way of the conformance suite: landing page, list, tile set, tile; then one row too far. */
  @ParameterizedTest
  @ValueSource(strings = {"/", "/collections/percelen"})
  void tilesAreFoundByLinks(String begin) {
    JsonNode list = client.json(Client.link(client.json(begin), REL + "tilesets-vector"));
    JsonNode set = list.get("tilesets").get(0);
    assertThat(set.get("dataType").asText()).isEqualTo("vector");
    assertThat(set.get("crs").asText()).isEqualTo("http://www.opengis.net/def/crs/EPSG/0/3857");
    assertThat(set.get("tileMatrixSetURI").asText())
        .isEqualTo("http://www.opengis.net/def/tilematrixset/OGC/1.0/WebMercatorQuad");
    assertThat(set.get("tileMatrixSetId").asText()).isEqualTo("WebMercatorQuad");
    JsonNode whole = client.json(Client.link(set, "self"));
    String template = Client.link(whole, "item");
    assertThat(template).contains("{tileMatrix}/{tileRow}/{tileCol}");
    assertThat(Client.link(set, "item")).isEqualTo(template);
    String[] here = HERE.split("/");
    HttpResponse<byte[]> tile = Tiles.get(fill(template, here[0], here[1], here[2]));
    assertThat(tile.statusCode()).isEqualTo(200);
    assertThat(tile.headers().firstValue("Content-Type"))
        .hasValue("application/vnd.mapbox-vector-tile");
    JsonNode limit = set.get("tileMatrixSetLimits").get(0);
    String tooFar = Integer.toString(limit.get("maxTileRow").asInt() + 1);
    String zoom = limit.get("tileMatrix").asText();
    assertThat(Tiles.get(fill(template, zoom, tooFar, "0")).statusCode()).isEqualTo(404);
    JsonNode grid = client.json(Client.link(whole, REL + "tiling-scheme"));
    assertThat(grid.get("uri").asText()).isEqualTo(set.get("tileMatrixSetURI").asText());
  }

  private static String fill(String template, String zoom, String row, String column) {
    return template
        .replace("{tileMatrix}", zoom)
        .replace("{tileRow}", row)
        .replace("{tileCol}", column);
  }

  @Test
  void theTileSetSaysWhereAndWhatItIs() {
    JsonNode set = client.json(PERCELEN + "?f=json");
    JsonNode box = set.get("boundingBox");
    assertThat(box.get("lowerLeft").get(0).asDouble()).isEqualTo(4.366);
    assertThat(box.get("upperRight").get(1).asDouble()).isEqualTo(50.852);
    assertThat(set.at("/centerPoint/coordinates/0").asDouble()).isCloseTo(4.379, within(1e-6));
    JsonNode layer = set.get("layers").get(0);
    assertThat(layer.get("id").asText()).isEqualTo("percelen");
    assertThat(layer.get("geometryDimension").asInt()).isEqualTo(2);
    JsonNode properties = layer.at("/propertiesSchema/properties");
    assertThat(properties.at("/oppervlakte/type").asText()).isEqualTo("number");
    assertThat(properties.at("/begindatum/format").asText()).isEqualTo("date");
  }

  @Test
  void tileJsonTellsMapsAllTheyNeed() {
    JsonNode json =
        client.json(Client.link(client.json(PERCELEN), "describedby"), "Accept-Language", "nl");
    assertThat(json.get("tilejson").asText()).isEqualTo("3.0.0");
    assertThat(json.get("minzoom").asInt()).isEqualTo(10);
    assertThat(json.get("maxzoom").asInt()).isEqualTo(14);
    assertThat(json.get("attribution").asText()).isEqualTo("Bron: test");
    assertThat(json.get("bounds")).hasSize(4);
    JsonNode layer = json.get("vector_layers").get(0);
    assertThat(layer.get("id").asText()).isEqualTo("percelen");
    assertThat(layer.at("/fields/oppervlakte").asText()).isEqualTo("oppervlakte (m²)");
    String[] here = HERE.split("/");
    String url =
        json.get("tiles")
            .get(0)
            .asText()
            .replace("{z}", here[0])
            .replace("{y}", here[1])
            .replace("{x}", here[2]);
    MvtDecoder.Layer tile = Tiles.layers(url).get("percelen");
    List<String> fields = new ArrayList<>();
    layer.get("fields").fieldNames().forEachRemaining(fields::add);
    assertThat(fields).containsAll(tile.features().get(0).properties().keySet());
  }

  @Test
  void severalLayersStandInOneTile() {
    String tile = "/tiles/WebMercatorQuad/" + HERE;
    assertThat(Tiles.layers(tile))
        .containsOnlyKeys("percelen", "kernen", "geschiktheid", "rooster");
    Map<String, MvtDecoder.Layer> two = Tiles.layers(tile + "?collections=kernen,percelen");
    assertThat(two).containsOnlyKeys("percelen", "kernen");
    assertThat(two.get("percelen")).isEqualTo(Tiles.layers(PERCELEN + "/" + HERE).get("percelen"));
    JsonNode json = client.json("/tiles/WebMercatorQuad/tilejson.json?collections=kernen,percelen");
    assertThat(json.get("vector_layers")).hasSize(2);
    assertThat(json.get("tiles").get(0).asText()).endsWith("?collections=kernen,percelen");
    assertThat(json.get("minzoom").asInt()).isEqualTo(6);
    JsonNode error = client.problem(400, tile + "?collections=kernen,wegen").at("/errors/0");
    assertThat(error.get("parameter").asText()).isEqualTo("collections");
    assertThat(error.get("detail").asText()).contains("'wegen'").contains("percelen");
  }

  @Test
  void whereNothingLiesTheTileIsEmpty() {
    HttpResponse<byte[]> answer = Tiles.get(PERCELEN + "/14/0/0");
    assertThat(answer.statusCode()).isEqualTo(204);
    assertThat(answer.body()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/14/16384/0",
        "/14/0/16384",
        "/14/-1/0",
        "/14/0/99999999999999999999",
        "/9/0/0",
        "/15/0/0",
        "/25/0/0"
      })
  void beyondTheGridThereIsNothing(String tile) {
    client.problem(404, PERCELEN + tile);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/a/0/0", "/14/0.5/0", "/14/0/x.mvt", "/14/0/0.png"})
  void whatIsNoNumberIsAMistake(String tile) {
    JsonNode problem = client.problem(400, PERCELEN + tile);
    assertThat(problem.at("/errors/0/detail").asText()).contains("whole number");
  }

  @Test
  void unknownThingsAreRefused() {
    client.problem(404, "/collections/percelen/tiles/WorldCRS84Quad");
    client.problem(404, "/tileMatrixSets/WorldCRS84Quad");
    client.problem(404, "/collections/wegen/tiles");
    client.problem(400, PERCELEN + "/" + HERE + "?f=png");
    client.problem(400, PERCELEN + "/" + HERE + "?zoom=3");
  }

  @ParameterizedTest
  @ValueSource(strings = {".mvt", ".pbf", "?f=mvt"})
  void habitsOfOtherServersWork(String end) {
    assertThat(Tiles.get(PERCELEN + "/" + HERE + end).body())
        .isEqualTo(Tiles.get(PERCELEN + "/" + HERE).body());
  }

  /** From the table in annex D of OGC 17-083r4. */
  @Test
  void theGridIsTheOneOfTheStandard() {
    JsonNode grid = client.json("/tileMatrixSets/WebMercatorQuad");
    JsonNode matrices = grid.get("tileMatrices");
    assertThat(matrices).hasSize(25);
    assertThat(matrices.get(0).get("scaleDenominator").asDouble())
        .isCloseTo(559082264.028717, within(1e-5));
    assertThat(matrices.get(0).get("cellSize").asDouble())
        .isCloseTo(156543.033928041, within(1e-8));
    assertThat(matrices.get(12).get("scaleDenominator").asDouble())
        .isCloseTo(136494.693366386, within(1e-8));
    assertThat(matrices.get(24).get("matrixWidth").asInt()).isEqualTo(16777216);
    assertThat(matrices.get(24).get("scaleDenominator").asDouble())
        .isCloseTo(33.3238997477, within(1e-9));
    assertThat(client.json("/tileMatrixSets").at("/tileMatrixSets/0/id").asText())
        .isEqualTo("WebMercatorQuad");
  }

  @Test
  void conformanceAndOperationsAreNamed() {
    String conformance = client.json("/conformance").toString();
    for (String name :
        List.of(
            "core", "tileset", "tilesets-list", "dataset-tilesets", "geodata-tilesets", "mvt")) {
      assertThat(conformance).contains("/spec/ogcapi-tiles-1/1.0/conf/" + name + "\"");
    }
    JsonNode paths = client.json("/api").get("paths");
    JsonNode tile =
        paths.get("/collections/percelen/tiles/WebMercatorQuad/{tileMatrix}/{tileRow}/{tileCol}");
    assertThat(tile.at("/get/operationId").asText())
        .isEqualTo("percelen.collection.vector.getTile");
    assertThat(tile.at("/get/responses").has("204")).isTrue();
    assertThat(
            paths
                .at("/~1tiles~1WebMercatorQuad~1{tileMatrix}~1{tileRow}~1{tileCol}/get/operationId")
                .asText())
        .isEqualTo("dataset.vector.getTile");
    List<String> ids = paths.findValuesAsText("operationId");
    assertThat(ids).doesNotHaveDuplicates();
  }

  /** A tile without some of its features would lie; one without end would be no tile. */
  @Test
  void aTileOfTooManyFeaturesIsRefused() {
    Settings few =
        TestDatabase.settings(Map.of("WEEFSEL_TILE_FEATURES", "100", "WEEFSEL_PORT", "0"));
    try (Server server = Server.start(Published.shared().database().store(), few)) {
      Client limited = new Client(server.url());
      JsonNode problem = limited.problem(413, PERCELEN + "/" + HERE);
      assertThat(problem.get("detail").asText())
          .contains("more than 100 features")
          .contains("WEEFSEL_TILE_FEATURES");
      String bedrijven = "/collections/bedrijventerreinen/tiles/WebMercatorQuad/6/21/32";
      assertThat(limited.get(bedrijven).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void gdalReadsATile(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("tile.mvt");
    Files.write(file, Tiles.get("/tiles/WebMercatorQuad/" + HERE).body());
    long features = Tiles.layers(PERCELEN + "/" + HERE).get("percelen").features().size();
    String info = Gdal.run("ogrinfo", "-so", "MVT:" + file, "percelen");
    assertThat(info)
        .contains("Feature Count: " + features)
        .contains("Multi Polygon")
        .contains("mvt_id: Integer64")
        .contains("capakey: String")
        .contains("oppervlakte: Real")
        .contains("bebouwd: Integer(Boolean)");
  }

  @Test
  void peopleReadTheAddressesOnAPage() {
    String page = client.get("/collections/percelen/tiles?f=html").body();
    assertThat(page).contains("/{z}/{y}/{x}").contains("tilejson.json").contains("10 tot 14");
  }

  @Test
  void anOlderMetingHasTilesToo() {
    JsonNode json =
        client.json("/metingen/nulmeting/collections/percelen/tiles/WebMercatorQuad/tilejson.json");
    assertThat(json.get("tiles").get(0).asText()).contains("/metingen/nulmeting~");
  }
}
