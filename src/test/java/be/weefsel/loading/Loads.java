package be.weefsel.loading;

import be.weefsel.TestDatabase;
import be.weefsel.database.Sql;
import be.weefsel.layers.LayerCatalogue;
import be.weefsel.registry.Lading;
import be.weefsel.registry.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Imports for tests: files written by hand, and the database to look at afterwards. */
final class Loads implements AutoCloseable {
  private final TestDatabase test = TestDatabase.fresh();
  private final Importer importer =
      new Importer(test.store(), LayerCatalogue.read(test.settings().layers()));
  private final Path folder;

  Loads(Path folder) {
    this.folder = folder;
  }

  Path write(String name, String text) {
    return write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  Path write(String name, byte[] bytes) {
    try {
      return Files.write(folder.resolve(name), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  ImportResult load(String dataset, Path... files) {
    return load(dataset, Optional.empty(), Optional.empty(), files);
  }

  ImportResult load(String dataset, Optional<String> crs, Optional<Path> mapping, Path... files) {
    ImportOptions options = ImportOptions.NONE;
    options = crs.isPresent() ? options.withCrs(crs.get()) : options;
    options = mapping.isPresent() ? options.withMapping(mapping.get()) : options;
    return load(dataset, options, files);
  }

  ImportResult load(String dataset, ImportOptions options, Path... files) {
    return importer.run(
        new ImportRequest(dataset, List.of(files), LocalDate.of(2025, 6, 1), options),
        Progress.none());
  }

  ImportResult load(String dataset, Progress progress, Path file) {
    return importer.run(
        new ImportRequest(dataset, List.of(file), LocalDate.of(2025, 6, 1), ImportOptions.NONE),
        progress);
  }

  /** The newest lading, also when it was refused. */
  Lading last() {
    return test.store().ladingen().all().get(0);
  }

  /** How many there are, also refused ones. */
  int ladingen() {
    return test.store().ladingen().all().size();
  }

  /** The first column of a query; {@code $} stands for the table of the newest lading. */
  List<String> query(String sql, Object... values) {
    String full = sql.contains("$") ? sql.replace("$", last().qualifiedRelation()) : sql;
    return test.store().database().read(c -> Sql.list(c, full, r -> r.getString(1), values));
  }

  /** Rejects of the newest lading as "row code". */
  List<String> rejects() {
    return query(
        "SELECT row_number || ' ' || code FROM beheer.geweigerd WHERE lading_id = ? ORDER BY"
            + " row_number",
        last().id());
  }

  /** The tables in schema bron. */
  List<String> tables() {
    return query("SELECT table_name FROM information_schema.tables WHERE table_schema = 'bron'");
  }

  TestDatabase database() {
    return test;
  }

  @Override
  public void close() {
    test.close();
  }
}
