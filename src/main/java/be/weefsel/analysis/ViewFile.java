package be.weefsel.analysis;

import be.weefsel.Refused;
import be.weefsel.database.Sql;
import be.weefsel.layers.Audience;
import be.weefsel.layers.LayerCatalogue;
import be.weefsel.registry.Lading;
import be.weefsel.registry.Meting;
import be.weefsel.registry.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A file of {@code sql/views}: what the public may see under this name; in its folder {@code
 * dienst} what only services of the gemeente may see.
 *
 * @param needs datasets and computed relations without which the view is not made
 * @param indexes of a view that is worked out once, when the meting is closed; empty for one that
 *     is worked out when it is read
 */
record ViewFile(
    Audience audience, String name, List<String> needs, List<String> indexes, String sql) {

  static List<ViewFile> all(Settings settings) {
    Path folder = settings.sql().resolve("views");
    try {
      List<ViewFile> all = new ArrayList<>(all(Audience.PUBLIEK, folder));
      all.addAll(all(Audience.DIENST, folder.resolve("dienst")));
      return all;
    } catch (IOException e) {
      throw new Refused("sql/views cannot be read: " + e.getMessage(), e);
    }
  }

  private static List<ViewFile> all(Audience audience, Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<ViewFile> all = new ArrayList<>();
      for (Path file : files.filter(f -> f.toString().endsWith(".sql")).sorted().toList()) {
        all.add(read(audience, file));
      }
      return all;
    }
  }

  private static ViewFile read(Audience audience, Path file) throws IOException {
    String name = file.getFileName().toString().replace(".sql", "");
    String text = Files.readString(file);
    List<String> needs =
        header(text.lines().findFirst().orElse(""), "needs")
            .orElseThrow(() -> new Refused(file + " must begin with '-- needs: […]'"));
    List<String> indexes =
        header(text.lines().skip(1).findFirst().orElse(""), "indexes").orElse(List.of());
    return new ViewFile(audience, name, needs, indexes, text);
  }

  private static Optional<List<String>> header(String line, String key) throws IOException {
    if (!line.startsWith("-- " + key + ":")) {
      return Optional.empty();
    }
    List<String> names = new ArrayList<>();
    LayerCatalogue.yaml().readTree(line.substring(3)).get(key).forEach(n -> names.add(n.asText()));
    return Optional.of(names);
  }

  /** Whether all that the view reads is there. */
  boolean possible(Connection c, LayerCatalogue catalogue, Map<String, Lading> ladingen) {
    return needs.stream()
        .allMatch(
            need ->
                catalogue.datasets().stream().anyMatch(l -> l.id().equals(need))
                    ? ladingen.containsKey(need)
                    : Sql.number(
                            c,
                            "SELECT count(*) FROM pg_class WHERE relnamespace ="
                                + " current_schema()::regnamespace AND relname = ? AND"
                                + " obj_description(oid, 'pg_class') IS DISTINCT FROM ?",
                            need,
                            MetingSchema.NOT_LOADED)
                        > 0);
  }

  /** The schema that its view stands in. */
  String schema(Meting meting) {
    return audience == Audience.DIENST ? meting.dienstSchema() : meting.publicSchema();
  }

  void make(Connection c, Meting meting) {
    String view = Sql.name(schema(meting)) + "." + Sql.name(name);
    Sql.run(c, "CREATE " + (indexes.isEmpty() ? "VIEW " : "TABLE ") + view + " AS " + sql);
    for (String index : indexes) {
      Sql.run(c, "CREATE INDEX ON " + view + " " + index);
    }
    if (!indexes.isEmpty()) {
      Sql.run(c, "ANALYZE " + view);
    }
  }
}
