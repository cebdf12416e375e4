package be.weefsel.web.tiles;

import be.weefsel.encoding.Link;
import be.weefsel.layers.ColumnType;
import be.weefsel.layers.Crs;
import be.weefsel.layers.Property;
import be.weefsel.web.http.Format;
import be.weefsel.web.http.Json;
import be.weefsel.web.http.Links;
import be.weefsel.web.http.Site;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A tile set as OGC 17-083r4 describes it: in short for a list, or whole. */
final class TileSetDocument {
  private static final String REL = "http://www.opengis.net/def/rel/ogc/1.0/";
  static final String TILE_SETS = REL + "tilesets-vector";
  static final String SCHEMES = REL + "tiling-schemes";
  private static final List<Format> FORMATS = List.of(Format.JSON, Format.HTML);

  private TileSetDocument() {}

  static ObjectNode list(TileSet set) {
    ObjectNode node = Json.object();
    node.set("links", Json.links(selfAndAlternate(set.list(), Format.JSON)));
    node.putArray("tilesets").add(brief(set));
    return node;
  }

  static ObjectNode of(TileSet set) {
    ObjectNode node = brief(set);
    node.put("description", set.description());
    String attribution = TileJson.attribution(set);
    if (!attribution.isEmpty()) {
      node.put("attribution", attribution);
    }
    if (set.bbox() != null) {
      node.set("boundingBox", box(set.bbox()));
      ObjectNode centre = node.putObject("centerPoint");
      centre.putArray("coordinates").add(middle(set, 0)).add(middle(set, 1));
      centre.put("crs", Crs.CRS84.uri()).put("tileMatrix", Integer.toString(set.overview()));
    }
    ArrayNode layers = node.putArray("layers");
    set.members().forEach(member -> layers.add(layer(set.site(), member)));
    return node;
  }

  private static ObjectNode brief(TileSet set) {
    ObjectNode node = Json.object().put("title", set.title()).put("dataType", "vector");
    node.put("crs", WebMercatorQuad.CRS).put("tileMatrixSetURI", WebMercatorQuad.URI);
    node.put("tileMatrixSetId", WebMercatorQuad.ID);
    node.set("links", links(set));
    ArrayNode limits = node.putArray("tileMatrixSetLimits");
    // Any tile of these zooms may be asked; where nothing lies it is empty.
    for (int zoom = set.from(); zoom <= set.to(); zoom++) {
      int last = (1 << zoom) - 1;
      ObjectNode limit = limits.addObject().put("tileMatrix", Integer.toString(zoom));
      limit.put("minTileRow", 0).put("maxTileRow", last);
      limit.put("minTileCol", 0).put("maxTileCol", last);
    }
    return node;
  }

  private static ArrayNode links(TileSet set) {
    String json = Format.JSON.mediaType();
    List<Link> links = selfAndAlternate(set.url() + set.query(), Format.JSON);
    links.add(new Link(set.tileJson(), "describedby", json, "TileJSON"));
    links.add(
        new Link(
            set.site().url("/tileMatrixSets/" + WebMercatorQuad.ID),
            REL + "tiling-scheme",
            json,
            WebMercatorQuad.ID));
    ArrayNode array = Json.links(links);
    array
        .addObject()
        .put("href", set.template("tileMatrix", "tileRow", "tileCol"))
        .put("rel", "item")
        .put("type", Format.MVT.mediaType())
        .put("title", "Mapbox Vector Tiles")
        .put("templated", true);
    return array;
  }

  static List<Link> selfAndAlternate(String url, Format current) {
    String query = url.contains("?") ? url.substring(url.indexOf('?') + 1) : "";
    Map<String, String> given =
        query.isEmpty()
            ? Map.of()
            : Map.of(TileSets.COLLECTIONS, query.substring(query.indexOf('=') + 1));
    return new ArrayList<>(
        Links.selfAndAlternates(url.split("\\?", 2)[0], given, current, FORMATS, false));
  }

  private static ObjectNode layer(Site site, TileSet.Member member) {
    ObjectNode node = Json.object().put("id", member.layer().id());
    node.put("title", site.text(member.layer().title()));
    node.put("description", site.text(member.layer().description()));
    node.put("dataType", "vector");
    switch (member.layer().geometry()) {
      case POINT -> node.put("geometryDimension", 0);
      case MULTI_LINE_STRING -> node.put("geometryDimension", 1);
      case MULTI_POLYGON -> node.put("geometryDimension", 2);
      default -> {}
    }
    node.put("minTileMatrix", Integer.toString(member.tiled().from()));
    node.put("maxTileMatrix", Integer.toString(member.tiled().to()));
    if (member.layer().bbox() != null) {
      node.set("boundingBox", box(member.layer().bbox()));
    }
    ObjectNode schema = node.putObject("propertiesSchema").put("type", "object");
    ObjectNode properties = schema.putObject("properties");
    for (Property property : TileJson.properties(member)) {
      ObjectNode one = properties.putObject(property.name()).put("type", type(property.type()));
      one.put("title", site.text(property.title()));
      if (property.type() == ColumnType.DATE) {
        one.put("format", "date");
      }
      if (property.unit() != null) {
        one.put("x-ogc-unit", property.unit());
      }
    }
    return node;
  }

  private static String type(ColumnType type) {
    return switch (type) {
      case TEXT, DATE -> "string";
      case INTEGER -> "integer";
      case NUMBER -> "number";
      case BOOLEAN -> "boolean";
    };
  }

  private static ObjectNode box(double[] bbox) {
    ObjectNode box = Json.object();
    box.putArray("lowerLeft").add(bbox[0]).add(bbox[1]);
    box.putArray("upperRight").add(bbox[2]).add(bbox[3]);
    return box.put("crs", Crs.CRS84.uri());
  }

  static double middle(TileSet set, int axis) {
    return Math.round((set.bbox()[axis] + set.bbox()[axis + 2]) / 2 * 1e6) / 1e6;
  }
}
