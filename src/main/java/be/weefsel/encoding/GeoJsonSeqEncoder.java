package be.weefsel.encoding;

import be.weefsel.layers.FeatureShape;
import be.weefsel.layers.Row;

/**
 * A text sequence of GeoJSON features (RFC 8142): each begins with a record separator and ends with
 * a line feed, or only the latter, as newline-delimited JSON has it.
 */
public final class GeoJsonSeqEncoder implements FeatureEncoder {
  private static final char RECORD_SEPARATOR = 0x1e;
  private final GeoJsonEncoder features;
  private final boolean separated;

  /**
   * Makes an encoder.
   *
   * @param separated whether the record separators are written
   */
  public GeoJsonSeqEncoder(FeatureShape shape, boolean separated) {
    this.features = new GeoJsonEncoder(shape);
    this.separated = separated;
  }

  @Override
  public void begin(Bytes out) {
    // A sequence has no head.
  }

  @Override
  public void feature(Bytes out, Row row) {
    if (separated) {
      out.put(RECORD_SEPARATOR);
    }
    features.open(out, row);
    out.put("}\n");
  }

  @Override
  public void end(Bytes out, PageInfo info) {
    // Nor a foot; the web says counts and links in headers.
  }
}
