package be.weefsel.loading;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What a user may add to an import.
 *
 * @param crs for example {@code EPSG:31370}; wins over what a file declares
 * @param encoding of texts that do not say it themselves; wins over our own finding
 * @param mapping a YAML file with one {@link be.weefsel.layers.Mapping}, used instead of the known
 *     ones
 * @param licence instead of the dataset's own
 * @param citation instead of the dataset's own
 * @param van the lading that the files change: they then hold additions and deletions
 * @param bbox part of a service: west,south,east,north in EPSG:31370
 * @param gemeente part of a service: the NIS code of a gemeente
 */
public record ImportOptions(
    Optional<String> crs,
    Optional<Charset> encoding,
    Optional<Path> mapping,
    Optional<String> licence,
    Optional<String> citation,
    Optional<Integer> van,
    Optional<String> bbox,
    Optional<String> gemeente) {
  /** Nothing added. */
  public static final ImportOptions NONE =
      new ImportOptions(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  public ImportOptions withCrs(String value) {
    return new ImportOptions(
        Optional.of(value), encoding, mapping, licence, citation, van, bbox, gemeente);
  }

  public ImportOptions withEncoding(Charset value) {
    return new ImportOptions(
        crs, Optional.of(value), mapping, licence, citation, van, bbox, gemeente);
  }

  public ImportOptions withMapping(Path value) {
    return new ImportOptions(
        crs, encoding, Optional.of(value), licence, citation, van, bbox, gemeente);
  }

  public ImportOptions withSource(String licenceValue, String citationValue) {
    return new ImportOptions(
        crs,
        encoding,
        mapping,
        Optional.of(licenceValue),
        Optional.of(citationValue),
        van,
        bbox,
        gemeente);
  }

  public ImportOptions withVan(int value) {
    return new ImportOptions(
        crs, encoding, mapping, licence, citation, Optional.of(value), bbox, gemeente);
  }
}
