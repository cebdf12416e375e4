package be.weefsel.loading.formats.gml;

import be.weefsel.loading.rows.Properties;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The first pass over a file: which feature types there are, with how many rows and columns. */
final class GmlOverview {
  private static final int SAMPLE = 1000;
  private static final int MOST_TYPES = 200;
  private final Map<String, GmlLayer> layers = new LinkedHashMap<>();
  private final GmlRow row = new GmlRow(List.of(), false);

  private GmlOverview() {}

  /**
   * The layers in the order in which they begin; none for a collection without features.
   *
   * @throws be.weefsel.Refused when the file cannot be read to its end
   */
  static Collection<GmlLayer> of(Path file) {
    GmlOverview overview = new GmlOverview();
    GmlWalk.walk(file, overview::feature);
    overview.layers.values().forEach(l -> l.close(file.getFileName().toString()));
    return overview.layers.values();
  }

  private void feature(GmlCursor cursor) {
    int depth = cursor.depth();
    GmlLayer layer = layers.computeIfAbsent(cursor.name(), GmlLayer::new);
    if (layers.size() > MOST_TYPES) {
      throw cursor.refused("er zijn meer dan " + MOST_TYPES + " soorten objecten in het bestand");
    }
    if (layer.count() < SAMPLE) {
      row.read(cursor);
      for (String name : row.names()) {
        if (layer.columns().size() < Properties.NAMES) {
          layer.columns().add(name);
        }
      }
    } else {
      cursor.finish(depth);
    }
    layer.add(cursor.srs());
  }
}
