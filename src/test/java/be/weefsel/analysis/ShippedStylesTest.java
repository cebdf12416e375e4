package be.weefsel.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.layers.Drawing;
import be.weefsel.layers.Layer;
import be.weefsel.layers.LayerCatalogue;
import be.weefsel.layers.Property;
import be.weefsel.layers.Style;
import be.weefsel.layers.StyleClass;
import be.weefsel.layers.Tiled;
import be.weefsel.registry.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The styles that are shipped, filled in from the method that is shipped. */
class ShippedStylesTest {
  private static final Settings SETTINGS = Settings.from(Map.of());
  private static final LayerCatalogue CATALOGUE = LayerCatalogue.read(SETTINGS.layers());
  private static final Methode METHODE = Methode.read(SETTINGS);

  static Stream<Layer> layers() {
    return CATALOGUE.served().stream();
  }

  private static Style style(Layer layer) {
    return layer.served().style().filled(layer, new StyleTables(METHODE));
  }

  private static Style style(String id) {
    return style(layers().filter(l -> l.id().equals(id)).findFirst().orElseThrow());
  }

  @ParameterizedTest
  @MethodSource("layers")
  void stylesAreAboutPropertiesOfTheirLayer(Layer layer) {
    List<Property> properties = new ArrayList<>(layer.properties(LayerCatalogue.yaml()));
    if (layer.served().describedBy() != null) {
      properties.addAll(new Descriptions(METHODE).of(layer.served().describedBy()));
    }
    Set<String> asked = new HashSet<>();
    Style style = style(layer);
    asked.add(style.label());
    for (Drawing drawing : style.drawings()) {
      asked.add(drawing.property());
      asked.add(drawing.only() == null ? null : drawing.only().property());
      drawing.classes().forEach(c -> asked.add(c.property()));
    }
    asked.remove(null);
    assertThat(properties).extracting(Property::name).containsAll(asked);
  }

  @ParameterizedTest
  @MethodSource("layers")
  void tilesHoldWhatTheirClassesAreAbout(Layer layer) {
    if (layer.served().tiles() == null) {
      return;
    }
    Set<String> asked = new HashSet<>();
    for (Drawing drawing : style(layer).drawings()) {
      asked.add(drawing.property());
      asked.add(drawing.only() == null ? null : drawing.only().property());
      drawing.classes().forEach(c -> asked.add(c.property()));
    }
    asked.remove(null);
    Tiled tiled = layer.served().tiles().named(List.copyOf(asked));
    if (tiled.properties() != null) {
      assertThat(tiled.properties()).containsAll(asked);
    }
    if (tiled.general() != null) {
      assertThat(tiled.general().properties()).containsAll(asked);
    }
  }

  @Test
  void styleIdsAreUnique() {
    assertThat(layers().flatMap(l -> style(l).drawings().stream()).map(Drawing::id))
        .doesNotHaveDuplicates();
  }

  @Test
  void theClassesOfSuitabilityAreThoseOfTheMethod() throws IOException {
    List<String> rows =
        Files.readAllLines(SETTINGS.method().resolve("klassen.csv")).stream()
            .skip(1)
            .map(r -> r.split(",")[0])
            .toList();
    List<Drawing> drawings = style("geschiktheid").drawings();
    assertThat(drawings)
        .extracting(Drawing::property)
        .containsExactlyInAnyOrder(
            "ambacht_klasse", "handel_klasse", "kantoor_klasse", "logistiek_klasse");
    for (Drawing drawing : drawings) {
      assertThat(drawing.classes().stream().skip(1).flatMap(c -> c.values().stream()))
          .containsExactlyElementsOf(rows);
    }
    assertThat(drawings.get(0).classes())
        .extracting(c -> c.label().nl())
        .containsExactly(
            "niet aan de orde (uitgesloten)",
            "zeer laag (0 tot 0,2)",
            "laag (0,2 tot 0,4)",
            "matig (0,4 tot 0,6)",
            "hoog (0,6 tot 0,8)",
            "zeer hoog (0,8 of meer)");
  }

  @Test
  void theMixingMapHasItsSixteenClasses() {
    assertThat(style("verwevingskaart").first().classes())
        .hasSize(16)
        .extracting(c -> c.values().get(0) + " " + c.label().nl())
        .contains("0 geen inwoners, geen jobs", "15 veel inwoners, veel jobs");
  }

  @Test
  void everyRoleOfAZoneHasAColour() throws IOException {
    Set<String> roles = new HashSet<>();
    Files.readAllLines(SETTINGS.method().resolve("bestemming_rol.csv")).stream()
        .skip(1)
        .forEach(r -> roles.add(r.split(",")[0]));
    // Zones that replace nothing, or of which nothing is known, are what the classes leave over.
    roles.removeAll(List.of("contour", "onbekend"));
    assertThat(
            style("geldende-bestemming").first().classes().stream()
                .map(StyleClass::values)
                .flatMap(List::stream))
        .containsExactlyInAnyOrderElementsOf(roles);
  }
}
