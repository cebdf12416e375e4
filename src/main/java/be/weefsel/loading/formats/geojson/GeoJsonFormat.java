package be.weefsel.loading.formats.geojson;

import be.weefsel.loading.rows.Format;
import be.weefsel.loading.rows.Opening;
import java.nio.file.Path;
import java.util.List;

/** A GeoJSON FeatureCollection. */
public final class GeoJsonFormat implements Format {
  @Override
  public String name() {
    return "GeoJSON (.geojson)";
  }

  @Override
  public List<String> endings() {
    return List.of(".geojson", ".json");
  }

  @Override
  public boolean recognises(Path file, String head) {
    return head.replaceFirst("^\u00ef\u00bb\u00bf", "").stripLeading().startsWith("{");
  }

  @Override
  public void open(Path file, Opening opening) {
    opening.add(new GeoJsonSource(file));
  }
}
