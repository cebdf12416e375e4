package be.weefsel.web.tiles;

import be.weefsel.layers.PublishedLayer;
import be.weefsel.layers.Tiled;
import be.weefsel.web.http.Parameters;
import be.weefsel.web.http.Problem;
import be.weefsel.web.http.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The tile sets of a meting. */
final class TileSets {
  static final String COLLECTIONS = "collections";

  private TileSets() {}

  static Optional<TileSet> find(Site site, PublishedLayer layer) {
    return Tiled.of(layer)
        .map(
            tiled ->
                new TileSet(
                    site,
                    "/collections/" + layer.id() + "/tiles",
                    "",
                    site.text(layer.title()),
                    site.text(layer.description()),
                    List.of(new TileSet.Member(layer, tiled))));
  }

  /** The tile set of a collection that must have one. */
  static TileSet of(Site site, String collection) {
    PublishedLayer layer = site.layer(collection);
    return find(site, layer)
        .orElseThrow(
            () ->
                Problem.notFound(
                    "The features of '" + layer.id() + "' have no place, so there are no tiles."));
  }

  /** All layers together, or those that parameter {@code collections} names. */
  static TileSet dataset(Site site, Parameters parameters) {
    List<TileSet.Member> members = members(site);
    List<String> ids = members.stream().map(m -> m.layer().id()).toList();
    List<String> chosen =
        parameters.read(
            COLLECTIONS,
            "a list with commas of " + String.join(", ", ids),
            text -> {
              List<String> names = List.of(text.split(",", -1));
              for (String name : names) {
                if (!ids.contains(name)) {
                  throw new IllegalArgumentException("there are no tiles of '" + name + "'");
                }
              }
              return names;
            });
    parameters.check();
    if (chosen != null) {
      members = members.stream().filter(m -> chosen.contains(m.layer().id())).toList();
    }
    if (members.isEmpty()) {
      throw Problem.notFound("Meting " + site.meting().naam() + " has no layer with a place.");
    }
    boolean english = "en".equals(site.language());
    return new TileSet(
        site,
        "/tiles",
        chosen == null ? "" : "?" + COLLECTIONS + "=" + String.join(",", chosen),
        "Weefsel " + site.meting().naam(),
        english ? "Several layers in one tile" : "Meer lagen in één tegel",
        members);
  }

  static boolean any(Site site) {
    return !members(site).isEmpty();
  }

  private static List<TileSet.Member> members(Site site) {
    List<TileSet.Member> members = new ArrayList<>();
    for (PublishedLayer layer : site.meting().layers()) {
      Tiled.of(layer).ifPresent(tiled -> members.add(new TileSet.Member(layer, tiled)));
    }
    return members;
  }
}
