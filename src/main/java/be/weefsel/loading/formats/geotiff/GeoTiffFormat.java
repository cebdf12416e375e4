package be.weefsel.loading.formats.geotiff;

import be.weefsel.loading.rows.Format;
import be.weefsel.loading.rows.Opening;
import java.nio.file.Path;
import java.util.List;

/** A raster; each pixel that has a value is a row. */
public final class GeoTiffFormat implements Format {
  // Little and big endian, each as TIFF and as BigTIFF.
  private static final List<String> MARKS =
      List.of("II*\u0000", "MM\u0000*", "II+\u0000", "MM\u0000+");

  @Override
  public String name() {
    return "GeoTIFF (.tif)";
  }

  @Override
  public List<String> endings() {
    return List.of(".tif", ".tiff");
  }

  @Override
  public boolean recognises(Path file, String head) {
    return MARKS.stream().anyMatch(head::startsWith);
  }

  @Override
  public void open(Path file, Opening opening) {
    opening.add(new GeoTiffSource(file));
  }
}
