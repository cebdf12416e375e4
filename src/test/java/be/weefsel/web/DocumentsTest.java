package be.weefsel.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.Published;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DocumentsTest {
  private final Client client = Client.shared();

  @Test
  void theLandingPageLeadsEverywhere() {
    JsonNode landing = client.json("/");
    for (String rel :
        List.of(
            "self", "alternate", "service-desc", "service-doc", "conformance", "data", "related")) {
      String href = Client.link(landing, rel);
      assertThat(href).as(rel).startsWith("http://localhost:");
      assertThat(client.get(href).statusCode()).as(href).isEqualTo(200);
    }
    assertThat(
            client.get(Client.link(landing, "service-desc")).headers().firstValue("Content-Type"))
        .contains("application/vnd.oai.openapi+json;version=3.0");
  }

  @Test
  void theApiDocumentHasWhatClientsReadInIt() {
    JsonNode api = client.json("/api");
    assertThat(api.get("openapi").asText()).startsWith("3.0");
    assertThat(api.at("/servers/0/url").asText()).doesNotEndWith("/");
    JsonNode limit = api.at("/components/parameters/limit");
    assertThat(limit.at("/schema/minimum").asInt()).isEqualTo(1);
    assertThat(limit.at("/schema/default").asInt()).isEqualTo(1000);
    assertThat(limit.at("/schema/maximum").asInt()).isEqualTo(10000);
    for (String name : List.of("limit", "bbox", "datetime")) {
      JsonNode parameter = api.at("/components/parameters/" + name);
      assertThat(parameter.get("style").asText()).isEqualTo("form");
      assertThat(parameter.get("explode").asBoolean()).isFalse();
      assertThat(parameter.get("in").asText()).isEqualTo("query");
    }
    assertThat(api.at("/components/parameters/bbox/schema/minItems").asInt()).isEqualTo(4);
    for (JsonNode collection : client.json("/collections").get("collections")) {
      String path = "/collections/" + collection.get("id").asText();
      assertThat(api.get("paths").has(path + "/items")).isTrue();
      assertThat(api.get("paths").has(path + "/items/{featureId}")).isTrue();
    }
  }

  @Test
  void everyReferenceInTheApiDocumentLeadsToSomethingInIt() {
    JsonNode api = client.json("/api");
    List<String> references = new ArrayList<>();
    collect(api, references);
    assertThat(references).isNotEmpty().allMatch(r -> r.startsWith("#/"));
    assertThat(references).allMatch(r -> !api.at(r.substring(1)).isMissingNode());
  }

  private static void collect(JsonNode node, List<String> references) {
    if (node.has("$ref")) {
      references.add(node.get("$ref").asText());
    }
    node.forEach(child -> collect(child, references));
  }

  @Test
  void aCollectionNamesItsExtentPropertiesAndSources() {
    JsonNode collection = client.json("/collections/percelen");
    assertThat(collection.at("/extent/spatial/bbox/0")).hasSize(4);
    assertThat(collection.at("/extent/temporal/interval/0/0").asText())
        .isEqualTo("2026-06-30T00:00:00Z");
    assertThat(collection.get("itemType").asText()).isEqualTo("feature");
    assertThat(collection.at("/crs/0").asText()).endsWith("/CRS84");
    assertThat(collection.at("/eigenschappen/2/unit").asText()).isEqualTo("m²");
    assertThat(collection.at("/bronnen/0/lading").asInt()).isEqualTo(7);
    assertThat(collection.at("/bronnen/0/crsOperatie").asText()).isEqualTo("BD72 to ETRS89 (3)");
    assertThat(Client.link(collection, "license")).startsWith("https://data.vlaanderen.be/");
  }

  /** So a client that turns the box into another CRS still finds what lies at its edges. */
  @Test
  void anExtentIsWiderThanItsFeatures() {
    JsonNode box = client.json("/collections/rooster").at("/extent/spatial/bbox/0");
    assertThat(
            Published.shared()
                .sql(
                    "SELECT count(*) FROM publiek_1.rooster WHERE ST_Within(geom,"
                        + " ST_Transform(ST_MakeEnvelope(?, ?, ?, ?, 4326), 31370))",
                    box.get(0).asDouble(),
                    box.get(1).asDouble(),
                    box.get(2).asDouble(),
                    box.get(3).asDouble()))
        .containsExactly("25001");
  }

  @Test
  void rowsWithoutAPlaceAreRecords() {
    JsonNode collection = client.json("/collections/tabel");
    assertThat(collection.get("itemType").asText()).isEqualTo("record");
    assertThat(collection.at("/extent/spatial").isMissingNode()).isTrue();
    assertThat(collection.has("storageCrs")).isFalse();
    assertThat(client.json("/collections/tabel/items/t2").get("geometry").isNull()).isTrue();
  }

  @Test
  void theSourcesHaveTheirReport() {
    JsonNode sources = client.json("/collections/percelen/bronnen");
    assertThat(sources.at("/bronnen/0/verslag/gelezen").asInt()).isEqualTo(10);
    assertThat(sources.at("/bronnen/0/verslag/geweigerd").asInt()).isEqualTo(2);
    assertThat(sources.at("/bronnen/0/verslag/geladen").asText()).isEqualTo("2026-06-02T08:00:00Z");
    assertThat(client.json("/collections/percelen").get("attribution").asText())
        .isEqualTo("Bron: test");
  }

  @Test
  void theMethodCanBeReadOnTheServerItself() {
    String first = client.get(Client.link(client.json("/"), "help")).body();
    Matcher pages = Pattern.compile("href=\"([^\"]*/methode/[^\"#]*)").matcher(first);
    int n = 0;
    for (; pages.find(); n++) {
      HttpResponse<String> page = client.get(pages.group(1));
      assertThat(page.statusCode()).as(pages.group(1)).isEqualTo(200);
      assertThat(page.body()).contains("<h1>").doesNotContain(".md\"");
    }
    assertThat(n).isGreaterThan(10);
    assertThat(client.get("/methode/indicatoren").body())
        .contains("id=\"one-entropy-by-hand\">")
        .contains("id=\"mix\">");
    assertThat(client.get("/methode/criteria").body()).contains("<table>");
    client.problem(404, "/methode/nothing", "Accept", "application/json");
    client.problem(404, "/methode/..%2Fmethod", "Accept", "application/json");
  }

  @Test
  void textsAreDutchUnlessEnglishIsAsked() {
    String path = "/collections/percelen";
    assertThat(client.json(path).get("title").asText()).isEqualTo("percelen nl");
    assertThat(client.json(path, "Accept-Language", "en-GB,nl;q=0.5").get("title").asText())
        .isEqualTo("percelen en");
    assertThat(client.json(path, "Accept-Language", "nl-BE,en;q=0.5").get("title").asText())
        .isEqualTo("percelen nl");
  }

  @Test
  void everyLinkOfAPageOfFeaturesWorksAndIsOfItsType() {
    JsonNode page = client.json("/collections/percelen/items?limit=2");
    assertThat(page.get("links"))
        .extracting(l -> l.get("rel").asText())
        .containsExactly(
            "self",
            "alternate",
            "alternate",
            "alternate",
            "alternate",
            "alternate",
            "next",
            "collection");
    for (JsonNode link : page.get("links")) {
      HttpResponse<String> answer = client.get(link.get("href").asText());
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
          .startsWith(link.get("type").asText());
    }
  }

  @Test
  void browsersGetPagesAndProgramsGetJson() {
    String browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
    String path = "/collections/percelen/items";
    assertThat(type(client.get(path, "Accept", browser))).startsWith("text/html");
    assertThat(type(client.get(path, "Accept", "*/*"))).startsWith("application/geo+json");
    assertThat(type(client.get(path))).startsWith("application/geo+json");
    assertThat(type(client.get(path, "Accept", "text/csv"))).startsWith("text/csv");
    assertThat(type(client.get(path + "?f=json", "Accept", browser)))
        .startsWith("application/geo+json");
    assertThat(type(client.get(path, "Accept", "image/png"))).startsWith("application/geo+json");
  }

  private static String type(HttpResponse<String> answer) {
    return answer.headers().firstValue("Content-Type").orElseThrow();
  }
}
