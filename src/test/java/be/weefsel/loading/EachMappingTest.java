package be.weefsel.loading;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.layers.Column;
import be.weefsel.layers.ColumnSource;
import be.weefsel.layers.Dataset;
import be.weefsel.layers.Glob;
import be.weefsel.layers.Layer;
import be.weefsel.layers.LayerCatalogue;
import be.weefsel.layers.Mapping;
import be.weefsel.registry.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A file with the columns of a mapping gets that mapping and no other, and loses no column. */
class EachMappingTest {
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

  static Stream<Arguments> mappings() {
    return LayerCatalogue.read(Settings.from(Map.of()).layers()).datasets().stream()
        .filter(d -> d.dataset().mappings().stream().noneMatch(m -> m.cell() != null))
        .flatMap(d -> d.dataset().mappings().stream().map(m -> Arguments.of(d.id(), m, d)));
  }

  @ParameterizedTest(name = "{0} {index}")
  @MethodSource("mappings")
  void aFileOfItsColumnsGetsIt(String id, Mapping mapping, Layer layer) throws IOException {
    Dataset dataset = layer.dataset();
    Map<String, String> row = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    mapping.recognise().forEach(name -> row.put(name, ""));
    Map<String, String> expected = new LinkedHashMap<>();
    // Codes first: where two of our columns read one of the file, its value must be a code.
    dataset.columns().stream()
        .filter(c -> mapping.columns().containsKey(c.name()))
        .sorted(Comparator.comparing(c -> c.codes() == null))
        .forEach(c -> fill(c, mapping.columns().get(c.name()), row, expected));
    // Only rows that are meant; what such a value becomes is not looked at.
    mapping.only().forEach((column, values) -> row.put(column, plain(last(values))));
    geometry(dataset, mapping, row);
    Path dir = Files.createDirectories(folder.resolve(id + mapping.name().hashCode()));
    String name = mapping.layer() == null ? "bestand" : plain(mapping.layer());
    Path file =
        Files.writeString(dir.resolve(name + ".csv"), line(row.keySet()) + line(row.values()));
    ImportResult result = loads.load(id, file);
    assertThat(result.lading().mapping()).isEqualTo(mapping.name());
    assertThat(mapping.recognise()).containsAll(result.report().sources().get(0).ignored());
    assertThat(result.report().werklijst()).isEmpty();
    expected.forEach(
        (column, value) -> {
          ColumnSource from = mapping.columns().get(column);
          if (from.from() == null || !mapping.only().containsKey(from.from())) {
            assertThat(loads.query("SELECT \"" + column + "\"::text FROM $"))
                .containsExactly(value);
          }
        });
  }

  private static String last(List<String> values) {
    return values.get(values.size() - 1);
  }

  private static String plain(String glob) {
    return glob.replace("*", "1");
  }

  private static void fill(
      Column column, ColumnSource from, Map<String, String> row, Map<String, String> expected) {
    String value = new PlausibleRows(null, true).value(column, 1);
    if (column.codes() != null && column.multiple()) {
      value = column.codes().get(0);
    }
    if (from.value() != null) {
      expected.put(column.name(), from.value());
    } else if (!from.readsColumn()) {
      return;
    } else if (row.containsKey(from.from()) && !row.get(from.from()).isEmpty()) {
      return;
    } else {
      String theirs =
          from.codes().entrySet().stream()
              .filter(e -> !e.getValue().isEmpty() && !Glob.is(e.getKey()))
              .map(Map.Entry::getKey)
              .findFirst()
              .orElse(value);
      row.put(from.from(), theirs);
      expected.put(column.name(), from.codes().getOrDefault(theirs, value));
    }
  }

  private static void geometry(Dataset dataset, Mapping mapping, Map<String, String> row) {
    if (!dataset.hasGeometry()) {
      return;
    }
    if (mapping.geometry().size() == 2) {
      boolean degrees =
          mapping.geometry().get(0).startsWith("lon") || mapping.geometry().get(0).endsWith("lon");
      row.put(mapping.geometry().get(0), degrees ? "3.25" : "70000");
      row.put(mapping.geometry().get(1), degrees ? "51.15" : "205000");
      return;
    }
    String shape =
        switch (dataset.geometry()) {
          case POINT -> "POINT(70000 205000)";
          case MULTI_LINE_STRING -> "LINESTRING(70000 205000, 70010 205000)";
          default -> Wkt.square(70000, 205000, 10);
        };
    row.put(mapping.geometry().isEmpty() ? "WKT" : mapping.geometry().get(0), shape);
  }

  private static String line(Collection<String> fields) {
    return fields.stream()
            .map(f -> '"' + f.replace("\"", "\"\"") + '"')
            .collect(Collectors.joining(";"))
        + "\n";
  }
}
