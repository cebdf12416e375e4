package be.weefsel;

import be.weefsel.analysis.Analysis;
import be.weefsel.analysis.Methode;
import be.weefsel.analysis.Publisher;
import be.weefsel.layers.LayerCatalogue;
import be.weefsel.loading.ImportOptions;
import be.weefsel.loading.ImportRequest;
import be.weefsel.loading.ImportResult;
import be.weefsel.loading.Importer;
import be.weefsel.registry.Meting;
import be.weefsel.registry.Progress;
import be.weefsel.web.Server;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A gemeente from its files to the web, as a user would bring it there. */
final class Gemeente implements AutoCloseable {
  final TestDatabase database = TestDatabase.fresh();
  final LayerCatalogue catalogue = LayerCatalogue.read(database.settings().layers());
  private final LocalDate peildatum;
  private final Map<String, Integer> ladingen = new LinkedHashMap<>();
  private final HttpClient http = HttpClient.newHttpClient();
  private Server server;

  Gemeente(LocalDate peildatum) {
    this.peildatum = peildatum;
  }

  ImportResult load(String dataset, Path file) {
    ImportResult result =
        new Importer(database.store(), catalogue)
            .run(
                new ImportRequest(dataset, List.of(file), peildatum, ImportOptions.NONE),
                Progress.none());
    ladingen.put(dataset, result.lading().id());
    return result;
  }

  void publish(String naam) {
    Methode methode = Methode.read(database.settings());
    Meting meting =
        database.store().metingen().make(naam, peildatum, List.copyOf(ladingen.keySet()), Map.of());
    new Analysis(database.store(), catalogue, methode).run(meting, Progress.none());
    new Publisher(database.store(), catalogue, methode, database.settings())
        .publish(database.store().metingen().get(naam));
  }

  void serve() {
    server = Server.start(database.store(), database.settings().withPort(0));
  }

  String url() {
    return server.url();
  }

  JsonNode get(String path) throws IOException, InterruptedException {
    HttpResponse<byte[]> answer =
        http.send(
            HttpRequest.newBuilder(URI.create(url() + path)).build(),
            HttpResponse.BodyHandlers.ofByteArray());
    if (answer.statusCode() != 200) {
      throw new AssertionError(path + " gave " + answer.statusCode());
    }
    return new ObjectMapper().readTree(answer.body());
  }

  /** The size of an answer as it travels, packed; 0 for one that says there is nothing. */
  int gzipped(String path) throws IOException, InterruptedException {
    HttpResponse<byte[]> answer =
        http.send(
            HttpRequest.newBuilder(URI.create(url() + path))
                .header("Accept-Encoding", "gzip")
                .build(),
            HttpResponse.BodyHandlers.ofByteArray());
    if (answer.statusCode() != 200 && answer.statusCode() != 204) {
      throw new AssertionError(path + " gave " + answer.statusCode());
    }
    return answer.body().length;
  }

  /** The table of a lading. */
  String table(String dataset) {
    return database.store().ladingen().get(ladingen.get(dataset)).qualifiedRelation();
  }

  @Override
  public void close() {
    if (server != null) {
      server.close();
    }
    database.close();
  }
}
