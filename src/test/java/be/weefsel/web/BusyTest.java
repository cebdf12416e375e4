package be.weefsel.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.TestDatabase;
import be.weefsel.database.Sql;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A layer whose query sleeps, on a server that lets one query run and wait half a second. */
class BusyTest {
  private static TestDatabase database;
  private static Server server;
  private static Client client;

  @BeforeAll
  static void serve() {
    database = TestDatabase.fresh();
    database.store().database().transaction(BusyTest::publish);
    server =
        Server.start(
            database.store(),
            TestDatabase.settings(
                Map.of(
                    "WEEFSEL_PORT", "0",
                    "WEEFSEL_PAGE_QUERIES", "1",
                    "WEEFSEL_PAGE_SECONDS", "3",
                    "WEEFSEL_WAIT_MS", "500",
                    "WEEFSEL_STOP_SECONDS", "10")));
    client = new Client(server.url());
  }

  private static long publish(java.sql.Connection c) {
    String layer =
        "{\"id\":\"%s\",\"key\":\"k\",\"geometry\":\"none\",\"count\":1,\"properties\":[],"
            + "\"sources\":[],\"title\":{\"nl\":\"a\",\"en\":\"a\"},"
            + "\"description\":{\"nl\":\"a\",\"en\":\"a\"}}";
    for (Map.Entry<String, Double> one :
        Map.of("snel", 0.0, "traag", 1.5, "eindeloos", 60.0).entrySet()) {
      Sql.run(
          c,
          ("CREATE SCHEMA IF NOT EXISTS publiek_1; CREATE VIEW publiek_1.%s AS SELECT 1 AS k,"
                  + " 'a' AS id, NULL::geometry AS geom, NULL::geometry AS geom_crs84"
                  + " WHERE pg_sleep(%s)::text = ''")
              .formatted(one.getKey(), one.getValue()));
    }
    Sql.run(
        c,
        "GRANT USAGE ON SCHEMA beheer, publiek_1 TO weefsel_lezer; GRANT SELECT ON"
            + " beheer.gesloten_meting, publiek_1.snel, publiek_1.traag, publiek_1.eindeloos TO"
            + " weefsel_lezer");
    String layers =
        String.join(
            ",", List.of("snel", "traag", "eindeloos").stream().map(layer::formatted).toList());
    return Sql.update(
        c,
        "INSERT INTO beheer.meting (naam, peildatum, status, closed_at, published_at, layers)"
            + " VALUES ('m', '2026-01-01', 'gesloten', now(), now(), ?::jsonb)",
        "[" + layers + "]");
  }

  @AfterAll
  static void close() {
    server.close();
    database.close();
  }

  private static CompletableFuture<HttpResponse<String>> ask(String path) {
    return CompletableFuture.supplyAsync(() -> client.get(path));
  }

  @Test
  void equalQuestionsAreOneQueryAndOthersAreToldToComeBack() throws InterruptedException {
    List<CompletableFuture<HttpResponse<String>>> equal =
        IntStream.range(0, 3).mapToObj(i -> ask("/collections/traag/items?limit=5")).toList();
    Thread.sleep(400);
    HttpResponse<String> other = client.get("/collections/snel/items");
    assertThat(other.statusCode()).isEqualTo(503);
    assertThat(other.headers().firstValue("Retry-After")).contains("2");
    assertThat(Client.parse(other.body()).get("detail").asText()).contains("Too many");
    // Pages that need no query, and whether the server is well, wait for nobody.
    assertThat(client.get("/collections").statusCode()).isEqualTo(200);
    assertThat(client.get("/health").statusCode()).isEqualTo(200);
    for (CompletableFuture<HttpResponse<String>> one : equal) {
      // Three queries one after the other would have been refused.
      assertThat(one.join().statusCode()).isEqualTo(200);
    }
    assertThat(client.get("/collections/snel/items").statusCode()).isEqualTo(200);
  }

  @Test
  void aQueryThatTakesTooLongEndsWithAReason() {
    JsonNode problem = client.problem(503, "/collections/eindeloos/items");
    assertThat(problem.get("detail").asText()).contains("too long");
    assertThat(client.get("/collections/snel/items?limit=2").statusCode()).isEqualTo(200);
  }

  @Test
  void aServerThatStopsLetsRunningRequestsEnd() throws InterruptedException {
    Server second =
        Server.start(
            database.store(),
            TestDatabase.settings(Map.of("WEEFSEL_PORT", "0", "WEEFSEL_STOP_SECONDS", "10")));
    Client visitor = new Client(second.url());
    CompletableFuture<HttpResponse<String>> running =
        CompletableFuture.supplyAsync(() -> visitor.get("/collections/traag/items?limit=7"));
    Thread.sleep(500);
    second.close();
    assertThat(running.join().statusCode()).isEqualTo(200);
  }

  /** All threads of the server would wait, and none would be left for what is quick. */
  @Test
  void notEveryoneMayWaitForAFileThatIsBeingMade() {
    List<CompletableFuture<HttpResponse<String>>> all =
        IntStream.range(0, 40)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(
                        () -> client.get("/collections/traag/download/traag.gpkg"),
                        task -> new Thread(task).start()))
            .toList();
    List<String> refused =
        all.stream()
            .map(CompletableFuture::join)
            .filter(answer -> answer.statusCode() == 503)
            .peek(answer -> assertThat(answer.headers().map()).containsKey("retry-after"))
            .map(HttpResponse::body)
            .filter(body -> body.contains("many wait"))
            .toList();
    assertThat(refused).isNotEmpty();
  }
}
