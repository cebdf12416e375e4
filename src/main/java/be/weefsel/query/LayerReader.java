package be.weefsel.query;

import be.weefsel.database.SpatialReference;
import be.weefsel.layers.Crs;
import be.weefsel.layers.FeatureShape;

/** Reads whole layers, on connections that pages do not use. Safe for many threads. */
public final class LayerReader {
  private final PublishedData data;

  LayerReader(PublishedData data) {
    this.data = data;
  }

  /** All features of a layer, to be taken piece by piece, in the order of the key. */
  public LayerPieces pieces(PublishedMeting meting, FeatureShape shape) {
    return new LayerPieces(data, meting, shape);
  }

  /**
   * Gives all features of a layer, in the order of the key.
   *
   * @return how many there were
   */
  public long each(PublishedMeting meting, FeatureShape shape, RowConsumer consumer) {
    LayerPieces pieces = pieces(meting, shape);
    boolean more = true;
    while (more) {
      more = pieces.next(consumer, () -> false);
    }
    return pieces.rows();
  }

  /** How files name a CRS. */
  public SpatialReference reference(Crs crs) {
    return data.download(c -> SpatialReference.of(c, crs.srid()));
  }
}
