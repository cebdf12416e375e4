package be.weefsel.loading.rejects;

import be.weefsel.database.GeoPackageLayer;
import be.weefsel.database.GeoPackageWriter;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Writes rejects into one GeoPackage, with a layer for each source. */
final class GeoPackageRejects {
  private final StoredRejects rejects;
  private final Set<String> taken = new HashSet<>();

  GeoPackageRejects(StoredRejects rejects) {
    this.rejects = rejects;
  }

  /** Returns what was written, for people. */
  List<String> write(List<Section> sections, Path file, Instant moment) throws SQLException {
    List<String> told = new ArrayList<>();
    try (GeoPackageWriter writer = new GeoPackageWriter(file, moment)) {
      for (Section section : sections) {
        String name = name(section.layer());
        long rows = write(section, name, writer);
        told.add(section.source() + ": " + rows + " geweigerd, in " + file + ", laag " + name);
      }
      writer.finish();
    }
    return told;
  }

  private long write(Section section, String name, GeoPackageWriter writer) throws SQLException {
    boolean shapes = section.hasGeometry() || section.wkt() != null;
    List<GeoPackageLayer.Column> ours = section.ours();
    // The text of a geometry and the geometry itself would be two truths.
    List<GeoPackageLayer.Column> theirs =
        section.columns().stream().filter(c -> !c.name().equals(section.wkt())).toList();
    List<GeoPackageLayer.Column> all = new ArrayList<>(ours);
    Set<String> names = new HashSet<>();
    for (GeoPackageLayer.Column c : theirs) {
      String spelled = c.name().isBlank() ? "kolom" : c.name();
      all.add(new GeoPackageLayer.Column(unique(spelled, names), c.type()));
    }
    GeoPackageWriter.Layer layer =
        writer.layer(
            new GeoPackageLayer(
                name,
                "Geweigerde rijen van " + section.source(),
                section.crs(),
                shapes ? "GEOMETRY" : null,
                all));
    return rejects.each(
        section,
        row -> {
          Shape shape = Shape.of(section.hasGeometry() ? row.geometry() : row.text(section.wkt()));
          List<Object> values = new ArrayList<>();
          ours.forEach(c -> values.add(section.value(c.name(), row, shape)));
          theirs.forEach(c -> values.add(row.value(c.name())));
          if (shape.wkb() != null) {
            layer.addWkb(shape.wkb(), values.toArray());
          } else {
            layer.add(shape.geometry(), values.toArray());
          }
        });
  }

  /** Two sources may have layers of one name, and some names are SQLite's own. */
  private String name(String layer) {
    return unique(layer.matches("(?i)(sqlite_|gpkg_|rtree_).*|") ? "laag_" + layer : layer, taken);
  }

  /** For SQLite names in upper and lower case are the same. */
  private static String unique(String name, Set<String> taken) {
    String free = name;
    for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
      free = name + "_" + i;
    }
    return free;
  }
}
