package be.weefsel.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.Published;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class FeaturesTest {
  private final Client client = Client.shared();

  @ParameterizedTest
  @CsvSource({"percelen, perceel_id", "vormen, vorm_id", "kernen, kern_id", "haltes, halte_id"})
  void geometriesAreThoseOfPostgis(String layer, String key) {
    List<String> expected =
        Published.shared()
            .sql("SELECT ST_AsGeoJSON(geom_crs84, 7) FROM publiek_1." + layer + " ORDER BY " + key);
    JsonNode page = client.json("/collections/" + layer + "/items?limit=10000");
    assertThat(page.get("features")).hasSameSizeAs(expected);
    for (int i = 0; i < expected.size(); i++) {
      JsonNode geometry = page.at("/features/" + i + "/geometry");
      if (expected.get(i) == null) {
        assertThat(geometry.isNull()).isTrue();
      } else {
        same(Client.parse(expected.get(i)), geometry);
      }
    }
  }

  private static void same(JsonNode expected, JsonNode actual) {
    if (expected.isNumber()) {
      assertThat(Math.abs(expected.asDouble() - actual.asDouble())).isLessThanOrEqualTo(1.01e-7);
      return;
    }
    assertThat(actual.getNodeType()).isEqualTo(expected.getNodeType());
    assertThat(actual.size()).isEqualTo(expected.size());
    if (expected.isObject()) {
      expected.properties().forEach(e -> same(e.getValue(), actual.get(e.getKey())));
    } else if (expected.isArray()) {
      for (int i = 0; i < expected.size(); i++) {
        same(expected.get(i), actual.get(i));
      }
    } else {
      assertThat(actual).isEqualTo(expected);
    }
  }

  @Test
  void propertiesHaveTheirTypesAndKeepNull() {
    JsonNode features = client.json("/collections/percelen/items?limit=5").get("features");
    JsonNode first = features.get(0);
    assertThat(first.get("id").asText()).isEqualTo("11001A0000-00A001");
    assertThat(first.at("/properties/capakey").asText()).isEqualTo("11001A0000/00A001");
    assertThat(first.at("/properties/oppervlakte").isDouble()).isTrue();
    assertThat(first.at("/properties/volgnummer").asLong()).isEqualTo(1_000_000_007L);
    assertThat(first.at("/properties/bebouwd").isBoolean()).isTrue();
    assertThat(first.at("/properties/begindatum").asText()).isEqualTo("2000-01-02");
    assertThat(features.at("/4/properties/begindatum").isNull()).isTrue();
    assertThat(features.at("/1/properties/niscode").asText())
        .isEqualTo("\"quoted\", comma\nand line");
    assertThat(features.at("/2/properties/niscode").asText()).isEqualTo("=1+1 é 😀 \\ \t");
  }

  @Test
  void oneFeatureIsTheSameAsInItsPage() {
    JsonNode inPage = client.json("/collections/percelen/items?limit=3").at("/features/2");
    JsonNode alone = client.json("/collections/percelen/items/11001A0000-00A003");
    assertThat(alone.get("geometry")).isEqualTo(inPage.get("geometry"));
    assertThat(alone.get("properties")).isEqualTo(inPage.get("properties"));
    for (String rel : List.of("self", "alternate", "collection")) {
      assertThat(Client.link(alone, rel)).as(rel).startsWith("http://localhost:");
    }
    assertThat(client.json(Client.link(alone, "self"))).isEqualTo(alone);
  }

  @Test
  void csvComesBackAsItWas() throws IOException, ParseException {
    String text = client.get("/collections/percelen/items?f=csv&limit=2500").body();
    List<CSVRecord> rows;
    try (CSVParser parser = CSVParser.parse(text, CSVFormat.RFC4180.builder().setHeader().get())) {
      rows = parser.getRecords();
    }
    JsonNode features = client.json("/collections/percelen/items?limit=2500").get("features");
    assertThat(rows).hasSize(2500);
    for (int i = 0; i < rows.size(); i++) {
      CSVRecord row = rows.get(i);
      JsonNode feature = features.get(i);
      assertThat(row.get("id")).isEqualTo(feature.get("id").asText());
      feature
          .get("properties")
          .properties()
          .forEach(
              p ->
                  assertThat(row.get(p.getKey()))
                      .isEqualTo(p.getValue().isNull() ? "" : p.getValue().asText()));
      assertThat(new WKTReader().read(row.get("wkt")).getNumPoints()).isPositive();
    }
  }

  @Test
  void everyShapeIsTextThatCanBeRead() throws IOException {
    String text = client.get("/collections/vormen/items?f=csv").body();
    try (CSVParser parser = CSVParser.parse(text, CSVFormat.RFC4180.builder().setHeader().get())) {
      for (CSVRecord row : parser) {
        String same =
            "SELECT coalesce(ST_OrderingEquals(ST_SnapToGrid(ST_GeomFromText(nullif(?, ''), 4326),"
                + " 1e-6), ST_SnapToGrid(geom_crs84, 1e-6)), true) FROM publiek_1.vormen"
                + " WHERE id = ?";
        assertThat(Published.shared().sql(same, row.get("wkt"), row.get("id")))
            .as(row.get("wkt"))
            .containsExactly("t");
      }
    }
  }

  @Test
  void anEmptyAnswerIsAnEmptyArray() {
    JsonNode page = client.json("/collections/percelen/items?bbox=0,0,1,1");
    assertThat(page.get("features").isArray()).isTrue();
    assertThat(page.get("features")).isEmpty();
    assertThat(page.get("numberMatched").asInt()).isZero();
  }
}
