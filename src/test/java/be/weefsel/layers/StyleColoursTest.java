package be.weefsel.layers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import be.weefsel.registry.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Colours of one legend that people with any kind of colour vision can tell apart. */
class StyleColoursTest {
  /**
   * The least difference (CIEDE2000) between any two classes of a legend, whoever looks. About 2 is
   * just seen where colours touch; 5 is seen at a glance where they do not.
   */
  private static final double LEAST = 7.5;

  private static final LayerCatalogue CATALOGUE =
      LayerCatalogue.read(Settings.from(Map.of()).layers());

  static Stream<Arguments> legends() {
    return CATALOGUE.served().stream()
        .filter(l -> l.served().style() != null)
        .flatMap(
            l ->
                l.served().style().drawings().stream()
                    .map(d -> Arguments.of(l.id(), d.id(), colours(d))))
        .filter(a -> ((List<?>) a.get()[2]).size() > 1);
  }

  private static List<String> colours(DeclaredDrawing drawing) {
    List<String> all = new ArrayList<>();
    Stream.of(drawing.first(), drawing.classes())
        .filter(c -> c != null)
        .forEach(classes -> classes.forEach(c -> all.add(c.colour())));
    if (drawing.colours() != null) {
      all.addAll(drawing.colours());
    }
    if (drawing.other() != null) {
      all.add(drawing.other().colour());
    }
    return all;
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("legends")
  void noTwoClassesLookAlike(String layer, String drawing, List<String> colours) {
    assertThat(colours).allMatch(c -> c.matches("#[0-9a-f]{6}"));
    for (Sight sight : Sight.values()) {
      for (int i = 0; i < colours.size(); i++) {
        for (int j = 0; j < i; j++) {
          assertThat(sight.difference(colours.get(i), colours.get(j)))
              .as("%s and %s with %s", colours.get(j), colours.get(i), sight)
              .isGreaterThan(LEAST);
        }
      }
    }
  }

  @Test
  void differencesAreThoseOfThePublishedTable() {
    // Rows 1, 7, 17 and 25 of table 1 of Sharma, Wu and Dalal (2005).
    assertThat(difference(50, 2.6772, -79.7751, 50, 0, -82.7485)).isCloseTo(2.0425, within(1e-4));
    assertThat(difference(50, 0, 0, 50, -1, 2)).isCloseTo(2.3669, within(1e-4));
    assertThat(difference(50, 2.5, 0, 73, 25, -18)).isCloseTo(27.1492, within(1e-4));
    assertThat(difference(60.2574, -34.0099, 36.2677, 60.4626, -34.1751, 39.4387))
        .isCloseTo(1.2644, within(1e-4));
  }

  private static double difference(double... ab) {
    return Sight.ciede2000(new double[] {ab[0], ab[1], ab[2]}, new double[] {ab[3], ab[4], ab[5]});
  }

  @ParameterizedTest
  @EnumSource(Sight.class)
  void greysStayGreysWhoeverLooks(Sight sight) {
    assertThat(sight.difference("#000000", "#ffffff")).isCloseTo(100, within(0.5));
  }

  @Test
  void redAndGreenOfOneLightnessLookAlikeWithoutGreenCones() {
    assertThat(Sight.NORMAL.difference("#b06a2c", "#7c8a2c")).isGreaterThan(20);
    assertThat(Sight.DEUTERANOPIA.difference("#b06a2c", "#7c8a2c")).isLessThan(LEAST);
  }
}
