package be.weefsel.layers;

import java.util.List;
import java.util.Optional;

/**
 * How a layer is drawn, from which every style language is written; whole in itself, so that it can
 * be kept with a closed meting.
 *
 * @param group layers of one group stand together in a legend
 * @param order a layer with a higher number is drawn over one with a lower number
 * @param shown whether a map begins with this layer switched on
 * @param minZoom the zoom of web Mercator from which single features are drawn; null for all
 * @param label the property that names a feature; null for none
 * @param drawings the ways to draw it, the default first
 */
public record Style(
    Text group, int order, boolean shown, Integer minZoom, String label, List<Drawing> drawings) {
  private static final Text OTHERS = new Text("Overige lagen", "Other layers");

  public Style {
    drawings = List.copyOf(drawings);
  }

  /** The style of a layer; a plain one for a layer that has none. */
  public static Style of(PublishedLayer layer) {
    if (layer.style() != null && !layer.style().drawings().isEmpty()) {
      return layer.style();
    }
    Drawing plain =
        new Drawing(
            layer.id(), layer.title(), null, null, Paint.plain(layer.geometry()), List.of(), null);
    return new Style(OTHERS, 0, false, null, null, List.of(plain));
  }

  /** The drawing that is used where none is chosen. */
  public Drawing first() {
    return drawings.get(0);
  }

  public Optional<Drawing> drawing(String id) {
    return drawings.stream().filter(d -> d.id().equals(id)).findFirst();
  }
}
