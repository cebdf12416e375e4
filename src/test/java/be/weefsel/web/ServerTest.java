package be.weefsel.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.weefsel.EnvironmentLacks;
import be.weefsel.Published;
import be.weefsel.TestDatabase;
import be.weefsel.database.Sql;
import be.weefsel.registry.Settings;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ServerTest {
  private final Client client = Client.shared();

  @Test
  void aBusyPortIsNamedWithTheWayOut() {
    Published shared = Published.shared();
    Settings settings = shared.database().settings().withPort(shared.server().port());
    assertThatThrownBy(() -> Server.start(shared.database().store(), settings).close())
        .isInstanceOf(EnvironmentLacks.class)
        .hasMessageContaining("WEEFSEL_PORT")
        .hasMessageContaining(Integer.toString(shared.server().port()));
  }

  @Test
  void withoutAMetingItSaysWhatToDo() {
    try (TestDatabase empty = TestDatabase.fresh();
        Server server = Server.start(empty.store(), empty.settings().withPort(0))) {
      Client visitor = new Client(server.url());
      assertThat(visitor.problem(503, "/").get("detail").asText()).contains("publish");
      assertThat(visitor.get("/", "Accept", "text/html").statusCode()).isEqualTo(503);
      assertThat(visitor.json("/metingen").get("metingen")).isEmpty();
      assertThat(visitor.json("/health").get("status").asText()).isEqualTo("ok");
    }
  }

  @Test
  void anErrorOfOursGivesNothingAway() {
    try (TestDatabase broken = TestDatabase.fresh();
        Server server = Server.start(broken.store(), broken.settings().withPort(0))) {
      broken
          .store()
          .database()
          .transaction(
              c -> {
                Sql.run(
                    c,
                    "GRANT USAGE ON SCHEMA beheer TO weefsel_lezer;"
                        + " GRANT SELECT ON beheer.gesloten_meting TO weefsel_lezer;"
                        + " INSERT INTO beheer.meting (naam, peildatum, status, closed_at,"
                        + " published_at, layers) VALUES ('x', '2026-01-01', 'gesloten', now(),"
                        + " now(), '[{\"id\":\"secretview\",\"key\":\"k\",\"geometry\":\"Point\","
                        + "\"count\":1,\"properties\":[],\"sources\":[]}]')");
                return null;
              });
      String detail =
          new Client(server.url())
              .problem(500, "/collections/secretview/items")
              .get("detail")
              .asText();
      assertThat(detail).contains("The log knows it as").doesNotContain("publiek");
    }
  }

  @Test
  void theAddressOfTheSettingsGoesIntoLinks() {
    Published shared = Published.shared();
    Settings proxied =
        TestDatabase.settings(
            Map.of("WEEFSEL_BASE_URL", "https://kaart.example/weefsel/", "WEEFSEL_PORT", "0"));
    try (Server server = Server.start(shared.database().store(), proxied)) {
      Client visitor = new Client(server.url());
      assertThat(Client.link(visitor.json("/collections"), "self"))
          .startsWith("https://kaart.example/weefsel/collections");
      assertThat(visitor.json("/api").at("/servers/0/url").asText())
          .isEqualTo("https://kaart.example/weefsel");
      assertThat(visitor.get("/", "Accept", "text/html").body())
          .contains("href=\"/weefsel/viewer/style.css\"");
    }
  }

  @Test
  void headGivesTheHeadersOfGet() {
    String path = "/collections/percelen/items?limit=1&bbox=4.3,50.8,4.4,50.9";
    HttpResponse<String> head = client.send("HEAD", path);
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(head.headers().firstValue("OGC-NumberMatched")).contains("2500");
    assertThat(head.headers().firstValue("ETag"))
        .isEqualTo(client.get(path).headers().firstValue("ETag"));
  }

  @Test
  void pagesOfOthersMayRead() {
    HttpResponse<String> answer = client.get("/collections", "Origin", "https://elsewhere.example");
    assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
    assertThat(answer.headers().firstValue("Access-Control-Expose-Headers").orElseThrow())
        .contains("Link", "OGC-NumberMatched", "Weefsel-NumberMatched-AtLeast");
    HttpResponse<String> asked = client.send("OPTIONS", "/collections/percelen/items");
    assertThat(asked.statusCode()).isEqualTo(204);
    assertThat(asked.headers().firstValue("Allow")).contains("GET, HEAD, OPTIONS");
  }

  @Test
  void nothingCanBeWritten() {
    assertThat(client.send("POST", "/collections/percelen/items").statusCode()).isEqualTo(405);
    assertThat(client.send("DELETE", "/collections/percelen").statusCode()).isEqualTo(405);
  }

  @Test
  void answersAreCompressedForWhoReadsIt() {
    HttpResponse<String> answer =
        client.get("/collections/percelen/items", "Accept-Encoding", "gzip");
    assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
    assertThat(client.get("/collections/percelen/items").headers().firstValue("Content-Encoding"))
        .isEmpty();
  }

  @Test
  void aQueryThatCannotBeDecodedIsRefused() throws IOException {
    // The client of the JDK would not send this.
    try (Socket socket = new Socket("localhost", Published.shared().server().port())) {
      String request =
          "GET /collections/percelen/items?bbox=%zz HTTP/1.1\r\nHost: a\r\n"
              + "Connection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(answer).startsWith("HTTP/1.1 400").contains("hexadecimal");
    }
  }

  @Test
  void filesOutsideTheViewerCannotBeAsked() {
    client.problem(404, "/viewer/../logback.xml");
    client.problem(404, "/webjars/leaflet/leaflet.js");
  }
}
