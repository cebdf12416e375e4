package be.weefsel.loading;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the user asks for.
 *
 * @param dataset id of the layer, for example {@code percelen}
 * @param files GeoPackage, GeoJSON, CSV, or a zip with such files; together they are one lading
 * @param peildatum the date that the data describe
 * @param crs for example {@code EPSG:31370}; wins over what a file declares
 * @param mapping a YAML file with one {@link be.weefsel.layers.Mapping}, used instead of the known
 *     ones
 * @param licence instead of the dataset's own
 * @param citation instead of the dataset's own
 */
public record ImportRequest(
    String dataset,
    List<Path> files,
    LocalDate peildatum,
    Optional<String> crs,
    Optional<Path> mapping,
    Optional<String> licence,
    Optional<String> citation) {
  public ImportRequest {
    files = List.copyOf(files);
  }
}
