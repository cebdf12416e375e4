package be.weefsel.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.Published;
import be.weefsel.TestDatabase;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A server with limits of its own. */
class LimitsTest {
  private static Server server;
  private static Client client;

  @BeforeAll
  static void serve() {
    server =
        Server.start(
            Published.shared().database().store(),
            TestDatabase.settings(
                Map.of(
                    "WEEFSEL_PORT", "0",
                    "WEEFSEL_PAGE_MAXIMUM", "5",
                    "WEEFSEL_FILTER_DEPTH", "3",
                    "WEEFSEL_FILTER_POINTS", "4",
                    "WEEFSEL_BODY_BYTES", "1k")));
    client = new Client(server.url());
  }

  @AfterAll
  static void close() {
    server.close();
  }

  @Test
  void aPageHoldsNoMore() {
    for (String query : new String[] {"", "?limit=50", "?limit=99999999999"}) {
      JsonNode page = client.json("/collections/percelen/items" + query);
      assertThat(page.get("features")).hasSize(5);
      assertThat(page.get("numberMatched").asInt()).isEqualTo(2500);
    }
    JsonNode limit = client.json("/api").at("/components/parameters/limit/schema");
    assertThat(limit.get("maximum").asInt()).isEqualTo(5);
    assertThat(limit.get("default").asInt()).isEqualTo(5);
  }

  @Test
  void aFilterIsNoDeeperAndNoLarger() {
    String items = "/collections/percelen/items?filter=";
    assertThat(client.json(items + "volgnummer%3E1").get("features")).hasSize(5);
    String deep = items + "NOT(NOT(NOT(NOT(volgnummer%3E1))))";
    assertThat(client.problem(400, deep).get("detail").asText()).contains("3 levels");
    String large = items + "S_INTERSECTS(geom,LINESTRING(0%200,1%201,2%200,3%201,4%200))";
    assertThat(client.problem(400, large).at("/errors/0/parameter").asText()).isEqualTo("filter");
  }

  @Test
  void aBodyIsNoLarger() {
    HttpResponse<String> answer = search("{\"filter\":\"" + "a".repeat(2000) + "\"}");
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(Client.parse(answer.body()).get("detail").asText()).contains("1024 bytes");
  }

  @Test
  void answersToPostAreForTheOneWhoAsked() {
    HttpResponse<String> answer = search("{\"limit\":2}");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(answer.headers().firstValue("ETag")).isEmpty();
    assertThat(Client.parse(answer.body()).get("features")).hasSize(2);
  }

  private static HttpResponse<String> search(String body) {
    return client.post("/collections/percelen/search", body, "Content-Type", "application/json");
  }
}
