package be.weefsel.sample;

import be.weefsel.database.GeoPackageWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A GeoPackage of one or more layers. */
final class MapFile implements SampleFile {
  private final GeoPackageWriter file;
  private final List<Part> parts = new ArrayList<>();

  private static final class Part {
    private final MapLayer layer;
    private final GeoPackageWriter.Layer writer;
    private int written;

    Part(MapLayer layer, GeoPackageWriter.Layer writer) {
      this.layer = layer;
      this.writer = writer;
    }
  }

  MapFile(Path dir, String name, MapLayer... layers) {
    file = new GeoPackageWriter(dir.resolve(name + ".gpkg"), Sample.MOMENT);
    for (MapLayer layer : layers) {
      parts.add(new Part(layer, file.layer(layer.description())));
    }
  }

  @Override
  public void add(Gemeente gemeente) {
    for (Part part : parts) {
      part.layer.write(
          gemeente,
          (geometry, values) -> {
            part.writer.add(geometry, values);
            part.written++;
          });
    }
  }

  @Override
  public void finish(Tally tally) {
    file.finish();
    parts.forEach(p -> tally.count(p.layer.description().name(), p.written));
  }

  @Override
  public void close() {
    file.close();
  }
}
