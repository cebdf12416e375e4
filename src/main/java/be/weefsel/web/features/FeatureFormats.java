package be.weefsel.web.features;

import be.weefsel.encoding.CsvEncoder;
import be.weefsel.encoding.CsvOptions;
import be.weefsel.encoding.FeatureEncoder;
import be.weefsel.layers.FeatureShape;
import be.weefsel.web.http.Format;
import java.util.List;

/** The formats in which features are given. */
final class FeatureFormats {
  /** The first is for a client that names none. */
  static final List<Format> OFFERED =
      List.of(Format.JSON, Format.CSV, Format.FGB, Format.JSONFG, Format.JSONSEQ, Format.HTML);

  private FeatureFormats() {}

  /** The encoder of a format; pages for people are not encoded but composed. */
  static FeatureEncoder encoder(Format format, FeatureShape shape, CsvOptions csv) {
    return switch (format) {
      case JSON -> FeatureEncoder.geoJson(shape);
      case JSONFG -> FeatureEncoder.jsonFg(shape);
      case JSONSEQ -> FeatureEncoder.geoJsonSeq(shape);
      case FGB -> FeatureEncoder.flatGeobuf(shape);
      case CSV -> FeatureEncoder.csv(shape, csv);
      default -> throw new IllegalArgumentException(format + " is not encoded feature by feature");
    };
  }

  /**
   * What a format needs of each feature.
   *
   * @param tolerance of the simplification; what is simplified is given once
   */
  static FeatureShape shape(Format format, FeatureShape shape, CsvOptions csv, double tolerance) {
    if (csv.geometry() == CsvOptions.Geometry.NONE) {
      return shape.withoutGeometry();
    }
    return format == Format.JSONFG && tolerance == 0 ? shape.alsoInWgs84() : shape;
  }

  /** The header Content-Type of features in a format. */
  static String contentType(Format format) {
    return format == Format.CSV ? CsvEncoder.MEDIA_TYPE : format.featureType();
  }
}
