package be.weefsel.cli;

import be.weefsel.layers.Column;
import be.weefsel.layers.Dataset;
import be.weefsel.layers.Layer;
import be.weefsel.layers.LayerCatalogue;
import be.weefsel.layers.Mapping;
import be.weefsel.loading.formats.SourceFiles;
import be.weefsel.registry.Settings;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code weefsel datasets [DATASET]}: what can be imported, from the files of {@code layers/}. */
@Command(
    name = "datasets",
    description = {
      "List the datasets that can be imported, or describe one:",
      "its columns with their codes, and the source schemas that are recognised."
    },
    mixinStandardHelpOptions = true)
final class DatasetsCommand implements Callable<Integer> {
  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "DATASET",
      description = "for example leegstand")
  private String dataset;

  @Override
  public Integer call() {
    LayerCatalogue catalogue = LayerCatalogue.read(Settings.from(System.getenv()).layers());
    System.out.print(dataset == null ? all(catalogue) : one(catalogue.dataset(dataset)));
    return 0;
  }

  private static String all(LayerCatalogue catalogue) {
    Table table = new Table("dataset", "working name", "geometry", "what");
    catalogue
        .datasets()
        .forEach(l -> table.row(l.id(), l.as(), geometry(l.dataset()), l.title().in("en")));
    return table.text() + "Formats: " + String.join(", ", SourceFiles.formats()) + "\n";
  }

  private static String one(Layer layer) {
    Dataset d = layer.dataset();
    StringBuilder text = new StringBuilder();
    line(text, layer.id(), layer.title().in("nl") + " / " + layer.title().in("en"));
    line(text, "", layer.description().in("en"));
    line(text, "in SQL", layer.as());
    line(text, "geometry", geometry(d) + (d.geometryRequired() ? "" : ", may be absent"));
    line(text, "key", String.join(", ", d.key()));
    line(text, "newest by", d.version());
    line(text, "licence", d.licence());
    line(text, "citation", d.citation());
    line(text, "never kept", String.join(", ", d.personal()));
    line(text, "formats", String.join(", ", SourceFiles.formats()));
    text.append('\n').append(columns(d)).append("\nRecognised, by these columns:\n");
    d.mappings().forEach(m -> mapping(text, m));
    return text.append("  eigen kolomnamen van Weefsel: the names of the table above\n").toString();
  }

  private static String columns(Dataset dataset) {
    Table table = new Table("column", "type", "unit", "needed", "title", "titel", "codes");
    for (Column c : dataset.columns()) {
      table.row(
          c.name(),
          type(c),
          c.unit(),
          c.required() ? "yes" : "",
          c.title().in("en"),
          c.title().in("nl"),
          c.codes() == null
              ? ""
              : String.join(" | ", c.codes()) + (c.multiple() ? " (several)" : ""));
    }
    return table.text();
  }

  private static String type(Column c) {
    if (c.format() != null) {
      return c.format();
    }
    String type = c.type().name().toLowerCase(Locale.ROOT);
    return c.notAfter() == null ? type : type + ", not after the " + c.notAfter();
  }

  private static void mapping(StringBuilder text, Mapping m) {
    text.append("  ").append(m.name()).append(": ").append(String.join(", ", m.recognise()));
    if (m.layer() != null) {
      text.append("; layer ").append(m.layer());
    }
    m.only()
        .forEach(
            (column, values) ->
                text.append("; only ").append(column).append(" = ").append(values(values)));
    text.append('\n');
  }

  private static String values(List<String> values) {
    return String.join(" or ", values.stream().map(v -> v.isEmpty() ? "empty" : v).toList());
  }

  private static String geometry(Dataset dataset) {
    return dataset.hasGeometry() ? dataset.geometry().geoJson() : "none";
  }

  private static void line(StringBuilder text, String what, String value) {
    if (value != null && !value.isBlank()) {
      text.append(String.format("%-12s%s%n", what, value));
    }
  }
}
