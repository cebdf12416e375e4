package be.weefsel.loading;

import be.weefsel.loading.formats.SourceFiles;
import be.weefsel.loading.rows.RowSource;
import be.weefsel.loading.service.Retrieved;
import be.weefsel.loading.service.http.ServiceUrl;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What one import reads: files, and services that were fetched, in the order they were given. */
final class Inputs implements AutoCloseable {
  /** One of the two is null. */
  private record Input(Path file, Retrieved service) {}

  private final List<Input> inputs = new ArrayList<>();
  private final List<SourceFiles> opened = new ArrayList<>();

  private Inputs() {}

  /**
   * Fetches the services.
   *
   * @throws be.weefsel.Refused when one cannot be had
   */
  static Inputs of(List<String> sources, Function<String, Retrieved> fetch) {
    Inputs all = new Inputs();
    try {
      for (String source : sources) {
        all.inputs.add(
            ServiceUrl.is(source)
                ? new Input(null, fetch.apply(source))
                : new Input(Path.of(source), null));
      }
      return all;
    } catch (RuntimeException e) {
      all.close();
      throw e;
    }
  }

  List<RowSource> open(Optional<Charset> encoding) {
    List<RowSource> sources = new ArrayList<>();
    for (Input input : inputs) {
      if (input.service() != null) {
        sources.add(input.service().open());
      } else {
        SourceFiles files = SourceFiles.open(List.of(input.file()), encoding);
        opened.add(files);
        sources.addAll(files.sources());
      }
    }
    return sources;
  }

  /** For people: names of files, and URLs without what is secret. */
  List<String> names() {
    return inputs.stream()
        .map(i -> i.service() == null ? i.file().getFileName().toString() : i.service().url())
        .toList();
  }

  /** The bytes that are read. */
  List<Path> files() {
    return inputs.stream()
        .flatMap(
            i -> i.service() == null ? List.of(i.file()).stream() : i.service().pages().stream())
        .toList();
  }

  /** What a report should say about the services, once their rows were read. */
  List<String> notes() {
    return inputs.stream()
        .filter(i -> i.service() != null)
        .flatMap(i -> i.service().notes().stream())
        .toList();
  }

  /** There is a lading of it, accepted or refused: what was fetched may go. */
  void registered() {
    inputs.stream().filter(i -> i.service() != null).forEach(i -> i.service().remove());
  }

  @Override
  public void close() {
    opened.forEach(SourceFiles::close);
    inputs.stream().filter(i -> i.service() != null).forEach(i -> i.service().close());
  }
}
