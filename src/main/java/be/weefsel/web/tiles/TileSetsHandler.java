package be.weefsel.web.tiles;

import be.weefsel.web.http.Format;
import be.weefsel.web.http.Json;
import be.weefsel.web.http.Parameters;
import be.weefsel.web.http.Problem;
import be.weefsel.web.http.Representation;
import be.weefsel.web.http.Site;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.function.Function;

/** Answers what describes tiles: the lists of tile sets, each tile set, its TileJSON, the grid. */
final class TileSetsHandler {
  /** The tile set that a request is about; what is wrong with its query ends it. */
  @FunctionalInterface
  interface Finder {
    TileSet find(Context ctx, Site site, Parameters parameters);
  }

  private final Finder finder;
  private final String[] allowed;

  TileSetsHandler(Finder finder, String... allowed) {
    this.finder = finder;
    this.allowed = allowed;
  }

  void list(Context ctx, Site site) {
    answer(ctx, site, TileSetDocument::list);
  }

  void one(Context ctx, Site site) {
    requireGrid(ctx);
    answer(ctx, site, TileSetDocument::of);
  }

  void tileJson(Context ctx, Site site) {
    requireGrid(ctx);
    Parameters parameters = new Parameters(ctx, allowed);
    TileSet set = finder.find(ctx, site, parameters);
    Format format = parameters.format(Format.JSON);
    parameters.check();
    site.send(ctx, format, () -> site.json(TileJson.of(set)));
  }

  private void answer(Context ctx, Site site, Function<TileSet, ObjectNode> document) {
    Parameters parameters = new Parameters(ctx, allowed);
    Format format = parameters.format(Format.JSON, Format.HTML);
    TileSet set = finder.find(ctx, format == Format.HTML ? site.inDutch() : site, parameters);
    parameters.check();
    site.send(
        ctx,
        format,
        () ->
            format == Format.HTML
                ? Representation.html(TilesPage.of(site.inDutch(), set))
                : site.json(document.apply(set)));
  }

  /** Ends a request for a grid that is not served. */
  static void requireGrid(Context ctx) {
    String grid = ctx.pathParam("tileMatrixSet");
    if (!grid.equals(WebMercatorQuad.ID)) {
      throw Problem.notFound(
          "There is no tile matrix set '" + grid + "' here; there is " + WebMercatorQuad.ID + ".");
    }
  }

  static void grids(Context ctx, Site site) {
    Format format = json(ctx);
    String url = site.url("/tileMatrixSets");
    site.send(
        ctx,
        format,
        () -> {
          ObjectNode node = Json.object();
          node.set("links", Json.links(TilesPage.self(url)));
          ObjectNode grid = node.putArray("tileMatrixSets").addObject();
          grid.put("id", WebMercatorQuad.ID).put("title", "Web Mercator");
          grid.put("uri", WebMercatorQuad.URI).put("crs", WebMercatorQuad.CRS);
          grid.set("links", Json.links(TilesPage.self(url + "/" + WebMercatorQuad.ID)));
          return Representation.json(node);
        });
  }

  static void grid(Context ctx, Site site) {
    requireGrid(ctx);
    site.send(ctx, json(ctx), () -> Representation.json(WebMercatorQuad.definition()));
  }

  private static Format json(Context ctx) {
    Parameters parameters = new Parameters(ctx, "f");
    Format format = parameters.format(Format.JSON);
    parameters.check();
    return format;
  }
}
