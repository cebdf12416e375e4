package be.weefsel.web.tiles;

import be.weefsel.encoding.mvt.Mvt;
import be.weefsel.encoding.mvt.MvtLayer;
import be.weefsel.layers.Tile;
import be.weefsel.layers.TileContent;
import be.weefsel.web.http.Format;
import be.weefsel.web.http.Parameters;
import be.weefsel.web.http.Problem;
import be.weefsel.web.http.Problem.ParameterError;
import be.weefsel.web.http.ProblemException;
import be.weefsel.web.http.Representation;
import be.weefsel.web.http.Site;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Answers {@code …/tiles/WebMercatorQuad/{tileMatrix}/{tileRow}/{tileCol}}: one vector tile. */
final class TileHandler {
  private static final int EXTENT = 4096;
  private final TileSetsHandler.Finder finder;
  private final String[] allowed;

  TileHandler(TileSetsHandler.Finder finder, String... allowed) {
    this.finder = finder;
    this.allowed = allowed;
  }

  void handle(Context ctx, Site site) {
    TileSetsHandler.requireGrid(ctx);
    Parameters parameters = new Parameters(ctx, allowed);
    TileSet set = finder.find(ctx, site, parameters);
    Format format = parameters.format(Format.MVT);
    parameters.check();
    Tile tile = tile(ctx, set);
    site.send(ctx, format, () -> encoded(set, tile));
  }

  private static Representation encoded(TileSet set, Tile tile) {
    List<MvtLayer> layers = new ArrayList<>();
    for (TileSet.Member member : set.members()) {
      if (tile.zoom() >= member.tiled().from()) {
        layers.add(layer(set.site(), member, tile));
      }
    }
    byte[] bytes = Mvt.tile(layers);
    return bytes.length == 0
        ? Representation.empty()
        : new Representation(Format.MVT.mediaType(), bytes, Map.of());
  }

  private static MvtLayer layer(Site site, TileSet.Member member, Tile tile) {
    TileContent content = TileContent.at(member.layer(), member.tiled(), tile.zoom());
    MvtLayer layer = new MvtLayer(member.layer().id(), content.properties(), tile, EXTENT);
    double margin = (double) MvtLayer.margin(EXTENT) / EXTENT;
    int most = site.limits().tileFeatures();
    boolean whole =
        site.data().tiles().each(site.meting(), content, tile, margin, most, layer::add);
    if (!whole) {
      throw tooMany(member.layer().id(), tile, most);
    }
    return layer;
  }

  /** Leaving some out would show holes that are not there. */
  private static ProblemException tooMany(String layer, Tile tile, int most) {
    return new ProblemException(
        new Problem(
            413,
            "Tile too large",
            "Tile %d/%d/%d of %s has more than %d features. Zoom in; whoever serves it may raise"
                    .formatted(tile.zoom(), tile.row(), tile.column(), layer, most)
                + " WEEFSEL_TILE_FEATURES or the lowest zoom in layers/"
                + layer
                + ".yaml.",
            List.of()));
  }

  private static Tile tile(Context ctx, TileSet set) {
    List<ParameterError> errors = new ArrayList<>();
    long zoom = number(ctx, "tileMatrix", errors);
    long row = number(ctx, "tileRow", errors);
    long column = number(ctx, "tileCol", errors);
    if (!errors.isEmpty()) {
      throw Problem.badParameters(errors);
    }
    if (zoom < set.from() || zoom > set.to()) {
      throw Problem.notFound(
          "There are tiles of zoom " + set.from() + " to " + set.to() + ", not of " + zoom + ".");
    }
    if (!Tile.exists((int) zoom, row, column)) {
      throw Problem.notFound(
          "At zoom "
              + zoom
              + " rows and columns go from 0 to "
              + ((1L << zoom) - 1)
              + "; the address ends with row and column: …/"
              + zoom
              + "/{row}/{column}.");
    }
    return new Tile((int) zoom, (int) row, (int) column);
  }

  private static long number(Context ctx, String name, List<ParameterError> errors) {
    String given = ctx.pathParam(name);
    String text = name.equals("tileCol") ? given.replaceFirst("\\.(mvt|pbf)$", "") : given;
    if (!text.matches("-?\\d+")) {
      errors.add(new ParameterError(name, given, "must be a whole number"));
      return 0;
    }
    // A number too long for us is one that no grid has.
    return text.length() > 18 ? Long.MAX_VALUE : Long.parseLong(text);
  }
}
