package be.weefsel.loading;

import be.weefsel.loading.service.http.ServiceUrl;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * What the user asks for.
 *
 * @param dataset id of the layer, for example {@code percelen}
 * @param peildatum the date that the data describe
 * @param sources files of any format that is read, archives of them, and URLs of services; together
 *     they are one lading
 */
public record ImportRequest(
    String dataset, LocalDate peildatum, ImportOptions options, List<String> sources) {
  public ImportRequest {
    sources = List.copyOf(sources);
  }

  /** Files alone. */
  public ImportRequest(
      String dataset, List<Path> files, LocalDate peildatum, ImportOptions options) {
    this(dataset, peildatum, options, files.stream().map(Path::toString).toList());
  }

  public List<String> services() {
    return sources.stream().filter(ServiceUrl::is).toList();
  }

  public List<Path> files() {
    return sources.stream().filter(s -> !ServiceUrl.is(s)).map(Path::of).toList();
  }
}
