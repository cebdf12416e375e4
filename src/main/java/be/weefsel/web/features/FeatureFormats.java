package be.weefsel.web.features;

import be.weefsel.encoding.FeatureEncoder;
import be.weefsel.layers.FeatureShape;
import be.weefsel.web.http.Format;
import java.util.List;

/** The formats in which features are given. */
final class FeatureFormats {
  /** The first is for a client that names none. */
  static final List<Format> OFFERED = List.of(Format.JSON, Format.CSV, Format.HTML);

  private FeatureFormats() {}

  /** The encoder of a format; pages for people are not encoded but composed. */
  static FeatureEncoder encoder(Format format, FeatureShape shape) {
    return switch (format) {
      case JSON -> FeatureEncoder.geoJson(shape);
      case CSV -> FeatureEncoder.csv(shape);
      default -> throw new IllegalArgumentException(format + " is not encoded feature by feature");
    };
  }

  /** The header Content-Type of features in a format. */
  static String contentType(Format format) {
    return format == Format.CSV ? "text/csv; charset=utf-8; header=present" : format.featureType();
  }
}
