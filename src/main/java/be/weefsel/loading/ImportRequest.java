package be.weefsel.loading;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * What the user asks for.
 *
 * @param dataset id of the layer, for example {@code percelen}
 * @param files of any format that is read, or archives of them; together they are one lading
 * @param peildatum the date that the data describe
 */
public record ImportRequest(
    String dataset, List<Path> files, LocalDate peildatum, ImportOptions options) {
  public ImportRequest {
    files = List.copyOf(files);
  }
}
