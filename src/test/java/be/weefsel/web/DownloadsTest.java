package be.weefsel.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.Gdal;
import be.weefsel.Published;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole layers over HTTP. */
class DownloadsTest {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final String PERCELEN = "/collections/percelen/download/percelen.";
  private final Client client = Client.shared();

  @TempDir Path dir;

  @Test
  void everyCollectionLinksToItsFiles() throws Exception {
    List<String> types = new ArrayList<>();
    for (JsonNode link : client.json("/collections/percelen").get("links")) {
      if (link.get("rel").asText().equals("enclosure")) {
        types.add(link.get("type").asText());
        HttpResponse<byte[]> head = send("HEAD", link.get("href").asText());
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.headers().firstValue("Content-Type").orElse(""))
            .startsWith(link.get("type").asText());
        assertThat(head.body()).isEmpty();
      }
    }
    assertThat(types)
        .contains(
            "application/geopackage+sqlite3",
            "application/flatgeobuf",
            "application/geo+json",
            "text/csv",
            "application/geo+json-seq");
  }

  @Test
  void aStreamedLayerHasAllFeaturesInTheOrderOfTheKey() throws Exception {
    JsonNode all = Client.parse(text(get(PERCELEN + "geojson")));
    List<String> ids = new ArrayList<>();
    all.get("features").forEach(f -> ids.add(f.get("id").asText()));
    assertThat(ids)
        .isEqualTo(Published.shared().sql("SELECT id FROM publiek_1.percelen ORDER BY perceel_id"));
    assertThat(all.get("numberReturned").asInt()).isEqualTo(2500);
    assertThat(all.has("crs")).as("longitude and latitude need no name").isFalse();
  }

  @Test
  void aStreamedLayerSaysItsCrs() throws Exception {
    HttpResponse<byte[]> answer = get(PERCELEN + "geojson?crs=EPSG:31370");
    assertThat(answer.headers().firstValue("Content-Crs"))
        .hasValue("<http://www.opengis.net/def/crs/EPSG/0/31370>");
    Path file = Files.write(dir.resolve("lambert.geojson"), answer.body());
    assertThat(Gdal.run("ogrinfo", "-so", "-al", file.toString()))
        .contains("ID[\"EPSG\",31370]")
        .contains("Feature Count: 2500");
  }

  @Test
  void whatIsPackedIsTheSame() throws Exception {
    byte[] plain = get(PERCELEN + "csv").body();
    HttpResponse<byte[]> packed = send("GET", PERCELEN + "csv", "Accept-Encoding", "br, gzip");
    assertThat(packed.headers().firstValue("Content-Encoding")).hasValue("gzip");
    byte[] unpacked = new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes();
    assertThat(unpacked).isEqualTo(plain);
    assertThat(tag(packed)).isNotEqualTo(tag(get(PERCELEN + "csv")));
    HttpResponse<byte[]> refused =
        send("GET", PERCELEN + "csv", "Accept-Encoding", "gzip;q=0, identity");
    assertThat(refused.headers().firstValue("Content-Encoding")).isEmpty();
  }

  @Test
  void aTableForExcel() throws Exception {
    String table =
        text(get(PERCELEN + "csv?bom=true&separator=semicolon&geometry=xy&crs=EPSG:31370"));
    List<String> lines = table.lines().toList();
    assertThat(lines.get(0))
        .isEqualTo("\ufeffid;capakey;niscode;oppervlakte;volgnummer;bebouwd;begindatum;x;y");
    String row = lines.stream().filter(l -> l.startsWith("11001A0000-00A004")).findFirst().get();
    List<String> fields = Arrays.asList(row.split(";"));
    double x = Double.parseDouble(fields.get(7).replace(',', '.'));
    double y = Double.parseDouble(fields.get(8).replace(',', '.'));
    assertThat(
            Published.shared()
                .sql(
                    "SELECT ST_Within(ST_SetSRID(ST_MakePoint(?, ?), 31370), geom)"
                        + " FROM publiek_1.percelen WHERE id = '11001A0000-00A004'",
                    x,
                    y))
        .containsExactly("t");
  }

  @Test
  void aMadeFileIsGivenInParts() throws Exception {
    HttpResponse<byte[]> whole = get(PERCELEN + "fgb");
    int size = whole.body().length;
    assertThat(whole.headers().firstValueAsLong("Content-Length")).hasValue(size);
    assertThat(whole.headers().firstValue("Accept-Ranges")).hasValue("bytes");
    HttpResponse<byte[]> part = send("GET", PERCELEN + "fgb", "Range", "bytes=100-299");
    assertThat(part.statusCode()).isEqualTo(206);
    assertThat(part.headers().firstValue("Content-Range")).hasValue("bytes 100-299/" + size);
    assertThat(part.body()).isEqualTo(Arrays.copyOfRange(whole.body(), 100, 300));
    HttpResponse<byte[]> end = send("GET", PERCELEN + "fgb", "Range", "bytes=-10");
    assertThat(end.body()).isEqualTo(Arrays.copyOfRange(whole.body(), size - 10, size));
    HttpResponse<byte[]> other =
        send("GET", PERCELEN + "fgb", "Range", "bytes=0-9", "If-Range", "\"other\"");
    assertThat(other.statusCode()).isEqualTo(200);
    assertThat(other.body()).hasSize(size);
    HttpResponse<byte[]> same =
        send("GET", PERCELEN + "fgb", "Range", "bytes=0-9", "If-Range", tag(whole));
    assertThat(same.body()).hasSize(10);
    HttpResponse<byte[]> outside = send("GET", PERCELEN + "fgb", "Range", "bytes=" + size + "-");
    assertThat(outside.statusCode()).isEqualTo(416);
    assertThat(outside.headers().firstValue("Content-Range")).hasValue("bytes */" + size);
  }

  /** All wait for the one file that is made. */
  @Test
  void manyMayAskForAFileThatIsNotThereYet() throws Exception {
    List<CompletableFuture<HttpResponse<byte[]>>> all = new ArrayList<>();
    URI uri =
        URI.create(
            Published.shared().server().url()
                + "/collections/geschiktheid/download/geschiktheid.gpkg?crs=CRS84");
    for (int i = 0; i < 8; i++) {
      all.add(
          HTTP.sendAsync(
              HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofByteArray()));
    }
    byte[] first = all.get(0).get().body();
    assertThat(first).startsWith("SQLite format 3".getBytes(StandardCharsets.US_ASCII));
    for (CompletableFuture<HttpResponse<byte[]>> answer : all) {
      assertThat(answer.get().body()).isEqualTo(first);
    }
  }

  @Test
  void whoHasItAlreadyGetsNothing() throws Exception {
    for (String ending : List.of("gpkg", "fgb", "geojson", "csv")) {
      String tag = tag(send("HEAD", PERCELEN + ending));
      HttpResponse<byte[]> again = send("GET", PERCELEN + ending, "If-None-Match", "\"x\", " + tag);
      assertThat(again.statusCode()).isEqualTo(304);
      assertThat(again.body()).isEmpty();
      assertThat(tag(send("HEAD", PERCELEN + ending + "?crs=EPSG:4258"))).isNotEqualTo(tag);
    }
  }

  @Test
  void eachMetingHasItsOwnFiles() throws Exception {
    Path file =
        Files.write(dir.resolve("nul.gpkg"), get("/metingen/nulmeting" + PERCELEN + "gpkg").body());
    assertThat(Gdal.run("ogrinfo", "-so", file.toString(), "percelen"))
        .contains("Feature Count: 5")
        .contains("ID[\"EPSG\",31370]");
  }

  @Test
  void whatCannotBeIsSaid() {
    assertThat(
            client
                .problem(404, "/collections/percelen/download/percelen.shp")
                .get("detail")
                .asText())
        .contains("percelen.gpkg");
    client.problem(404, "/collections/percelen/download/haltes.gpkg");
    assertThat(client.problem(400, PERCELEN + "gpkg?crs=EPSG:28992&bom=true").get("errors"))
        .hasSize(2);
    assertThat(client.problem(400, PERCELEN + "csv?geometry=kml").get("detail").asText())
        .contains("wkt, xy or none");
    client.problem(410, "/metingen/fout" + PERCELEN + "gpkg");
  }

  private static String tag(HttpResponse<?> answer) {
    return answer.headers().firstValue("ETag").orElseThrow();
  }

  private static String text(HttpResponse<byte[]> answer) {
    assertThat(answer.statusCode()).isEqualTo(200);
    return new String(answer.body(), StandardCharsets.UTF_8);
  }

  private static HttpResponse<byte[]> get(String path) throws Exception {
    return send("GET", path);
  }

  private static HttpResponse<byte[]> send(String method, String path, String... headers)
      throws IOException, InterruptedException {
    String url = path.startsWith("http") ? path : Published.shared().server().url() + path;
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return HTTP.send(
        request.method(method, HttpRequest.BodyPublishers.noBody()).build(),
        HttpResponse.BodyHandlers.ofByteArray());
  }
}
