package be.weefsel.web.tiles;

import be.weefsel.layers.Property;
import be.weefsel.layers.PublishedLayer;
import be.weefsel.layers.TileContent;
import be.weefsel.layers.Tiled;
import be.weefsel.web.http.Credits;
import be.weefsel.web.http.Html;
import be.weefsel.web.http.Json;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** A tile set as TileJSON 3.0 describes it, which maps on the web read. */
final class TileJson {
  private TileJson() {}

  static ObjectNode of(TileSet set) {
    ObjectNode node = Json.object().put("tilejson", "3.0.0").put("name", set.title());
    node.put("description", set.description()).put("version", "1.0.0").put("scheme", "xyz");
    node.put("attribution", attribution(set));
    node.set("tiles", Json.array(set.lastingTemplate("z", "y", "x")));
    node.put("minzoom", set.from()).put("maxzoom", set.to());
    if (set.bbox() != null) {
      ArrayNode bounds = node.putArray("bounds");
      for (double side : set.bbox()) {
        bounds.add(side);
      }
      node.putArray("center")
          .add(TileSetDocument.middle(set, 0))
          .add(TileSetDocument.middle(set, 1))
          .add(set.overview());
    }
    ArrayNode layers = node.putArray("vector_layers");
    for (TileSet.Member member : set.members()) {
      PublishedLayer layer = member.layer();
      ObjectNode one = layers.addObject().put("id", layer.id());
      one.put("description", set.site().text(layer.title()));
      one.put("minzoom", member.tiled().from()).put("maxzoom", set.to());
      ObjectNode fields = one.putObject("fields");
      for (Property property : properties(member)) {
        String unit = property.unit() == null ? "" : " (" + property.unit() + ")";
        fields.put(property.name(), set.site().text(property.title()) + unit);
      }
    }
    return node;
  }

  /** All properties that features have at some zoom. */
  static Set<Property> properties(TileSet.Member member) {
    Tiled tiled = member.tiled();
    Set<Property> all = new LinkedHashSet<>();
    all.addAll(TileContent.at(member.layer(), tiled, tiled.to()).properties());
    all.addAll(TileContent.at(member.layer(), tiled, tiled.from()).properties());
    return all;
  }

  /** Whom to name beside the map; maps read it as HTML. */
  static String attribution(TileSet set) {
    return Credits.citations(set.layers()).stream()
        .map(citation -> new Html().text(citation).toString())
        .collect(Collectors.joining(" · "));
  }
}
