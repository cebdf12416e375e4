package be.weefsel.analysis;

import be.weefsel.Refused;
import be.weefsel.database.Sql;
import be.weefsel.layers.Audience;
import be.weefsel.layers.LayerCatalogue;
import be.weefsel.registry.Lading;
import be.weefsel.registry.Meting;
import be.weefsel.registry.Settings;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A file of {@code sql/views}: what the public may see under this name; in its folder {@code
 * dienst} what only services of the gemeente may see.
 *
 * @param needs datasets and computed relations without which the view is not made
 */
record ViewFile(Audience audience, String name, List<String> needs, String sql) {

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
    String first = text.lines().findFirst().orElse("");
    if (!first.startsWith("-- needs:")) {
      throw new Refused(file + " must begin with '-- needs: […]'");
    }
    JsonNode needs = LayerCatalogue.yaml().readTree(first.substring(3)).get("needs");
    List<String> names = new ArrayList<>();
    needs.forEach(n -> names.add(n.asText()));
    return new ViewFile(audience, name, names, text);
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
    Sql.run(c, "CREATE VIEW " + Sql.name(schema(meting)) + "." + Sql.name(name) + " AS " + sql);
  }
}
