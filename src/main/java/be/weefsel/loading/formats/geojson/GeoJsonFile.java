package be.weefsel.loading.formats.geojson;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;

/** A file with features, whatever is around and between them. */
interface GeoJsonFile {
  Path path();

  /**
   * Goes through the features from the beginning.
   *
   * @param row filled again for each
   * @param visitor returns false to stop
   * @throws be.weefsel.Refused when the file cannot be read on
   */
  void walk(GeoJsonRow row, Predicate<GeoJsonRow> visitor);

  /** The name of the layer, as far as it was met; empty where the file has none. */
  default Optional<String> layer() {
    return Optional.empty();
  }

  /** The old "crs" member, as far as it was met: it may stand after the features. */
  default Optional<String> crs() {
    return Optional.empty();
  }
}
