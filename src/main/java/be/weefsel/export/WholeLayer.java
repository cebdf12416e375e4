package be.weefsel.export;

import be.weefsel.encoding.CsvOptions;
import be.weefsel.layers.FeatureShape;
import be.weefsel.layers.PublishedLayer;
import be.weefsel.query.LayerPieces;
import be.weefsel.query.PublishedData;
import be.weefsel.query.PublishedMeting;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** One layer of a closed meting, to be written whole. */
public record WholeLayer(PublishedData data, PublishedMeting meting, FeatureShape shape) {
  LayerPieces pieces() {
    return data.layers().pieces(meting, shape);
  }

  PublishedLayer layer() {
    return shape.layer();
  }

  /**
   * Writes a file; it stands there in part where this fails.
   *
   * @return how many features are in it
   */
  public long write(FileFormat format, Path file) throws IOException {
    switch (format) {
      case GEOPACKAGE -> {
        return new GeoPackageExport(this).write(file);
      }
      case FLATGEOBUF -> {
        return new FlatGeobufExport(this).write(file);
      }
      default -> {
        try (OutputStream out = Files.newOutputStream(file)) {
          return new LayerStream(this, format, CsvOptions.PLAIN).writeTo(out);
        }
      }
    }
  }
}
