package be.weefsel.analysis;

import be.weefsel.Refused;
import be.weefsel.database.Sql;
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
 * A file of {@code sql/views}: what the public may see under this name.
 *
 * @param needs datasets and computed relations without which the view is not made
 */
record ViewFile(String name, List<String> needs, String sql) {

  static List<ViewFile> all(Settings settings) {
    try (Stream<Path> files = Files.list(settings.sql().resolve("views"))) {
      List<ViewFile> all = new ArrayList<>();
      for (Path file : files.filter(f -> f.toString().endsWith(".sql")).sorted().toList()) {
        all.add(read(file));
      }
      return all;
    } catch (IOException e) {
      throw new Refused("sql/views cannot be read: " + e.getMessage(), e);
    }
  }

  private static ViewFile read(Path file) throws IOException {
    String name = file.getFileName().toString().replace(".sql", "");
    String text = Files.readString(file);
    String first = text.lines().findFirst().orElse("");
    if (!first.startsWith("-- needs:")) {
      throw new Refused("sql/views/" + name + ".sql must begin with '-- needs: […]'");
    }
    JsonNode needs = LayerCatalogue.yaml().readTree(first.substring(3)).get("needs");
    List<String> names = new ArrayList<>();
    needs.forEach(n -> names.add(n.asText()));
    return new ViewFile(name, names, text);
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

  void make(Connection c, Meting meting) {
    Sql.run(
        c, "CREATE VIEW " + Sql.name(meting.publicSchema()) + "." + Sql.name(name) + " AS " + sql);
  }
}
