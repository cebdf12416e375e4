package be.weefsel.web.tiles;

import be.weefsel.encoding.Link;
import be.weefsel.layers.PublishedLayer;
import be.weefsel.web.http.ApiPart;
import be.weefsel.web.http.Format;
import be.weefsel.web.http.Json;
import be.weefsel.web.http.OpenApi;
import be.weefsel.web.http.Site;
import be.weefsel.web.http.SiteRoutes;
import java.util.ArrayList;
import java.util.List;

/** OGC API - Tiles, Part 1: vector tiles of each layer, and of several in one tile. */
public final class TilesPart implements ApiPart {
  private static final String CONF = "http://www.opengis.net/spec/ogcapi-tiles-1/1.0/conf/";
  private static final String GRIDS = "http://www.opengis.net/spec/tms/2.0/conf/";
  private static final String COLLECTION = "/collections/{collection}";
  private static final String SET = "/tiles/{tileMatrixSet}";
  private static final String TILE = SET + "/{tileMatrix}/{tileRow}/{tileCol}";
  private static final String JSON = Format.JSON.mediaType();

  @Override
  public void routes(SiteRoutes routes) {
    routes.get("/tileMatrixSets", TileSetsHandler::grids);
    routes.get("/tileMatrixSets/{tileMatrixSet}", TileSetsHandler::grid);
    add(
        routes,
        COLLECTION,
        (ctx, site, parameters) -> TileSets.of(site, ctx.pathParam("collection")),
        "f");
    add(
        routes,
        "",
        (ctx, site, parameters) -> TileSets.dataset(site, parameters),
        "f",
        TileSets.COLLECTIONS);
  }

  private static void add(
      SiteRoutes routes, String below, TileSetsHandler.Finder finder, String... allowed) {
    TileSetsHandler sets = new TileSetsHandler(finder, allowed);
    routes.get(below + "/tiles", sets::list);
    routes.get(below + SET, sets::one);
    routes.get(below + SET + "/tilejson.json", sets::tileJson);
    routes.get(below + TILE, new TileHandler(finder, allowed)::handle);
  }

  @Override
  public List<String> conformance() {
    List<String> classes = new ArrayList<>();
    for (String name :
        List.of(
            "core",
            "tileset",
            "tilesets-list",
            "dataset-tilesets",
            "geodata-tilesets",
            "collections-selection",
            "oas30",
            "mvt")) {
      classes.add(CONF + name);
    }
    for (String name :
        List.of("tilematrixset", "json-tilematrixset", "tilesetmetadata", "json-tilesetmetadata")) {
      classes.add(GRIDS + name);
    }
    return classes;
  }

  @Override
  public List<Link> landingLinks(Site site) {
    if (!TileSets.any(site)) {
      return List.of();
    }
    return List.of(
        new Link(site.url("/tiles"), TileSetDocument.TILE_SETS, JSON, "Vector tiles"),
        new Link(site.url("/tileMatrixSets"), TileSetDocument.SCHEMES, JSON, "Tile matrix sets"));
  }

  @Override
  public List<Link> collectionLinks(Site site, PublishedLayer layer) {
    return TileSets.find(site, layer)
        .map(
            set ->
                List.of(
                    new Link(set.list(), TileSetDocument.TILE_SETS, JSON, "Vector tiles"),
                    new Link(set.tileJson(), "describedby", JSON, "Vector tiles, TileJSON")))
        .orElse(List.of());
  }

  @Override
  public void describe(Site site, OpenApi api) {
    api.document("/tileMatrixSets", "api.getTileMatrixSetsList", "The grids of tiles");
    api.document(
        "/tileMatrixSets/" + WebMercatorQuad.ID, "api.getTileMatrixSet", "The grid of the tiles");
    if (!TileSets.any(site)) {
      return;
    }
    api.pathParameter("tileMatrix", "Zoom.").put("type", "string");
    number(api, "tileRow", "Row, from the north.");
    number(api, "tileCol", "Column, from the west.");
    api.queryParameter("f-tile", "f", "The format.")
        .put("type", "string")
        .set("enum", Json.array("mvt"));
    api.queryParameter(TileSets.COLLECTIONS, "Which layers stand in the tile; without it all.")
        .put("type", "array")
        .putObject("items")
        .put("type", "string");
    describe(api, "", "dataset", "all layers", TileSets.COLLECTIONS);
    for (PublishedLayer layer : site.meting().layers()) {
      if (TileSets.find(site, layer).isPresent()) {
        String path = "/collections/" + layer.id();
        describe(api, path, layer.id() + ".collection", layer.id());
      }
    }
  }

  private static void number(OpenApi api, String name, String description) {
    api.pathParameter(name, description).put("type", "integer").put("minimum", 0);
  }

  private static void describe(
      OpenApi api, String below, String prefix, String of, String... parameters) {
    String id = prefix + ".vector.";
    String set = below + "/tiles/" + WebMercatorQuad.ID;
    api.document(below + "/tiles", id + "getTileSetsList", "Vector tiles of " + of);
    api.get(set, id + "getTileSet", "The tile set of " + of)
        .parameters("f-document")
        .parameters(parameters)
        .answer(JSON, "Document")
        .answer("text/html", null);
    api.get(set + "/tilejson.json", id + "getTileJson", "TileJSON of " + of)
        .parameters(parameters)
        .answer(JSON, "Document");
    api.get(set + "/{tileMatrix}/{tileRow}/{tileCol}", id + "getTile", "A vector tile of " + of)
        .parameters("tileMatrix", "tileRow", "tileCol", "f-tile")
        .parameters(parameters)
        .answer(Format.MVT.mediaType(), null)
        .empty("Nothing lies in this tile");
  }
}
