package be.weefsel.web.tiles;

import be.weefsel.layers.Crs;
import be.weefsel.layers.Tile;
import be.weefsel.web.http.Json;
import be.weefsel.web.http.TilePaths;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The tile matrix set WebMercatorQuad of OGC 17-083r4: one tile for the world, halved each time.
 */
final class WebMercatorQuad {
  static final String ID = TilePaths.GRID;
  static final String URI = "http://www.opengis.net/def/tilematrixset/OGC/1.0/WebMercatorQuad";
  static final String CRS = Crs.EPSG3857.uri();

  private WebMercatorQuad() {}

  /** Its definition, worked out from the formula of the standard. */
  static ObjectNode definition() {
    ObjectNode node = Json.object().put("id", ID);
    node.put("title", "Google Maps Compatible for the World").put("uri", URI);
    node.set("orderedAxes", Json.array("X", "Y"));
    node.put("crs", CRS);
    node.put("wellKnownScaleSet", "http://www.opengis.net/def/wkss/OGC/1.0/GoogleMapsCompatible");
    ArrayNode matrices = node.putArray("tileMatrices");
    for (int zoom = 0; zoom <= Tile.DEEPEST; zoom++) {
      ObjectNode matrix = matrices.addObject().put("id", Integer.toString(zoom));
      matrix.put("scaleDenominator", Tile.scaleDenominator(zoom));
      matrix.put("cellSize", Tile.side(zoom) / Tile.PIXELS);
      matrix.put("cornerOfOrigin", "topLeft");
      matrix.putArray("pointOfOrigin").add(-Tile.HALF_WORLD).add(Tile.HALF_WORLD);
      matrix.put("tileWidth", Tile.PIXELS).put("tileHeight", Tile.PIXELS);
      matrix.put("matrixWidth", 1 << zoom).put("matrixHeight", 1 << zoom);
    }
    return node;
  }
}
