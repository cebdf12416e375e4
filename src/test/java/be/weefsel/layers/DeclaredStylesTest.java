package be.weefsel.layers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.weefsel.registry.Settings;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The styles of {@code layers/}, with a method of a few rows. */
class DeclaredStylesTest {
  private static final LayerCatalogue CATALOGUE =
      LayerCatalogue.read(Settings.from(Map.of()).layers());

  /** Two profiles and two classes. */
  private static final MethodTables METHOD =
      new MethodTables() {
        @Override
        public List<Map<String, String>> rows(String table) {
          return List.of(
              Map.of("klasse", "1", "vanaf", "0", "naam", "laag"),
              Map.of("klasse", "2", "vanaf", "0.45", "naam", "hoog"));
        }

        @Override
        public Map<String, Text> profiles() {
          Map<String, Text> all = new LinkedHashMap<>();
          all.put("kantoor", new Text("Kantoor", "Offices"));
          all.put("winkel", new Text("Winkel", null));
          return all;
        }
      };

  @Test
  void everyServedLayerHasAStyleInAGroup() {
    assertThat(CATALOGUE.served())
        .allSatisfy(
            l -> {
              assertThat(l.served().style()).as(l.id()).isNotNull();
              assertThat(l.served().style().group().nl()).isNotBlank();
              assertThat(l.served().style().group().en()).isNotBlank();
            });
  }

  @Test
  void layersOfOneGroupNameItAlikeAndNoTwoAreDrawnAtOneHeight() {
    Map<String, String> english = new HashMap<>();
    Set<Integer> orders = new HashSet<>();
    for (Layer layer : CATALOGUE.served()) {
      Text group = layer.served().style().group();
      assertThat(english.merge(group.nl(), group.en(), (a, b) -> a)).isEqualTo(group.en());
      assertThat(orders.add(layer.served().style().order())).as(layer.id()).isTrue();
    }
  }

  @Test
  void whatIsWrittenOutNamesItsClassesInBothLanguages() {
    for (Layer layer : CATALOGUE.served()) {
      List<StyleClass> all = new ArrayList<>();
      layer.served().style().drawings().stream()
          .flatMap(d -> Stream.ofNullable(d.classes()).flatMap(List::stream))
          .forEach(all::add);
      assertThat(all)
          .allSatisfy(
              c -> {
                assertThat(c.label().nl()).as(layer.id()).isNotBlank();
                assertThat(c.label().en()).as(layer.id()).isNotBlank();
              });
    }
  }

  @Test
  void aDrawingForEachProfileTakesItsClassesFromTheMethod() {
    Style style =
        filled(
            """
            group: {nl: G, en: G}
            order: 1
            drawings:
              - id: "{profiel}"
                title: {nl: "Voor {titel}", en: "For {titel}"}
                for_each: profiel
                property: "{profiel}_klasse"
                first: [{property: uitgesloten, values: "true", colour: "#757575", label: {nl: uit}}]
                table: {name: klassen, value: klasse, label: naam, from: vanaf, english: [low, high]}
                colours: ["#ffffff", "#000000"]
            """);
    assertThat(style.drawings())
        .extracting(Drawing::id)
        .containsExactly("haltes-kantoor", "haltes-winkel");
    Drawing first = style.first();
    assertThat(first.title()).isEqualTo(new Text("Voor Kantoor", "For Offices"));
    assertThat(style.drawings().get(1).title()).isEqualTo(new Text("Voor Winkel", "For Winkel"));
    assertThat(first.property()).isEqualTo("kantoor_klasse");
    assertThat(first.classes())
        .extracting(c -> first.propertyOf(c) + " " + c.values() + " " + c.colour())
        .containsExactly(
            "uitgesloten [true] #757575",
            "kantoor_klasse [1] #ffffff",
            "kantoor_klasse [2] #000000");
    assertThat(first.classes().get(1).label())
        .isEqualTo(new Text("laag (0 tot 0,45)", "low (0 to 0.45)"));
    assertThat(first.classes().get(2).label())
        .isEqualTo(new Text("hoog (0,45 of meer)", "high (0.45 or more)"));
  }

  @Test
  void cutsMakeOneClassMore() {
    Style style =
        filled(
            """
            group: {nl: G, en: G}
            order: 1
            drawings: [{property: n, cuts: [1, 2.5], colours: ["#111111", "#222222", "#333333"]}]
            """);
    assertThat(style.first().classes())
        .extracting(c -> c.from() + " " + c.to() + " " + c.colour())
        .containsExactly("null 1.0 #111111", "1.0 2.5 #222222", "2.5 null #333333");
    assertThat(style.first().id()).isEqualTo("haltes");
  }

  @Test
  void coloursThatDoNotFitAreRefused() {
    String cuts = "{group: {nl: G}, order: 1, drawings: [{property: n, cuts: [1], colours: [a]}]}";
    assertThatThrownBy(() -> filled(cuts)).hasMessageContaining("one colour more");
    String table =
        "{group: {nl: G}, order: 1, drawings: [{property: n, table: {name: klassen, value: klasse,"
            + " label: naam}, colours: [a]}]}";
    assertThatThrownBy(() -> filled(table)).hasMessageContaining("method/klassen.csv has 2 rows");
  }

  @Test
  void aLayerWithoutAStyleIsDrawnPlainly() {
    PublishedLayer old =
        new PublishedLayer(
            "x",
            new Text("X", null),
            null,
            "k",
            GeometryType.POINT,
            List.of(),
            List.of(),
            List.of(),
            null,
            0);
    assertThat(PublishedLayers.read(PublishedLayers.write(List.of(old))).get(0).style()).isNull();
    Drawing drawing = Style.of(old).first();
    assertThat(drawing.id()).isEqualTo("x");
    assertThat(drawing.hasClasses()).isFalse();
    assertThat(drawing.paint().marker()).isEqualTo("circle");
  }

  private static Style filled(String yaml) {
    try {
      Layer layer =
          CATALOGUE.served().stream()
              .filter(l -> l.id().equals("haltes"))
              .findFirst()
              .orElseThrow();
      return LayerCatalogue.yaml().readValue(yaml, DeclaredStyle.class).filled(layer, METHOD);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }
}
