package be.weefsel.loading.formats.geopackage;

import be.weefsel.Refused;
import be.weefsel.database.Sql;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Views in a GeoPackage. A view is a program of whoever made the file, and it need not end; so none
 * is ever asked for rows.
 */
final class Views {
  private static final String ADVICE =
      "bewaar de view als tabel, bijvoorbeeld: ogr2ogr tabel.gpkg %s %s";

  private Views() {}

  /**
   * Looks at what lists the layers.
   *
   * @throws Refused when that is a view itself
   */
  static void mustNotListLayers(Connection c, Path file) {
    long views =
        Sql.number(
            c,
            "SELECT count(*) FROM sqlite_master WHERE type = 'view' AND lower(name) IN"
                + " ('gpkg_contents', 'gpkg_geometry_columns', 'gpkg_spatial_ref_sys')");
    if (views > 0) {
      throw new Refused(
          file.getFileName()
              + " is geen gewone GeoPackage: de lijst van lagen is een view. Maak het bestand"
              + " opnieuw.");
    }
  }

  /** Layers that are views; they are not read. */
  static List<String> layers(Connection c) {
    return Sql.list(
        c,
        "SELECT name FROM sqlite_master WHERE type = 'view' AND lower(name) IN"
            + " (SELECT lower(table_name) FROM gpkg_contents"
            + " WHERE data_type IN ('features', 'attributes'))",
        r -> r.getString(1));
  }

  static Refused nothingElse(Path file, List<String> views) {
    return new Refused(file.getFileName() + " heeft alleen views: " + text(file, views) + ".");
  }

  /** For the report. */
  static List<String> notes(Path file, List<String> views) {
    return views.isEmpty() ? List.of() : List.of("Niet gelezen: " + text(file, views) + ".");
  }

  private static String text(Path file, List<String> views) {
    return views.stream().limit(10).collect(Collectors.joining(", "))
        + "; "
        + ADVICE.formatted(file.getFileName(), views.get(0));
  }
}
