package be.weefsel.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.Published;
import be.weefsel.registry.Settings;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The catalogue against what DCAT-AP Vlaanderen 2.0 demands of each class
 * (https://data.vlaanderen.be/doc/applicatieprofiel/DCAT-AP-VL/erkendestandaard/2022-04-21), with
 * the code lists that its rules for checking name.
 */
class CatalogueTest {
  private static Server server;
  private static Client client;
  private static JsonNode catalogue;

  @BeforeAll
  static void serve() {
    server =
        Server.start(
            Published.shared().database().store(),
            Settings.from(
                Map.of(
                    "WEEFSEL_PORT", "0",
                    "WEEFSEL_PUBLISHER_NAME", "Gemeente <Weverdam>",
                    "WEEFSEL_PUBLISHER_URL", "https://data.vlaanderen.be/id/organisatie/OVO000098",
                    "WEEFSEL_CONTACT_EMAIL", "gis@weverdam.example",
                    "WEEFSEL_CONTACT_URL", "https://weverdam.example/gis")));
    client = new Client(server.url());
    catalogue = client.json("/dcat");
  }

  @AfterAll
  static void close() {
    server.close();
  }

  private static int layers() {
    return client.json("/collections").get("collections").size();
  }

  private static void has(JsonNode node, String... properties) {
    for (String property : properties) {
      JsonNode value = node.path(property);
      assertThat(value.isMissingNode() || value.isNull()).as(property + " of " + node).isFalse();
      assertThat(value.isContainerNode() && value.isEmpty()).as(property + " of " + node).isFalse();
      if (value.has("@value")) {
        assertThat(value.get("@value").asText()).as(property).isNotBlank();
      }
    }
  }

  private static List<JsonNode> list(JsonNode node) {
    List<JsonNode> all = new ArrayList<>();
    if (node.isArray()) {
      node.forEach(all::add);
    } else {
      all.add(node);
    }
    return all;
  }

  @Test
  void itIsLinkedAndIsJsonLd() {
    JsonNode landing = client.json("/");
    assertThat(Client.link(landing, "describedby")).isEqualTo(server.url() + "/dcat");
    assertThat(client.get("/dcat").headers().firstValue("Content-Type"))
        .contains("application/ld+json");
    assertThat(client.json("/metingen/nulmeting/dcat").get("dcat:dataset")).hasSize(1);
    client.problem(400, "/dcat?x=1");
  }

  /** Every name is one of a vocabulary that the context knows, and every address is one. */
  @Test
  void everyNameHasAMeaning() {
    check(catalogue, catalogue.get("@context"));
  }

  private static void check(JsonNode node, JsonNode context) {
    if (node.isArray()) {
      node.forEach(one -> check(one, context));
    } else if (node.isObject()) {
      node.properties()
          .forEach(
              field -> {
                String name = field.getKey();
                if (name.equals("@id")) {
                  assertThat(URI.create(field.getValue().asText()).isAbsolute()).isTrue();
                } else if (name.equals("@type")) {
                  assertThat(context.has(field.getValue().asText().split(":")[0])).isTrue();
                } else if (!name.startsWith("@")) {
                  assertThat(context.has(name.split(":")[0])).as(name).isTrue();
                  check(field.getValue(), context);
                }
              });
    }
  }

  @Test
  void theCatalogueHasWhatItMust() {
    assertThat(catalogue.get("@type").asText()).isEqualTo("dcat:Catalog");
    has(catalogue, "dct:title", "dct:description", "dct:publisher", "dct:license", "dcat:dataset");
    has(catalogue, "dcat:record", "foaf:homepage", "dct:language", "dcat:themeTaxonomy");
    assertThat(catalogue.at("/dct:publisher/foaf:name/@value").asText())
        .isEqualTo("Gemeente <Weverdam>");
    List<String> topics = catalogue.get("dcat:record").findValuesAsText("@id");
    for (JsonNode dataset : catalogue.get("dcat:dataset")) {
      assertThat(topics).contains(dataset.get("@id").asText());
    }
    for (JsonNode entry : catalogue.get("dcat:record")) {
      has(entry, "foaf:primaryTopic", "dct:modified", "dct:conformsTo");
    }
  }

  @Test
  void everyLayerIsADatasetWithWhatItMustHave() {
    assertThat(catalogue.get("dcat:dataset")).hasSize(layers());
    for (JsonNode dataset : catalogue.get("dcat:dataset")) {
      assertThat(dataset.get("@type").asText()).isEqualTo("dcat:Dataset");
      has(dataset, "dct:title", "dct:description", "dct:identifier", "dct:publisher");
      has(dataset, "dcat:contactPoint", "dcat:theme", "dct:accessRights", "mdcat:statuut");
      has(dataset, "dcat:distribution", "dct:spatial", "dct:temporal", "dcat:keyword");
      for (JsonNode theme : list(dataset.get("dcat:theme"))) {
        assertThat(theme.get("@id").asText())
            .matches("http://vocab\\.belgif\\.be/auth/datatheme/[A-Z]{4}");
        assertThat(theme.at("/skos:inScheme/@id").asText())
            .isEqualTo("http://vocab.belgif.be/auth/datatheme");
      }
      assertThat(dataset.at("/dct:accessRights/skos:inScheme/@id").asText())
          .isEqualTo("http://publications.europa.eu/resource/authority/access-right");
      assertThat(dataset.at("/mdcat:statuut/@id").asText())
          .isEqualTo("https://metadata.vlaanderen.be/id/GDI-Vlaanderen-Trefwoorden/VLOPENDATA");
      assertThat(dataset.at("/dcat:contactPoint/vcard:hasEmail/@id").asText())
          .isEqualTo("mailto:gis@weverdam.example");
      assertThat(dataset.at("/dct:temporal/dcat:startDate/@value").asText())
          .isEqualTo("2026-06-30");
    }
  }

  @Test
  void everyDistributionCanBeFetched() {
    for (JsonNode dataset : catalogue.get("dcat:dataset")) {
      for (JsonNode form : list(dataset.get("dcat:distribution"))) {
        has(form, "dct:title", "dct:description", "dcat:accessURL", "dct:license", "dct:format");
        assertThat(form.at("/dct:license/@id").asText())
            .isEqualTo(
                "https://data.vlaanderen.be/id/licentie/modellicentie-gratis-hergebruik/v1.0");
        assertThat(form.at("/dct:rights/rdfs:label/@value").asText()).contains("Bron: test");
        String url = form.at("/dcat:accessURL/@id").asText();
        assertThat(client.send("HEAD", url).statusCode()).as(url).isEqualTo(200);
      }
    }
  }

  @Test
  void theServiceSaysWhereItIs() {
    JsonNode service = catalogue.at("/dcat:service/0");
    has(service, "dct:title", "dcat:endpointURL", "dct:publisher", "dcat:contactPoint");
    has(service, "dcat:theme", "dct:accessRights", "dct:license", "mdcat:statuut");
    String description = service.at("/dcat:endpointDescription/@id").asText();
    assertThat(client.json(description).get("openapi").asText()).startsWith("3.0");
  }

  /** What search engines ask of a dataset: name and description; the rest is recommended. */
  @Test
  void pagesHoldDataForSearchEngines() {
    JsonNode landing = block("/");
    assertThat(landing.get("@type").asText()).isEqualTo("DataCatalog");
    assertThat(landing.get("dataset")).hasSize(layers());
    JsonNode dataset = block("/collections/percelen");
    assertThat(dataset.get("@context").asText()).isEqualTo("https://schema.org/");
    assertThat(dataset.get("@type").asText()).isEqualTo("Dataset");
    has(dataset, "name", "description", "url", "license", "publisher", "distribution");
    assertThat(dataset.at("/publisher/name").asText()).isEqualTo("Gemeente <Weverdam>");
    assertThat(dataset.at("/spatialCoverage/geo/box").asText())
        .isEqualTo("50.838000 4.366000 50.852000 4.392000");
    assertThat(dataset.get("temporalCoverage").asText()).isEqualTo("2026-06-30");
  }

  private static JsonNode block(String path) {
    String page = client.get(path, "Accept", "text/html").body();
    Matcher block =
        Pattern.compile("<script type=\"application/ld\\+json\">([^<]*)</script>").matcher(page);
    assertThat(block.find()).isTrue();
    return Client.parse(block.group(1));
  }
}
