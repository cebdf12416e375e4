package be.weefsel.web.http;

import be.weefsel.layers.PublishedLayer;

/** Where the vector tiles of a layer stand, for those who link to them. */
public final class TilePaths {
  /** The tile matrix set of all tiles. */
  public static final String GRID = "WebMercatorQuad";

  private TilePaths() {}

  /** The TileJSON of a layer. */
  public static String tileJson(Site site, PublishedLayer layer) {
    return tiles(site, layer) + "/tilejson.json";
  }

  /** The template of a tile's address, with {@code {z}}, {@code {y}} and {@code {x}} in it. */
  public static String template(Site site, PublishedLayer layer) {
    return tiles(site, layer) + "/{z}/{y}/{x}";
  }

  private static String tiles(Site site, PublishedLayer layer) {
    return site.url(layer, "/tiles/" + GRID);
  }
}
