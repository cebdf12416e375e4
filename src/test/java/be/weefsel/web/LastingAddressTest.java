package be.weefsel.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.Published;
import be.weefsel.TestDatabase;
import be.weefsel.database.Sql;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** Addresses with a revision, whose answers caches may keep for ever. */
class LastingAddressTest {
  private static final String ITEMS = "/collections/percelen/items?limit=1&f=json";
  private final Client client = Client.shared();

  private static String now(Client client, String meting) {
    HttpResponse<String> moved = client.get("/metingen/" + meting + "~0-x/");
    assertThat(moved.statusCode()).isEqualTo(307);
    assertThat(moved.headers().firstValue("Cache-Control")).contains("no-cache");
    String location = moved.headers().firstValue("Location").orElseThrow();
    return location.substring(location.indexOf("/metingen/"), location.length() - 1);
  }

  @Test
  void theirAnswersMayBeKeptForEver() {
    String base = now(client, "eindmeting");
    HttpResponse<String> page = client.get(base + ITEMS);
    assertThat(page.headers().firstValue("Cache-Control"))
        .contains("public, max-age=31536000, immutable");
    JsonNode document = Client.parse(page.body());
    assertThat(Client.link(document, "next")).contains(base + "/collections/percelen/items?");
    assertThat(client.json(Client.link(document, "next")).get("features")).hasSize(1);
    assertThat(client.get(base + "/").statusCode()).isEqualTo(200);
    assertThat(client.get("/metingen/eindmeting" + ITEMS).headers().firstValue("Cache-Control"))
        .contains("no-cache");
    client.problem(404, base + "/collections/nergens");
    assertThat(client.get(base + "/collections/nergens").headers().firstValue("Cache-Control"))
        .contains("no-store");
  }

  @Test
  void anEarlierRevisionIsSentOnWithItsPathAndQuery() {
    HttpResponse<String> moved = client.get("/metingen/nulmeting~0-old" + ITEMS);
    assertThat(moved.statusCode()).isEqualTo(307);
    String location = moved.headers().firstValue("Location").orElseThrow();
    assertThat(location).endsWith(ITEMS).startsWith(Published.shared().server().url());
    assertThat(client.json(location).get("features")).hasSize(1);
    client.problem(410, "/metingen/fout~0-old" + ITEMS);
    client.problem(404, "/metingen/onbekend~0-old" + ITEMS);
  }

  @Test
  void aRevocationMakesAllOfThemOthers() throws InterruptedException {
    try (TestDatabase database = TestDatabase.fresh()) {
      database
          .store()
          .database()
          .transaction(
              c -> {
                Sql.run(
                    c,
                    "GRANT USAGE ON SCHEMA beheer TO weefsel_lezer; GRANT SELECT ON"
                        + " beheer.gesloten_meting TO weefsel_lezer; INSERT INTO beheer.meting"
                        + " (naam, peildatum, status, closed_at, published_at, layers) VALUES"
                        + " ('a', '2026-01-01', 'gesloten', now(), now(), '[]'),"
                        + " ('b', '2026-01-01', 'gesloten', now(), now(), '[]')");
                return null;
              });
      try (Server server = Server.start(database.store(), database.settings().withPort(0))) {
        Client visitor = new Client(server.url());
        String before = now(visitor, "a");
        assertThat(now(visitor, "a")).isEqualTo(before).isNotEqualTo(now(visitor, "b"));
        database.store().metingen().revoke("b", "fout in de bron", null);
        // Which metingen there are is read again after a second.
        Thread.sleep(1_100);
        String after = now(visitor, "a");
        assertThat(after).isNotEqualTo(before);
        assertThat(visitor.get(before + "/").statusCode()).isEqualTo(307);
        assertThat(visitor.get(after + "/").statusCode()).isEqualTo(200);
      }
    }
  }
}
