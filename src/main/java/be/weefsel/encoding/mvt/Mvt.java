package be.weefsel.encoding.mvt;

import java.util.List;

/** Vector tiles as Mapbox Vector Tile 2.1 writes them. */
public final class Mvt {
  private static final int LAYERS = 3;

  private Mvt() {}

  /** The bytes of a tile; none when no layer has a feature. */
  public static byte[] tile(List<MvtLayer> layers) {
    Protobuf tile = new Protobuf(1024);
    for (MvtLayer layer : layers) {
      if (layer.count() > 0) {
        tile.field(LAYERS, layer.message());
      }
    }
    return tile.toByteArray();
  }
}
