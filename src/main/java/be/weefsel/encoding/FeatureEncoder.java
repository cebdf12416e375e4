package be.weefsel.encoding;

import be.weefsel.layers.PublishedLayer;
import be.weefsel.layers.Row;

/**
 * Writes a collection of features in one format: begin, each feature, end. To write more than fits
 * in memory, drain the bytes between features. For one collection and one thread.
 */
public interface FeatureEncoder {
  void begin(Bytes out);

  void feature(Bytes out, Row row);

  void end(Bytes out, PageInfo info);

  static FeatureEncoder geoJson(PublishedLayer layer) {
    return new GeoJsonEncoder(layer);
  }

  static FeatureEncoder csv(PublishedLayer layer) {
    return new CsvEncoder(layer);
  }
}
