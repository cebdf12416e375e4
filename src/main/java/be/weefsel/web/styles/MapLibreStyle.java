package be.weefsel.web.styles;

import be.weefsel.encoding.style.MapLibreLayers;
import be.weefsel.encoding.style.Styled;
import be.weefsel.layers.PublishedLayer;
import be.weefsel.web.http.Json;
import be.weefsel.web.http.Site;
import be.weefsel.web.http.TilePaths;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Styles for MapLibre, with the vector tiles of their layers as sources. */
final class MapLibreStyle {
  private static final int WORLD = 512;
  private static final int SCREEN = 800;
  private final Site site;
  private final ObjectNode style = Json.object().put("version", 8);
  private final ObjectNode sources;
  private final ArrayNode layers;

  private MapLibreStyle(Site site, String title, String legend) {
    this.site = site;
    style.put("name", title);
    style.putObject("metadata").put("weefsel:legend", legend);
    sources = Json.object();
    layers = Json.array();
  }

  /** The style of one layer. */
  static ObjectNode of(Site site, Styled styled) {
    String legend = StyleLinks.style(site, styled) + "/legend";
    MapLibreStyle made = new MapLibreStyle(site, styled.title(), legend);
    made.add(styled, true);
    return made.document(styled.layer().bbox());
  }

  /** All layers, of which some are switched off to begin with. */
  static ObjectNode all(Site site, List<Styled> map) {
    MapLibreStyle made =
        new MapLibreStyle(site, "Weefsel: " + site.meting().naam(), StyleLinks.all(site));
    ObjectNode ground = made.layers.addObject().put("id", "background").put("type", "background");
    ground.putObject("paint").put("background-color", "#f7f8f9");
    map.forEach(s -> made.add(s, s.style().shown()));
    return made.document(
        map.stream()
            .filter(s -> s.style().shown() || map.size() == 1)
            .map(s -> s.layer().bbox())
            .filter(b -> b != null)
            .findFirst()
            .orElse(null));
  }

  private ObjectNode document(double[] bbox) {
    if (bbox != null) {
      style.set("center", place(bbox));
      style.put("zoom", zoom(bbox));
    }
    style.set("sources", sources);
    style.set("layers", layers);
    return style;
  }

  private void add(Styled styled, boolean visible) {
    PublishedLayer layer = styled.layer();
    sources.putObject(layer.id()).put("type", "vector").put("url", TilePaths.tileJson(site, layer));
    new MapLibreLayers(styled, layer.id(), visible).all().forEach(layers::add);
  }

  private static ArrayNode place(double[] bbox) {
    return Json.array()
        .add(rounded((bbox[0] + bbox[2]) / 2, 1e5))
        .add(rounded((bbox[1] + bbox[3]) / 2, 1e5));
  }

  /** The zoom at which the width of a box fills a screen. */
  private static double zoom(double[] bbox) {
    double degrees = Math.max(1e-4, bbox[2] - bbox[0]);
    double zoom = Math.log(360.0 / degrees * SCREEN / WORLD) / Math.log(2);
    return rounded(Math.max(0, Math.min(16, zoom)), 10);
  }

  private static double rounded(double value, double parts) {
    return Math.round(value * parts) / parts;
  }
}
