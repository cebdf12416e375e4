package be.weefsel.web.clients;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.Published;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What QGIS 3.32 and later learn when a user adds a layer. */
class QgisOpensTest {
  private final Qgis percelen = Qgis.open("percelen");

  /** Each of these lets QGIS ask the server what it would otherwise do itself, or not at all. */
  @Test
  void knowsWhatItMayAsk() {
    String features = "http://www.opengis.net/spec/ogcapi-features-";
    String cql2 = "http://www.opengis.net/spec/cql2/1.0/conf/";
    assertThat(percelen.conformance())
        .contains(features + "1/1.0/conf/core", features + "2/1.0/conf/crs")
        .contains(features + "3/1.0/conf/filter", features + "3/1.0/conf/features-filter")
        .contains(cql2 + "basic-cql2", cql2 + "cql2-text", cql2 + "advanced-comparison-operators")
        .contains(cql2 + "case-insensitive-comparison")
        // The first name is that of the draft, for QGIS before 3.44.
        .contains(cql2 + "basic-spatial-operators", cql2 + "basic-spatial-functions")
        .contains(features + "5/1.0/conf/schemas");
  }

  @Test
  void asksAThousandAtATimeAndKnowsTheCountBeforeItReads() {
    assertThat(percelen.pageSize()).isEqualTo(1000);
    assertThat(percelen.firstTen().get("numberMatched").isInt()).isTrue();
    assertThat(percelen.firstTen().get("features")).hasSize(10);
    assertThat(percelen.count()).isEqualTo(2500);
  }

  @Test
  void findsTheCrsInWhichTheLayerIsStored() {
    List<String> offered = new ArrayList<>();
    percelen.description().get("crs").forEach(crs -> offered.add(crs.asText()));
    assertThat(percelen.description().get("storageCrs").asText()).isEqualTo(Crs.LAMBERT_72);
    assertThat(offered).contains(Crs.CRS84, Crs.LAMBERT_72, Crs.WGS84, Crs.ETRS89);
  }

  @Test
  void readsTheExtentAsTheFirstOfTheBoxes() {
    JsonNode box = percelen.description().at("/extent/spatial/bbox/0");
    assertThat(box).hasSize(4);
    assertThat(box.get(0).asDouble()).isLessThan(box.get(2).asDouble()).isBetween(4.0, 5.0);
  }

  /** It lets a user edit where POST is allowed. */
  @Test
  void seesThatNothingCanBeEdited() {
    assertThat(percelen.options().statusCode()).isEqualTo(204);
    assertThat(percelen.options().headers().firstValue("Allow").orElseThrow().split(", *"))
        .contains("GET")
        .doesNotContain("POST", "PUT", "PATCH", "DELETE");
  }

  /** From the ten first features alone, as QGIS does before 3.44, types come right too. */
  @Test
  void takesTypesFromTheFirstTenFeatures() {
    for (JsonNode feature : percelen.firstTen().get("features")) {
      assertThat(feature.get("id").isTextual()).isTrue();
      assertThat(feature.at("/geometry/type").asText()).isEqualTo("MultiPolygon");
      assertThat(feature.at("/properties/oppervlakte").isDouble()).isTrue();
      assertThat(feature.at("/properties/volgnummer").isIntegralNumber()).isTrue();
      assertThat(feature.at("/properties/bebouwd").isBoolean()).isTrue();
    }
  }

  /**
   * From 3.44 on the schema decides, also where the first features have nulls or there are none.
   */
  @Test
  void takesTypesTitlesAndOrderFromTheSchema() {
    JsonNode schema = percelen.schema();
    JsonNode properties = schema.get("properties");
    assertThat(schema.get("type").asText()).isEqualTo("object");
    assertThat(properties.at("/capakey/type").asText()).isEqualTo("string");
    assertThat(properties.at("/oppervlakte/type").asText()).isEqualTo("number");
    assertThat(properties.at("/volgnummer/type").asText()).isEqualTo("integer");
    assertThat(properties.at("/bebouwd/type").asText()).isEqualTo("boolean");
    assertThat(properties.at("/begindatum/type").asText()).isEqualTo("string");
    assertThat(properties.at("/begindatum/format").asText()).isEqualTo("date");
    assertThat(properties.at("/oppervlakte/title").asText()).isNotEmpty();
    Set<Integer> order = new TreeSet<>();
    List<String> geometries = new ArrayList<>();
    int ordered = 0;
    for (JsonNode property : properties) {
      if (property.has("x-ogc-propertySeq")) {
        ordered++;
        order.add(property.get("x-ogc-propertySeq").asInt());
      }
      if (property.path("x-ogc-role").asText().equals("primary-geometry")) {
        geometries.add(property.get("format").asText());
      }
    }
    assertThat(order).hasSize(ordered);
    assertThat(geometries).containsExactly("geometry-multipolygon");
  }

  @Test
  void readsEveryFeatureInTheOrderOfTheLayer() {
    assertThat(percelen.read(Crs.CRS84, null).stream().map(f -> f.get("id").asText()))
        .isEqualTo(Published.shared().sql("SELECT id FROM publiek_1.percelen ORDER BY perceel_id"));
  }
}
