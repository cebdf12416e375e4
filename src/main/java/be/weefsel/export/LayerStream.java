package be.weefsel.export;

import be.weefsel.encoding.Bytes;
import be.weefsel.encoding.CsvOptions;
import be.weefsel.encoding.FeatureEncoder;
import be.weefsel.encoding.GeoJsonEncoder;
import be.weefsel.encoding.GeoJsonSeqEncoder;
import be.weefsel.encoding.PageInfo;
import be.weefsel.query.LayerPieces;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Writes a layer of any size with about a mebibyte in memory: rows are read and encoded until the
 * buffer is full, then written out before more are read. Whoever takes slowly slows the reading.
 */
public final class LayerStream {
  private static final int FULL = 1 << 20;
  // What comes at once must not wait for a full buffer.
  private static final int FIRST = 1 << 13;
  private final WholeLayer layer;
  private final FeatureEncoder encoder;

  /** A stream in one of the formats that need not be made first. */
  public LayerStream(WholeLayer layer, FileFormat format, CsvOptions csv) {
    this.layer = layer;
    this.encoder =
        switch (format) {
          case GEOJSON -> GeoJsonEncoder.file(layer.shape());
          case CSV -> FeatureEncoder.csv(layer.shape(), csv);
          case GEOJSON_SEQ -> new GeoJsonSeqEncoder(layer.shape(), true);
          case GEOJSON_LINES -> new GeoJsonSeqEncoder(layer.shape(), false);
          case GEOPACKAGE, FLATGEOBUF ->
              throw new IllegalArgumentException(format + " is no stream");
        };
  }

  /**
   * Writes everything.
   *
   * @return how many features there were
   */
  public long writeTo(OutputStream out) throws IOException {
    LayerPieces pieces = layer.pieces();
    Bytes bytes = new Bytes(FULL + FULL / 4);
    encoder.begin(bytes);
    boolean more = pieces.next(row -> encoder.feature(bytes, row), () -> bytes.size() >= FIRST);
    bytes.drainTo(out);
    out.flush();
    while (more) {
      more = pieces.next(row -> encoder.feature(bytes, row), () -> bytes.size() >= FULL);
      bytes.drainTo(out);
    }
    long rows = pieces.rows();
    encoder.end(bytes, new PageInfo(List.of(), layer.meting().closedAt(), rows, rows));
    bytes.drainTo(out);
    return rows;
  }
}
