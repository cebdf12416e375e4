package be.weefsel.web.tiles;

import be.weefsel.layers.PublishedLayer;
import be.weefsel.layers.Tiled;
import be.weefsel.web.http.Site;
import java.util.List;

/**
 * Layers that stand together in tiles: one collection, or the dataset with all or some of them.
 *
 * @param path its list of tile sets, below the landing page
 * @param query what its tiles are asked with, {@code ?collections=a,b}; mostly empty
 */
record TileSet(
    Site site, String path, String query, String title, String description, List<Member> members) {
  /** A layer and how it stands in tiles. */
  record Member(PublishedLayer layer, Tiled tiled) {}

  TileSet {
    members = List.copyOf(members);
  }

  String list() {
    return site.url(path);
  }

  String url() {
    return site.url(path + "/" + WebMercatorQuad.ID);
  }

  String tileJson() {
    return url() + "/tilejson.json" + query;
  }

  /** The address of its tiles, with names for zoom, row and column. */
  String template(String zoom, String row, String column) {
    return url() + "/{" + zoom + "}/{" + row + "}/{" + column + "}" + query;
  }

  /** The same under an address whose answers may be kept for ever. */
  String lastingTemplate(String zoom, String row, String column) {
    return template(zoom, row, column).replace(site.home(), site.lastingUrl(""));
  }

  int from() {
    return members.stream().mapToInt(m -> m.tiled().from()).min().orElseThrow();
  }

  int to() {
    return members.stream().mapToInt(m -> m.tiled().to()).max().orElseThrow();
  }

  /** West, south, east, north of all layers; null where none has a feature. */
  double[] bbox() {
    return PublishedLayer.bbox(layers()).orElse(null);
  }

  List<PublishedLayer> layers() {
    return members.stream().map(Member::layer).toList();
  }

  /** A zoom at which one tile shows about all of it. */
  int overview() {
    double[] box = bbox();
    double part = Math.max(box[2] - box[0], 2 * (box[3] - box[1])) / 360;
    int zoom = part <= 0 ? to() : (int) Math.floor(-Math.log(part) / Math.log(2));
    return Math.max(from(), Math.min(to(), zoom));
  }
}
