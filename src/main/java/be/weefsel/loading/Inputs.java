package be.weefsel.loading;

import be.weefsel.Refused;
import be.weefsel.loading.files.Checksum;
import be.weefsel.loading.files.GivenFiles;
import be.weefsel.loading.formats.SourceFiles;
import be.weefsel.loading.rows.RowSource;
import be.weefsel.loading.service.Retrieved;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What one import reads: files, and after them services that were fetched. */
final class Inputs implements AutoCloseable {
  private final GivenFiles files;
  private final List<Retrieved> services = new ArrayList<>();
  private SourceFiles opened;

  private Inputs(GivenFiles files) {
    this.files = files;
  }

  /**
   * Looks at the files and fetches the services.
   *
   * @throws Refused when a file is not there or a service cannot be had
   */
  static Inputs of(ImportRequest request, Function<String, Retrieved> fetch) {
    if (request.sources().isEmpty()) {
      throw new Refused("Er is geen bestand opgegeven.");
    }
    Inputs all = new Inputs(GivenFiles.of(request.files()));
    try {
      request.services().forEach(url -> all.services.add(fetch.apply(url)));
      return all;
    } catch (RuntimeException e) {
      all.close();
      throw e;
    }
  }

  /** The sources; they stay open until the inputs are closed. */
  List<RowSource> open(Optional<Charset> encoding) {
    opened = SourceFiles.open(files.paths(), encoding);
    return Stream.concat(
            opened.sources().stream(), services.stream().flatMap(s -> s.sources().stream()))
        .toList();
  }

  /** For people: names of files, and URLs without what is secret. */
  List<String> names() {
    return Stream.concat(files.names().stream(), services.stream().map(Retrieved::url)).toList();
  }

  /** SHA-256 over the bytes that are read. */
  String checksum() {
    List<Path> pages = services.stream().flatMap(s -> s.pages().stream()).toList();
    return Checksum.of(Stream.concat(files.read().stream(), pages.stream()).toList());
  }

  /**
   * Compares the files with what they were.
   *
   * @throws Refused when one has changed since
   */
  void mustBeUnchanged() {
    files.mustBeUnchanged();
  }

  /** What a report should say about the services, once their rows were read. */
  List<String> notes() {
    return services.stream().flatMap(s -> s.notes().stream()).toList();
  }

  /** What was fetched may go. After a refusal a user mends the mapping, and reads it once more. */
  void accepted() {
    services.forEach(Retrieved::remove);
  }

  @Override
  public void close() {
    if (opened != null) {
      opened.close();
    }
    services.forEach(Retrieved::close);
  }
}
