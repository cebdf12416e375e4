package be.weefsel.layers;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * How a layer is served, from the view of the same name in {@code sql/views}.
 *
 * @param key integer column of the view by which pages go
 * @param datetime one or two date columns of the view: the moment, or begin and end; empty for none
 * @param properties names of import columns, or full descriptions
 * @param describedBy a result relation that describes further properties itself; null for none
 * @param from datasets beside its own whose source and licence must be named
 * @param tiles null where zoom levels are chosen by the number of features
 * @param style null for the plain one of its geometry
 * @param method the page of {@code docs/method} that tells how it is made, without its ending; null
 *     for none
 * @param themes under which data portals show it, beside that of all layers, regions and towns
 */
public record Served(
    String key,
    GeometryType geometry,
    List<String> datetime,
    List<JsonNode> properties,
    String describedBy,
    List<String> from,
    Tiled tiles,
    DeclaredStyle style,
    String method,
    List<Theme> themes) {
  public Served {
    datetime = datetime == null ? List.of() : List.copyOf(datetime);
    properties = properties == null ? List.of() : List.copyOf(properties);
    themes = themes == null ? List.of() : List.copyOf(themes);
    from = from == null ? List.of() : List.copyOf(from);
  }
}
