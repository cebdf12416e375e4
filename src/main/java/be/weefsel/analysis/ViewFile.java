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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A file of {@code sql/views}: what the public may see under this name; in its folder {@code
 * dienst} what only services of the gemeente may see.
 *
 * @param needs datasets and computed relations without which the view is not made
 * @param indexes of a view that is worked out once, when the meting is closed; empty for one that
 *     is worked out when it is read
 * @param general of a view that gives cells: the columns of their class, as {@link LowZooms} reads
 *     them
 */
record ViewFile(
    Audience audience,
    String name,
    List<String> needs,
    List<String> indexes,
    List<String> general,
    String sql) {

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
    Header header = header(text);
    if (header == null || header.needs() == null) {
      throw new Refused(file + " must begin with '-- needs: […]'");
    }
    return new ViewFile(
        audience, name, header.needs(), listed(header.indexes()), listed(header.general()), text);
  }

  /** What the first lines may say, in YAML. */
  private record Header(List<String> needs, List<String> indexes, List<String> general) {}

  private static Header header(String text) throws IOException {
    String yaml =
        text.lines()
            .takeWhile(line -> line.matches("-- [a-z]+: ?\\[.*"))
            .map(line -> line.substring(3))
            .collect(Collectors.joining("\n"));
    return LayerCatalogue.yaml().readValue(yaml, Header.class);
  }

  private static List<String> listed(List<String> names) {
    return names == null ? List.of() : names;
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
    List<String> classes = LowZooms.columns(c, sql, general, "sql/views/" + name + ".sql");
    Sql.run(
        c,
        "CREATE %s %s AS %s"
            .formatted(
                indexes.isEmpty() ? "VIEW" : "TABLE", view, LowZooms.surfaces(sql, classes)));
    for (String index : indexes) {
      Sql.run(c, "CREATE INDEX ON " + view + " " + index);
    }
    if (!indexes.isEmpty()) {
      Sql.run(c, "ANALYZE " + view);
    }
  }
}
