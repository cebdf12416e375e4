package be.weefsel.encoding;

import be.weefsel.layers.FeatureShape;
import be.weefsel.layers.Row;

/**
 * Writes a collection of features in one format: begin, each feature, end. To write more than fits
 * in memory, drain the bytes between features. For one collection and one thread.
 */
public interface FeatureEncoder {
  void begin(Bytes out);

  void feature(Bytes out, Row row);

  void end(Bytes out, PageInfo info);

  static FeatureEncoder geoJson(FeatureShape shape) {
    return new GeoJsonEncoder(shape);
  }

  /** A text sequence of GeoJSON with record separators. */
  static FeatureEncoder geoJsonSeq(FeatureShape shape) {
    return new GeoJsonSeqEncoder(shape, true);
  }

  /** FlatGeobuf without an index. */
  static FeatureEncoder flatGeobuf(FeatureShape shape) {
    return new FlatGeobufEncoder(shape);
  }

  static FeatureEncoder jsonFg(FeatureShape shape) {
    return new JsonFgEncoder(shape);
  }

  static FeatureEncoder csv(FeatureShape shape) {
    return csv(shape, CsvOptions.PLAIN);
  }

  static FeatureEncoder csv(FeatureShape shape, CsvOptions options) {
    return new CsvEncoder(shape, options);
  }
}
