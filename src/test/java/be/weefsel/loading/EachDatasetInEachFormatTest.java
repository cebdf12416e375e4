package be.weefsel.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import be.weefsel.layers.Column;
import be.weefsel.layers.Dataset;
import be.weefsel.layers.Layer;
import be.weefsel.layers.LayerCatalogue;
import be.weefsel.registry.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What goes into a file of any format comes out of the lading: every column and the geometry. */
class EachDatasetInEachFormatTest {
  // GeoJSON sequences have seven decimals of a degree, which is a centimetre.
  private static final double METRES = 0.25;
  private static final double AREA = 1.5;
  private static Loads loads;
  private static Path folder;

  @BeforeAll
  static void open(@TempDir Path dir) {
    folder = dir;
    loads = new Loads(dir);
  }

  @AfterAll
  static void close() {
    loads.close();
  }

  static Stream<Arguments> files() {
    return LayerCatalogue.read(Settings.from(Map.of()).layers()).datasets().stream()
        // Cells come as tables of corners and as rasters: CellenTest.
        .filter(layer -> !layer.dataset().merge())
        .flatMap(
            layer ->
                FileKind.of(layer.dataset()).map(kind -> Arguments.of(layer.id(), kind, layer)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("files")
  void whatGoesInComesOut(String id, FileKind kind, Layer layer) throws IOException {
    Dataset dataset = layer.dataset();
    PlausibleRows rows = new PlausibleRows(dataset, kind.holdsOneType());
    Path dir = Files.createDirectory(folder.resolve(id + kind));
    Path source =
        dataset.hasGeometry()
            ? Files.writeString(dir.resolve("bron.json"), rows.geoJson())
            : Files.writeString(dir.resolve("bron.csv"), rows.csv());
    ImportResult result = loads.load(id, kind.write(source, dir, "bestand"));
    assertThat(result.lading().counts().accepted()).isEqualTo(PlausibleRows.ROWS);
    assertThat(result.report().werklijst()).isEmpty();
    List<Column> columns =
        dataset.columns().stream().filter(c -> kind.names(dataset, c.name())).toList();
    String all =
        columns.stream().map(c -> '"' + c.name() + "\"::text").collect(Collectors.joining(", "));
    assertThat(loads.query("SELECT concat_ws(' | ', " + all + ") FROM $ ORDER BY 1"))
        .containsExactlyInAnyOrder(
            line(rows, columns, 1), line(rows, columns, 2), line(rows, columns, 3));
    if (dataset.hasGeometry()) {
      shapes(rows);
    }
  }

  private static String line(PlausibleRows rows, List<Column> columns, int n) {
    return columns.stream().map(c -> rows.value(c, n)).collect(Collectors.joining(" | "));
  }

  private static void shapes(PlausibleRows rows) {
    List<String> found =
        loads.query(
            "SELECT concat_ws(' ', ST_GeometryType(geom), ST_Area(geom), ST_Length(geom),"
                + " ST_X(ST_Centroid(geom)), ST_Y(ST_Centroid(geom))) FROM $"
                + " ORDER BY ST_X(ST_Centroid(geom))");
    for (int n = 1; n <= PlausibleRows.ROWS; n++) {
      List<Object> expected = rows.shape(n);
      String[] is = found.get(n - 1).split(" ");
      assertThat(is[0]).isEqualTo(expected.get(0));
      assertThat(number(is[1])).isCloseTo(number(expected.get(1)), within(AREA));
      for (int i = 2; i < is.length; i++) {
        assertThat(number(is[i])).isCloseTo(number(expected.get(i)), within(METRES));
      }
    }
  }

  private static double number(Object text) {
    return Double.parseDouble(text.toString());
  }
}
