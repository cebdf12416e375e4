package be.weefsel.encoding.style;

import be.weefsel.layers.ColumnType;
import be.weefsel.layers.Drawing;
import be.weefsel.layers.GeometryType;
import be.weefsel.layers.Property;
import be.weefsel.layers.PublishedLayer;
import be.weefsel.layers.RangeText;
import be.weefsel.layers.Style;
import be.weefsel.layers.StyleClass;
import be.weefsel.layers.Tiled;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A layer with one of its drawings, in the language of a reader. */
public record Styled(PublishedLayer layer, Drawing drawing, String language) {
  /** A layer as it is drawn where nobody chooses. */
  public static Styled first(PublishedLayer layer, String language) {
    return new Styled(layer, Style.of(layer).first(), language);
  }

  /** All drawings of a layer, the default first; none for a table. */
  public static List<Styled> all(PublishedLayer layer, String language) {
    return layer.geometry() == GeometryType.NONE
        ? List.of()
        : Style.of(layer).drawings().stream().map(d -> new Styled(layer, d, language)).toList();
  }

  public String title() {
    return drawing.title() == null ? layer.id() : drawing.title().in(language);
  }

  public Style style() {
    return Style.of(layer);
  }

  /**
   * The zoom of web Mercator from which the features are drawn; null for all. Where something was
   * made to be drawn before it, tiles are drawn at every zoom.
   *
   * @param tiles whether vector tiles are drawn, or features
   */
  public Integer minZoom(boolean tiles) {
    return tiles && isGeneralised(layer) ? null : style().minZoom();
  }

  /** Whether vector tiles hold something for low zooms that stands for the features. */
  public static boolean isGeneralised(PublishedLayer layer) {
    return Tiled.of(layer).filter(t -> t.general() != null).isPresent();
  }

  /** The unit of what the classes are about. */
  public Optional<String> unit() {
    return layer.properties().stream()
        .filter(p -> p.name().equals(drawing.property()) && p.unit() != null)
        .map(Property::unit)
        .findFirst();
  }

  /** Whether surfaces, lines or points are drawn. */
  public boolean draws(GeometryType geometry) {
    return layer.geometry() == geometry || layer.geometry() == GeometryType.ANY;
  }

  /** The type of a property; text where it is not described. */
  ColumnType type(String property) {
    return layer.properties().stream()
        .filter(p -> p.name().equals(property))
        .map(Property::type)
        .findFirst()
        .orElse(ColumnType.TEXT);
  }

  String label(StyleClass of) {
    if (of.label() != null) {
      return of.label().in(language);
    }
    return of.ranged()
        ? RangeText.of(of.from(), of.to(), language)
        : String.join(", ", of.values());
  }

  /** The classes and, at the end, the other; a drawing without classes has one of its fill. */
  List<StyleClass> entries() {
    List<StyleClass> all = new ArrayList<>(drawing.classes());
    if (!drawing.hasClasses()) {
      String colour = drawing.paint().fills() ? drawing.paint().fill() : drawing.paint().stroke();
      all.add(StyleClass.of(drawing.title(), colour));
    } else if (drawing.other() != null) {
      all.add(drawing.other());
    }
    return all;
  }
}
