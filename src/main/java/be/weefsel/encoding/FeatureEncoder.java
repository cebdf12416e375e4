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

  static FeatureEncoder csv(FeatureShape shape) {
    return new CsvEncoder(shape);
  }
}
