package be.weefsel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.weefsel.database.Sql;
import be.weefsel.registry.Settings;
import be.weefsel.sample.SampleIndex;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The committed sample, from its files to the web. */
class SampleEndToEndTest {
  private static Gemeente weverdam;

  @BeforeAll
  static void publish() {
    SampleIndex sample = SampleIndex.read(samples());
    weverdam = new Gemeente(sample.peildatum());
    sample.files().forEach(SampleEndToEndTest::load);
    weverdam.publish("demo");
    weverdam.serve();
  }

  private static Path samples() {
    return Settings.from(Map.of()).root().resolve("samples");
  }

  private static void load(String dataset, String file) {
    var counts = weverdam.load(dataset, samples().resolve(file)).lading().counts();
    assertThat(counts.rejected()).as(dataset).isZero();
  }

  @AfterAll
  static void close() {
    weverdam.close();
  }

  @Test
  void everyLayerIsServed() throws Exception {
    JsonNode collections = weverdam.get("/collections?f=json").get("collections");
    assertThat(collections.findValuesAsText("id"))
        .containsExactlyInAnyOrder(
            "percelen",
            "rup-zones",
            "geldende-bestemming",
            "bedrijventerreinen",
            "bedrijventerrein-druk",
            "kernen",
            "haltes",
            "geschiktheid",
            "kern-indicatoren",
            "gebied-functies",
            "functie-grenzen",
            "cel-indicatoren",
            "sector-indicatoren",
            "wijk-indicatoren",
            "verwevingskaart",
            "verwevingskaart-vergelijking",
            "voorschriften-te-lezen");
    for (JsonNode collection : collections) {
      JsonNode items =
          weverdam.get("/collections/" + collection.get("id").asText() + "/items?f=json&limit=3");
      assertThat(items.get("numberMatched").asLong())
          .as(collection.get("id").asText())
          .isPositive()
          .isEqualTo(collection.get("itemCount").asLong());
    }
  }

  /** At z6 to z12 no tile of any layer is a burden to a telephone. */
  @Test
  void lowZoomTilesAreSmall() throws Exception {
    int tiles = 0;
    for (JsonNode collection : weverdam.get("/collections?f=json").get("collections")) {
      String set = "/collections/" + collection.get("id").asText() + "/tiles/WebMercatorQuad";
      if (!collection.get("links").toString().contains(set + "/tilejson.json")) {
        continue;
      }
      JsonNode json = weverdam.get(set + "/tilejson.json");
      for (int zoom = json.get("minzoom").asInt(); zoom <= 12; zoom++) {
        double n = 1 << zoom;
        JsonNode b = json.get("bounds");
        for (int y = row(b.get(3).asDouble(), n); y <= row(b.get(1).asDouble(), n); y++) {
          for (int x = column(b.get(0).asDouble(), n); x <= column(b.get(2).asDouble(), n); x++) {
            int size = weverdam.gzipped(set + "/" + zoom + "/" + y + "/" + x);
            assertThat(size).as("%s/%d/%d/%d", set, zoom, y, x).isLessThan(250_000);
            tiles += size > 0 ? 1 : 0;
          }
        }
      }
    }
    assertThat(tiles).isGreaterThan(60);
  }

  private static int column(double lon, double n) {
    return (int) ((lon + 180) / 360 * n);
  }

  private static int row(double lat, double n) {
    double phi = Math.toRadians(lat);
    return (int) ((1 - Math.log(Math.tan(phi) + 1 / Math.cos(phi)) / Math.PI) / 2 * n);
  }

  @Test
  void nearlyEveryPerceelThatIsNotExcludedHasAScore() {
    double share =
        weverdam
            .database
            .store()
            .database()
            .read(
                c ->
                    Sql.list(
                            c,
                            "SELECT least(avg((kantoor_score IS NOT NULL)::int), avg((handel_score IS"
                                + " NOT NULL)::int), avg((ambacht_score IS NOT NULL)::int),"
                                + " avg((logistiek_score IS NOT NULL)::int)) FROM"
                                + " meting_1.geschiktheid WHERE NOT uitgesloten AND NOT zonevreemd",
                            r -> r.getDouble(1))
                        .get(0));
    assertThat(share).isGreaterThanOrEqualTo(0.95);
  }

  @Test
  void aScoreOnTheWebIsTheSumOfItsContributions() throws Exception {
    int explained = 0;
    for (JsonNode perceel :
        weverdam.get("/collections/geschiktheid/items?f=json&limit=200").get("features")) {
      JsonNode score = perceel.at("/properties/kantoor_score");
      if (score.isNull()) {
        continue;
      }
      JsonNode uitleg =
          weverdam.get(
              "/collections/geschiktheid/items/" + perceel.get("id").asText() + "/uitleg?f=json");
      for (JsonNode profiel : uitleg.get("profielen")) {
        if (profiel.get("profiel").asText().equals("kantoor")) {
          double sum = 0;
          for (JsonNode criterium : profiel.get("criteria")) {
            sum += criterium.get("bijdrage").asDouble();
          }
          assertThat(sum).isEqualTo(score.asDouble());
          explained++;
        }
      }
    }
    assertThat(explained).isGreaterThan(10);
  }

