package be.weefsel.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.Published;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions that are too long for an address. */
class SearchTest {
  private static final String SEARCH = "/collections/percelen/search";
  private final Client client = Client.shared();

  @Test
  void aDrawnPolygonOfTenThousandPointsFindsWhatPostgisFinds() {
    String ring = ring(10_000);
    String body =
        "{\"limit\":100,\"crs\":\"[EPSG:31370]\",\"filter-crs\":\"[EPSG:31370]\",\"filter\":{\"op\":"
            + "\"s_intersects\",\"args\":[{\"property\":\"geometry\"},{\"type\":\"Polygon\",\"coordinates\":[["
            + ring
            + "]]}]}}";
    assertThat(body.length()).isGreaterThan(200_000);
    List<String> expected =
        Published.shared()
            .sql(
                "SELECT id FROM publiek_1.percelen WHERE ST_Intersects(geom, ST_SetSRID("
                    + "ST_GeomFromGeoJSON(?), 31370)) ORDER BY perceel_id",
                "{\"type\":\"Polygon\",\"coordinates\":[[" + ring + "]]}");
    assertThat(expected).hasSizeBetween(200, 1500);
    assertThat(allIds(body)).isEqualTo(expected);
    JsonNode page = page(body);
    assertThat(page.get("numberMatched").asInt()).isEqualTo(expected.size());
    assertThat(page.at("/features/0/geometry/coordinates/0/0/0/0").asDouble()).isGreaterThan(1e5);
  }

  /** A star around the middle of the percelen. */
  private static String ring(int points) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i <= points; i++) {
      double angle = i % points * 2 * Math.PI / points;
      double radius = 300 + 150 * Math.sin(7 * angle);
      text.append(i == 0 ? "" : ",")
          .append(
              String.format(
                  Locale.ROOT,
                  "[%.3f,%.3f]",
                  150800 + radius * Math.cos(angle),
                  170700 + radius * Math.sin(angle)));
    }
    return text.toString();
  }

  private List<String> allIds(String first) {
    List<String> ids = new ArrayList<>();
    for (String body = first; body != null; ) {
      JsonNode page = page(body);
      page.get("features").forEach(f -> ids.add(f.get("id").asText()));
      body = null;
      for (JsonNode link : page.get("links")) {
        if (link.get("rel").asText().equals("next")) {
          assertThat(link.get("method").asText()).isEqualTo("POST");
          assertThat(link.get("href").asText()).endsWith(SEARCH);
          body = link.get("body").toString();
        }
      }
    }
    return ids;
  }

  private JsonNode page(String body) {
    HttpResponse<String> answer = client.post(SEARCH, body, "Content-Type", "application/json");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return Client.parse(answer.body());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{} | ''",
        "{\"limit\":7} | limit=7",
        "{\"limit\":7,\"offset\":20,\"token\":null} | limit=7&offset=20",
        "{\"bbox\":[4.37,50.84,4.38,50.845],\"limit\":5} | bbox=4.37,50.84,4.38,50.845&limit=5",
        "{\"bbox\":\"4.37,50.84,4.38,50.845\"} | bbox=4.37,50.84,4.38,50.845",
        "{\"bbox\":[1.502e5,170100,150600,170500.0],\"bbox-crs\":\"[EPSG:31370]\"} | bbox=150200,170100,150600,170500&bbox-crs=EPSG:31370",
        "{\"sortby\":[\"-niscode\",\"capakey\"],\"limit\":9} | sortby=-niscode,capakey&limit=9",
        "{\"sortby\":[{\"field\":\"begindatum\",\"direction\":\"desc\"}],\"limit\":9} | sortby=-begindatum&limit=9",
        "{\"properties\":[\"capakey\"],\"skipGeometry\":true} | properties=capakey&skipGeometry=true",
        "{\"properties\":[],\"limit\":2} | properties=&limit=2",
        "{\"bebouwd\":true,\"niscode\":\"11001\",\"volgnummer\":2000000014} | bebouwd=true&niscode=11001&volgnummer=2000000014",
        "{\"datetime\":\"2003-01-01/..\",\"limit\":4} | datetime=2003-01-01/..&limit=4",
        "{\"filter\":\"oppervlakte > 400\",\"limit\":4} | filter=oppervlakte%20%3E%20400&limit=4",
        "{\"filter\":{\"op\":\"=\",\"args\":[{\"property\":\"bebouwd\"},true]},\"limit\":4} | filter=bebouwd=true&limit=4"
      })
  void theAnswerIsThatOfItems(String body, String query) {
    JsonNode searched = page(body);
    JsonNode got = client.json("/collections/percelen/items?" + query);
    ((ObjectNode) searched).remove("links");
    ((ObjectNode) got).remove("links");
    assertThat(searched).isEqualTo(got);
  }

  @Test
  void theAnswerMayBeCsv() {
    HttpResponse<String> csv = client.post(SEARCH, "{\"f\":\"csv\",\"limit\":1}");
    assertThat(csv.body().lines()).hasSize(2);
    assertThat(client.post(SEARCH, "{\"limit\":1}", "Accept", "text/csv").body())
        .isEqualTo(csv.body());
    assertThat(csv.headers().firstValue("Content-Crs").orElseThrow()).contains("CRS84");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | body",
        "[1] | JSON object",
        "{\"limit\": | line 1",
        "{\"limit\":1}{} | body",
        "{\"limit\":1,\"limit\":2} | Duplicate",
        "{\"limit\":0} | limit",
        "{\"limit\":{}} | limit",
        "{\"sortby\":[{\"property\":\"niscode\"}]} | direction",
        "{\"bbox\":[1,2,[3],4]} | bbox",
        "{\"colour\":\"red\"} | colour",
        "{\"filter\":{\"op\":\"=\",\"args\":[{\"property\":\"nothing\"},1]}} | /args/0",
        "{\"filter\":\"bebouwd = \"} | filter",
        "{\"f\":\"html\"} | f",
        "{\"token\":\"x\"} | damaged"
      })
  void whatIsWrongInABodyIsNamed(String body, String hint) {
    HttpResponse<String> answer = client.post(SEARCH, body);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    assertThat(Client.parse(answer.body()).get("detail").asText()).contains(hint);
  }

  @Test
  void aBodyThatIsTooLargeIsRefusedWithTheLimit() {
    String body = "{\"filter\":\"" + "x".repeat(5 << 20) + "\"}";
    HttpResponse<String> answer = client.post(SEARCH, body);
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("4194304");
  }

  @Test
  void oneBodyAfterAnotherGetsItsOwnAnswer() {
    assertThat(page("{\"limit\":1}").get("features")).hasSize(1);
    assertThat(page("{\"limit\":2}").get("features")).hasSize(2);
    assertThat(client.post("/metingen/nulmeting" + SEARCH, "{}").body())
        .contains("\"numberMatched\":5");
  }

  /** Written out, 1e999999999 would fill the memory of the server. */
  @ParameterizedTest
  @ValueSource(
      strings = {"{\"limit\":1e100000}", "{\"offset\":1e-100000}", "{\"bbox\":[1e100000,1,2,3]}"})
  void aNumberOfManyDigitsIsRefusedBeforeItIsWrittenOut(String body) {
    HttpResponse<String> answer = client.post(SEARCH, body, "Content-Type", "application/json");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("too large or too small").hasSizeLessThan(1000);
  }
}
