package be.weefsel.web;

import be.weefsel.Published;
import be.weefsel.encoding.mvt.MvtDecoder;
import java.net.http.HttpResponse;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** Asks for tiles, and makes them with PostGIS to compare. */
final class Tiles {
  private Tiles() {}

  static HttpResponse<byte[]> get(String path) {
    return Client.shared().bytes("GET", path);
  }

  /** The layers of a tile that must be there. */
  static Map<String, MvtDecoder.Layer> layers(String path) {
    HttpResponse<byte[]> answer = get(path);
    if (answer.statusCode() != 200) {
      throw new AssertionError(
          path + " gave " + answer.statusCode() + ": " + new String(answer.body()));
    }
    return MvtDecoder.read(answer.body());
  }

  /** Zoom/row/column of the tile that holds a place in longitude and latitude. */
  static String at(int zoom, double lon, double lat) {
    double n = 1 << zoom;
    double phi = Math.toRadians(lat);
    double y = (1 - Math.log(Math.tan(phi) + 1 / Math.cos(phi)) / Math.PI) / 2 * n;
    return zoom + "/" + (int) y + "/" + (int) ((lon + 180) / 360 * n);
  }

  /** The same layer as ST_AsMVT writes it; null when it is empty. */
  static MvtDecoder.Layer oracle(String view, String key, String columns, String tile) {
    String[] zrc = tile.split("/");
    String envelope = "ST_TileEnvelope(%s, %s, %s)".formatted(zrc[0], zrc[2], zrc[1]);
    String sql =
        """
        SELECT encode(ST_AsMVT(q, 'laag', 4096, 'g', 'fid'), 'hex')
        FROM  (SELECT %1$s::int AS fid, %2$s, ST_AsMVTGeom(geom_3857, %4$s, 4096, 64, true) AS g
               FROM   publiek_1.%3$s
               WHERE  geom_3857 && ST_Expand(%4$s, (ST_XMax(%4$s) - ST_XMin(%4$s)) / 64)) q
        WHERE  g IS NOT NULL
        """
            .formatted(key, columns, view, envelope);
    List<String> hex = Published.shared().sql(sql);
    return MvtDecoder.read(HexFormat.of().parseHex(hex.get(0))).get("laag");
  }
}