  /** QGIS 3.22 takes the types of columns from the first ten features. */
  @Test
  void theFirstFeaturesKnowEveryScoreAndEveryCriterion() throws Exception {
    Set<String> numbers = new TreeSet<>();
    weverdam
        .get("/collections/geschiktheid/items?f=json&limit=500")
        .get("features")
        .forEach(f -> names(f, numbers));
    Set<String> first = new TreeSet<>();
    weverdam
        .get("/collections/geschiktheid/items?f=json&limit=10")
        .get("features")
        .forEach(f -> names(f, first));
    assertThat(numbers).hasSizeGreaterThan(60);
    assertThat(first).containsAll(numbers);
  }

  private static void names(JsonNode feature, Set<String> numbers) {
    feature
        .get("properties")
        .properties()
        .forEach(
            p -> {
              if (p.getValue().isNumber()) {
                numbers.add(p.getKey());
              }
            });
  }

  @Test
  void everyPolygonIsValidAsServed() {
    for (String layer : List.of("percelen", "rup-zones", "geldende-bestemming", "kernen")) {
      long invalid =
          weverdam
              .database
              .store()
              .database()
              .read(
                  c ->
                      Sql.number(
                          c,
                          "SELECT count(*) FROM publiek_1.\""
                              + layer
                              + "\" WHERE NOT ST_IsValid(ST_GeomFromText(ST_AsText(geom_crs84, 7)))"));
      assertThat(invalid).as(layer).isZero();
    }
  }

  @Test
  void theExtentOfALayerHoldsAllOfItAsServed() throws Exception {
    for (JsonNode collection : weverdam.get("/collections?f=json").get("collections")) {
      JsonNode box = collection.at("/extent/spatial/bbox/0");
      if (box.isMissingNode()) {
        assertThat(collection.get("id").asText())
            .isIn("gebied-functies", "functie-grenzen", "verwevingskaart-vergelijking");
        continue;
      }
      String bbox =
          box.get(0).asText()
              + ","
              + box.get(1).asText()
              + ","
              + box.get(2).asText()
              + ","
              + box.get(3).asText();
      JsonNode items =
          weverdam.get(
              "/collections/"
                  + collection.get("id").asText()
                  + "/items?f=json&limit=10000&bbox="
                  + bbox);
      assertThat(items.get("numberMatched").asLong())
          .as(collection.get("id").asText())
          .isEqualTo(collection.get("itemCount").asLong());
      if (collection.get("id").asText().equals("haltes")) {
        for (JsonNode halte : items.get("features")) {
          JsonNode point = halte.at("/geometry/coordinates");
          assertThat(point.get(0).asDouble())
              .isBetween(box.get(0).asDouble(), box.get(2).asDouble());
          assertThat(point.get(1).asDouble())
              .isBetween(box.get(1).asDouble(), box.get(3).asDouble());
        }
      }
    }
  }

  @Test
  void aBoxOfOneServedPointFindsIt() throws Exception {
    JsonNode halte = weverdam.get("/collections/haltes/items?f=json&limit=1").at("/features/0");
    String x = halte.at("/geometry/coordinates/0").asText();
    String y = halte.at("/geometry/coordinates/1").asText();
    assertThat(
            weverdam
                .get("/collections/haltes/items?f=json&bbox=%1$s,%2$s,%1$s,%2$s".formatted(x, y))
                .at("/features/0/id"))
        .isEqualTo(halte.get("id"));
  }

  @Test
  void vestigingenAreNotPublic() throws Exception {
    for (JsonNode collection : weverdam.get("/collections?f=json").get("collections")) {
      String first =
          weverdam
              .get("/collections/" + collection.get("id").asText() + "/items?f=json&limit=1000")
              .toString();
      // the numbers of the sample's establishments begin with 2.9
      assertThat(first).doesNotContain("\"2.9").doesNotContain("vestiging_nr");
    }
    assertThatThrownBy(() -> weverdam.get("/collections/vestigingen/items?f=json"))
        .hasMessageContaining("404");
  }

  @Test
  void aRefusedFileLeavesWhatIsServedAsItWas(@TempDir Path folder) throws Exception {
    String before = weverdam.get("/collections/haltes/items?f=json").toString();
    assertThatThrownBy(() -> weverdam.load("haltes", folder.resolve("weg.csv")))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("weg.csv");
    Path lambert = folder.resolve("fout.geojson");
    write(
        lambert,
        """
        {"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::4326"}},
        "features":[{"type":"Feature","properties":{"halte_id":"a","naam":"b"},
        "geometry":{"type":"Point","coordinates":[104000,194000]}}]}
        """);
    assertThatThrownBy(() -> weverdam.load("haltes", lambert))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("EPSG:4326")
        .hasMessageContaining("--crs EPSG:31370");
    assertThat(weverdam.get("/collections/haltes/items?f=json").toString()).isEqualTo(before);
  }

  private static void write(Path file, String text) throws IOException {
    Files.writeString(file, text);
  }
}
