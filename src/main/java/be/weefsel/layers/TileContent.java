package be.weefsel.layers;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * What of a layer stands in its tiles of one zoom.
 *
 * @param relation the view that it is read from
 * @param general whether surfaces of a class stand for the features
 */
public record TileContent(
    PublishedLayer layer, String relation, boolean general, List<Property> properties) {
  /** The id of a feature among its properties: with it a map can ask for the whole feature. */
  public static final Property ID =
      new Property("id", ColumnType.TEXT, new Text("Id van het object", "Id of the feature"), null);

  public TileContent {
    properties = List.copyOf(properties);
  }

  /** What a layer has at a zoom that it stands in. */
  public static TileContent at(PublishedLayer layer, Tiled tiled, int zoom) {
    Tiled.General general = tiled.general();
    if (general != null && zoom < general.below()) {
      List<Property> properties = named(layer, general.properties()::contains);
      properties.addAll(general.own());
      return new TileContent(layer, general.relation(), true, properties);
    }
    boolean all = tiled.whole(zoom);
    List<Property> properties = named(layer, name -> all || tiled.properties().contains(name));
    if (all || tiled.properties().contains(ID.name())) {
      properties.add(0, ID);
    }
    return new TileContent(layer, layer.id(), false, properties);
  }

  private static List<Property> named(PublishedLayer layer, Predicate<String> chosen) {
    return new ArrayList<>(layer.properties().stream().filter(p -> chosen.test(p.name())).toList());
  }
}
