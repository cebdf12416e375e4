package be.weefsel.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** OGC API - Features, Part 5, and the queryables of Part 3, as QGIS and GDAL read them. */
class SchemasTest {
  private static final String PERCELEN = "/collections/percelen/";
  private final Client client = Client.shared();

  @ParameterizedTest
  @ValueSource(strings = {"schema", "queryables", "sortables"})
  void aCollectionLeadsToItsSchemas(String kind) {
    JsonNode collection = client.json("/collections/percelen");
    String href = Client.link(collection, "http://www.opengis.net/def/rel/ogc/1.0/" + kind);
    assertThat(href).endsWith("/collections/percelen/" + kind);
    HttpResponse<String> answer = client.get(href, "Accept", "application/schema+json");
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/schema+json");
    JsonNode schema = Client.parse(answer.body());
    assertThat(schema.get("$schema").asText())
        .isEqualTo("https://json-schema.org/draft/2020-12/schema");
    assertThat(schema.get("$id").asText()).isEqualTo(href);
    assertThat(schema.get("type").asText()).isEqualTo("object");
    assertThat(client.get(href, "Accept", "text/html").body()).contains("capakey");
    client.problem(400, "/collections/percelen/" + kind + "?x=1");
    client.problem(404, "/collections/nothing/" + kind);
  }

  @Test
  void theSchemaSaysOfEveryPropertyWhatAFeatureHas() {
    JsonNode properties = client.json(PERCELEN + "schema").get("properties");
    Map<String, String> types =
        Map.of(
            "capakey", "string",
            "niscode", "string",
            "oppervlakte", "number",
            "volgnummer", "integer",
            "bebouwd", "boolean",
            "begindatum", "string");
    JsonNode feature = client.json(PERCELEN + "items?limit=1").at("/features/0");
    feature
        .get("properties")
        .fieldNames()
        .forEachRemaining(
            name -> {
              JsonNode property = properties.get(name);
              assertThat(property.get("type").asText()).isEqualTo(types.get(name));
              assertThat(property.get("title").asText()).isNotBlank();
              assertThat(property.get("readOnly").asBoolean()).isTrue();
            });
    assertThat(properties.at("/begindatum/format").asText()).isEqualTo("date");
    assertThat(properties.at("/oppervlakte/x-ogc-unit").asText()).isEqualTo("m2");
    assertThat(properties.at("/oppervlakte/description").asText()).contains("m²");
  }

  @Test
  void rolesNameTheIdTheGeometryAndTheDates() {
    JsonNode parks = client.json("/collections/bedrijventerreinen/schema").get("properties");
    assertThat(parks.at("/id/x-ogc-role").asText()).isEqualTo("id");
    assertThat(parks.at("/begin/x-ogc-role").asText()).isEqualTo("primary-interval-start");
    assertThat(parks.at("/einde/x-ogc-role").asText()).isEqualTo("primary-interval-end");
    assertThat(parks.at("/geometry/x-ogc-role").asText()).isEqualTo("primary-geometry");
    assertThat(parks.at("/geometry/format").asText()).isEqualTo("geometry-multipolygon");
    // A type would make it an attribute in QGIS.
    assertThat(parks.at("/geometry").has("type")).isFalse();
    assertThat(client.json("/collections/haltes/schema").at("/properties/geometry/format").asText())
        .isEqualTo("geometry-point");
  }

  @ParameterizedTest
  @ValueSource(strings = {"percelen", "bedrijventerreinen", "geschiktheid", "vormen"})
  void theOrderOfPropertiesHasNoDoubles(String layer) {
    List<Integer> order = new ArrayList<>();
    client
        .json("/collections/" + layer + "/schema")
        .get("properties")
        .forEach(p -> order.add(p.get("x-ogc-propertySeq").asInt()));
    assertThat(order).doesNotHaveDuplicates().isSorted();
  }

  @Test
  void codesAreGivenWithTheirMeaning() {
    JsonNode klasse =
        client.json("/collections/geschiktheid/schema").at("/properties/kantoor_klasse/oneOf");
    assertThat(klasse.at("/0/const").isIntegralNumber()).isTrue();
    assertThat(klasse.at("/1/const").asInt()).isEqualTo(5);
    assertThat(klasse.at("/1/title").asText()).isEqualTo("zeer hoog");
    assertThat(
            client
                .json("/collections/geschiktheid/schema", "Accept-Language", "en")
                .at("/properties/kantoor_klasse/oneOf/0/title")
                .asText())
        .isEqualTo("very low");
    assertThat(client.json("/collections/haltes/queryables").at("/properties/soort/enum"))
        .extracting(JsonNode::asText)
        .containsExactly("bus", "tram", "trein");
  }

  @Test
  void whatIsListedCanBeUsed() {
    client
        .json(PERCELEN + "queryables")
        .get("properties")
        .fieldNames()
        .forEachRemaining(
            name -> client.json(PERCELEN + "items?limit=1&filter=" + name + "%20IS%20NOT%20NULL"));
    JsonNode sortables = client.json(PERCELEN + "sortables").get("properties");
    assertThat(sortables.has("geometry")).isFalse();
    sortables
        .fieldNames()
        .forEachRemaining(name -> client.json(PERCELEN + "items?limit=1&sortby=-" + name));
  }

  @ParameterizedTest
  @CsvSource({
    "ogcapi-features-3/1.0/conf/filter",
    "ogcapi-features-3/1.0/conf/features-filter",
    "ogcapi-features-3/1.0/conf/queryables",
    "ogcapi-features-3/1.0/conf/queryables-query-parameters",
    "ogcapi-features-5/1.0/conf/schemas",
    "ogcapi-features-5/1.0/conf/core-roles-features",
    "cql2/1.0/conf/basic-cql2",
    "cql2/1.0/conf/cql2-text",
    "cql2/1.0/conf/basic-spatial-functions",
    "cql2/1.0/conf/basic-spatial-operators"
  })
  void theClassesThatQgisLooksForAreThere(String name) {
    assertThat(client.json("/conformance").get("conformsTo"))
        .extracting(JsonNode::asText)
        .contains("http://www.opengis.net/spec/" + name);
  }
}
