package be.weefsel.encoding.style;

import be.weefsel.layers.GeometryType;
import be.weefsel.layers.Paint;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/**
 * A drawing as layers of a MapLibre style: surfaces, their outlines, lines and points. Every marker
 * is a circle, because other ones would need a sprite.
 */
public final class MapLibreLayers {
  private final Styled styled;
  private final Paint paint;
  private final MapLibreExpression classes;
  private final String source;
  private final boolean visible;

  /** The layers of a drawing, over vector tiles in which the layer stands under its id. */
  public MapLibreLayers(Styled styled, String source, boolean visible) {
    this.styled = styled;
    this.paint = styled.drawing().paint();
    this.classes = new MapLibreExpression(styled);
    this.source = source;
    this.visible = visible;
  }

  /** In drawing order. */
  public List<ObjectNode> all() {
    List<ObjectNode> all = new ArrayList<>();
    if (styled.draws(GeometryType.MULTI_POLYGON)) {
      if (paint.fills()) {
        all.add(fill());
      }
      all.add(outline());
    }
    if (styled.draws(GeometryType.MULTI_LINE_STRING)) {
      all.add(line());
    }
    if (styled.draws(GeometryType.POINT)) {
      all.add(circle());
    }
    return all;
  }

  private ObjectNode fill() {
    ObjectNode layer = layer("fill", "fill", "Polygon");
    ObjectNode look = layer.putObject("paint");
    look.set("fill-color", colour());
    look.put("fill-opacity", paint.opacity());
    return layer;
  }

  private ObjectNode outline() {
    ObjectNode layer = layer("outline", "line", "Polygon");
    ObjectNode look = layer.putObject("paint");
    if (paint.fills()) {
      look.put("line-color", paint.stroke());
    } else {
      look.set("line-color", colour());
    }
    look.put("line-width", paint.width());
    return layer;
  }

  private ObjectNode line() {
    ObjectNode layer = layer("line", "line", "LineString");
    ObjectNode look = layer.putObject("paint");
    look.set("line-color", colour());
    look.put("line-width", paint.width());
    return layer;
  }

  private ObjectNode circle() {
    ObjectNode layer = layer("circle", "circle", "Point");
    ObjectNode look = layer.putObject("paint");
    look.set("circle-color", colour());
    look.put("circle-opacity", paint.opacity());
    look.put("circle-radius", paint.size() / 2);
    look.put("circle-stroke-color", paint.stroke()).put("circle-stroke-width", paint.width());
    return layer;
  }

  private ObjectNode layer(String part, String type, String geometry) {
    ObjectNode layer = JsonNodeFactory.instance.objectNode();
    layer.put("id", styled.drawing().id() + "-" + part).put("type", type).put("source", source);
    layer.put("source-layer", styled.layer().id());
    if (styled.minZoom(true) != null) {
      layer.put("minzoom", styled.minZoom(true));
    }
    layer.putObject("metadata").put("weefsel:title", styled.title());
    ArrayNode filter = filter(geometry);
    if (filter != null) {
      layer.set("filter", filter);
    }
    if (!visible) {
      layer.putObject("layout").put("visibility", "none");
    }
    return layer;
  }

  private ArrayNode filter(String geometry) {
    ArrayNode own = classes.filter();
    if (styled.layer().geometry() != GeometryType.ANY) {
      return own;
    }
    ArrayNode kind = MapLibreExpression.array("==");
    kind.add(MapLibreExpression.array("geometry-type")).add(geometry);
    return own == null ? kind : MapLibreExpression.array("all").add(kind).add(own);
  }

  private JsonNode colour() {
    return styled.drawing().hasClasses()
        ? classes.colour()
        : JsonNodeFactory.instance.textNode(styled.entries().get(0).colour());
  }
}
