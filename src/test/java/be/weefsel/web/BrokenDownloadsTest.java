package be.weefsel.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.weefsel.TestDatabase;
import be.weefsel.database.Sql;
import be.weefsel.layers.ColumnType;
import be.weefsel.layers.GeometryType;
import be.weefsel.layers.Property;
import be.weefsel.layers.PublishedLayer;
import be.weefsel.layers.PublishedLayers;
import be.weefsel.layers.Text;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What fails on its way, and whoever leaves before the end. */
class BrokenDownloadsTest {
  private static final int ROWS = 60_000;
  private static TestDatabase database;
  private static Server server;

  @BeforeAll
  static void publish() {
    database = TestDatabase.fresh();
    database
        .store()
        .database()
        .transaction(
            c -> {
              Sql.run(
                  c,
                  """
                  CREATE SCHEMA publiek_1;
                  CREATE TABLE publiek_1.heel AS
                  SELECT n, n::text AS id, repeat(md5(n::text), 20) AS tekst, n AS deler,
                         ST_SetSRID(ST_MakePoint(4, 50 + n / 1e6), 4326) AS geom_crs84
                  FROM   generate_series(1, 60000) n;
                  CREATE UNIQUE INDEX ON publiek_1.heel (n);
                  CREATE VIEW publiek_1.kapot AS
                  SELECT n, id, tekst, 1 / (n - 40000) AS deler, geom_crs84 FROM publiek_1.heel;
                  CREATE VIEW publiek_1.stuk AS
                  SELECT n, id, tekst, 1 / (n - 1) AS deler, geom_crs84 FROM publiek_1.heel;
                  INSERT INTO beheer.meting (naam, peildatum, status, closed_at, published_at)
                  VALUES ('m', '2026-06-30', 'gesloten', '2026-07-01 11:11Z', '2026-07-01 11:11Z');
                  GRANT USAGE ON SCHEMA publiek_1, beheer TO weefsel_lezer;
                  GRANT SELECT ON ALL TABLES IN SCHEMA publiek_1 TO weefsel_lezer;
                  GRANT SELECT ON beheer.gesloten_meting TO weefsel_lezer;
                  ANALYZE publiek_1.heel""");
              return Sql.update(
                  c,
                  "UPDATE beheer.meting SET layers = ?::jsonb",
                  PublishedLayers.write(List.of(layer("heel"), layer("kapot"), layer("stuk"))));
            });
    server = Server.start(database.store(), database.settings().withPort(0));
  }

  @AfterAll
  static void end() {
    server.close();
    database.close();
  }

  private static PublishedLayer layer(String id) {
    Text text = new Text(id, id);
    return new PublishedLayer(
        id,
        text,
        text,
        "n",
        GeometryType.POINT,
        List.of(),
        List.of(
            new Property("tekst", ColumnType.TEXT, text, null),
            new Property("deler", ColumnType.INTEGER, text, null)),
        List.of(),
        null,
        ROWS);
  }

  @Test
  void whatFailsOnItsWayDoesNotEndAsIfItWereWhole() {
    for (String ending : List.of("geojson", "csv", "geojsons")) {
      String path = "/collections/kapot/download/kapot." + ending;
      assertThatThrownBy(() -> get(path)).as(ending).isInstanceOf(IOException.class);
      assertThatThrownBy(() -> get(path, "Accept-Encoding", "gzip"))
          .as(ending + " packed")
          .isInstanceOf(IOException.class);
    }
    assertThat(running()).isZero();
  }

  /** As a program without a library for HTTP sees it. */
  @Test
  void theLastChunkNeverComes() throws IOException {
    try (Socket socket = ask("/collections/kapot/download/kapot.csv", 1 << 16)) {
      String all = new String(readAll(socket), StandardCharsets.ISO_8859_1);
      assertThat(all).startsWith("HTTP/1.1 200 ").contains("Transfer-Encoding: chunked");
      assertThat(all.length()).isGreaterThan(10_000_000);
      assertThat(all).doesNotEndWith("\r\n0\r\n\r\n").doesNotContain("problem");
    }
  }

  private static byte[] readAll(Socket socket) throws IOException {
    try (InputStream in = socket.getInputStream()) {
      ByteArrayOutputStream all = new ByteArrayOutputStream();
      try {
        in.transferTo(all);
      } catch (IOException e) {
        // A connection that is reset is as good a sign.
      }
      return all.toByteArray();
    }
  }

  @Test
  void whatFailsAtOnceIsAProblem() throws Exception {
    HttpResponse<String> answer = get("/collections/stuk/download/stuk.csv");
    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(answer.headers().firstValue("Content-Disposition")).isEmpty();
    assertThat(answer.headers().firstValue("ETag")).isEmpty();
    assertThat(get("/collections/kapot/download/kapot.gpkg").statusCode()).isEqualTo(500);
  }

  @Test
  void whoLeavesFreesWhatWasHeld() throws Exception {
    for (int i = 0; i < 40; i++) {
      try (Socket socket = ask("/collections/heel/download/heel.geojson", 4096)) {
        socket.setSoLinger(true, 0);
        assertThat(socket.getInputStream().readNBytes(1000)).hasSize(1000);
      }
    }
    for (int i = 0; running() > 0 && i < 100; i++) {
      Thread.sleep(100);
    }
    assertThat(running()).isZero();
    assertThat(get("/collections/heel/download/heel.csv").body().lines()).hasSize(ROWS + 1);
  }

  /** More of them than there are connections, and none takes what it asked for. */
  @Test
  void slowClientsHoldUpNobody() throws Exception {
    List<Socket> slow = new ArrayList<>();
    try {
      for (int i = 0; i < 20; i++) {
        Socket socket = ask("/collections/heel/download/heel.geojson", 4096);
        assertThat(socket.getInputStream().readNBytes(100)).hasSize(100);
        slow.add(socket);
      }
      assertThat(get("/collections/heel/items?limit=10").statusCode()).isEqualTo(200);
      assertThat(get("/collections/heel/download/heel.csv").body().lines()).hasSize(ROWS + 1);
    } finally {
      for (Socket socket : slow) {
        socket.close();
      }
    }
  }

  /** Statements of the server's role that are not over. */
  private static long running() {
    return database
        .store()
        .database()
        .read(
            c ->
                Sql.number(
                    c,
                    "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
                        + " AND state <> 'idle' AND query LIKE '%publiek_1%'"
                        + " AND pid <> pg_backend_pid()"));
  }

  private static Socket ask(String path, int buffer) throws IOException {
    Socket socket = new Socket();
    socket.setReceiveBufferSize(buffer);
    socket.connect(new InetSocketAddress("localhost", server.port()));
    String request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    return socket;
  }

  private static HttpResponse<String> get(String path, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.url() + path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
  }
}
