package be.weefsel.loading;

import be.weefsel.layers.LayerCatalogue;
import be.weefsel.loading.service.Retrieval;
import be.weefsel.loading.service.http.HttpLimits;
import be.weefsel.registry.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Imports from services for tests, with pauses that only are written down. */
final class ServiceLoads implements AutoCloseable {
  private static final HttpLimits PATIENT =
      new HttpLimits(
          Duration.ofSeconds(10), Duration.ofSeconds(20), Duration.ofSeconds(60), 2L << 20);

  /** For servers that never end; a busy machine could make others look like them. */
  static final HttpLimits IMPATIENT =
      new HttpLimits(
          Duration.ofSeconds(2), Duration.ofMillis(400), Duration.ofMillis(1500), 2L << 20);

  HttpLimits limits = PATIENT;
  final Loads loads;
  final List<Duration> pauses = new ArrayList<>();
  private final Path folder;
  private Path home;
  private int homes;

  ServiceLoads(Path folder) {
    this.folder = folder;
    this.loads = new Loads(folder);
    reset();
  }

  /** Nothing fetched, nothing waited. */
  void reset() {
    home = folder.resolve("home" + homes++);
    pauses.clear();
    limits = PATIENT;
  }

  ImportResult load(String dataset, String... sources) {
    return part(dataset, null, null, Clock.systemUTC(), sources);
  }

  ImportResult bbox(String dataset, String bbox, String... sources) {
    return part(dataset, bbox, null, Clock.systemUTC(), sources);
  }

  ImportResult gemeente(String dataset, String gemeente, String... sources) {
    return part(dataset, null, gemeente, Clock.systemUTC(), sources);
  }

  ImportResult part(String dataset, String bbox, String gemeente, Clock clock, String... sources) {
    Importer importer =
        new Importer(
            loads.database().store(),
            LayerCatalogue.read(loads.database().settings().layers()),
            new Retrieval(home, limits, pauses::add, clock));
    ImportOptions options =
        new ImportOptions(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.ofNullable(bbox),
            Optional.ofNullable(gemeente));
    return importer.run(
        new ImportRequest(dataset, LocalDate.of(2025, 6, 1), options, List.of(sources)),
        Progress.none());
  }

  /** The files that downloads left behind. */
  List<String> left() {
    if (!Files.exists(home)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(home)) {
      return files
          .filter(Files::isRegularFile)
          .map(f -> f.getFileName().toString())
          .filter(name -> !name.equals("slot") && !name.endsWith(".tmp"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Who may do what in the folder of each download. */
  List<String> folders() {
    try (Stream<Path> all = Files.list(home.resolve("ophalen"))) {
      List<String> rights = new ArrayList<>();
      for (Path each : all.toList()) {
        rights.add(PosixFilePermissions.toString(Files.getPosixFilePermissions(each)));
      }
      return rights;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Removes one file of a download. */
  void delete(String name) throws IOException {
    try (Stream<Path> files = Files.walk(home)) {
      for (Path file : files.filter(f -> f.endsWith(name)).toList()) {
        Files.delete(file);
      }
    }
  }

  @Override
  public void close() {
    loads.close();
  }
}
