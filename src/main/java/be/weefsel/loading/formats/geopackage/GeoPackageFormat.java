package be.weefsel.loading.formats.geopackage;

import be.weefsel.loading.rows.Format;
import be.weefsel.loading.rows.Opening;
import java.nio.file.Path;
import java.util.List;

/** A GeoPackage; each of its layers is a source. */
public final class GeoPackageFormat implements Format {
  @Override
  public String name() {
    return "GeoPackage (.gpkg)";
  }

  @Override
  public List<String> endings() {
    return List.of(".gpkg");
  }

  @Override
  public boolean recognises(Path file, String head) {
    return head.startsWith("SQLite format 3");
  }

  @Override
  public void open(Path file, Opening opening) {
    GeoPackageFile.layers(file).forEach(opening::add);
  }
}
