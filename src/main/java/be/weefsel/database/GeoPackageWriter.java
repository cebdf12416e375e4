package be.weefsel.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * Streams rows into a GeoPackage. One transaction; the file appears under its own name only after
 * {@link #finish()}, so a reader never sees half a file. Closing without finishing leaves nothing.
 */
public final class GeoPackageWriter implements AutoCloseable {
  private static final int BATCH = 1_000;

  private final Path file;
  private final Path part;
  private final String lastChange;
  private final Connection connection;
  private final List<Layer> layers = new ArrayList<>();
  private boolean finished;

  /** The moment is written as last change, and is given so that equal content makes equal files. */
  public GeoPackageWriter(Path file, Instant lastChange) {
    this.file = file;
    this.part = file.resolveSibling(file.getFileName() + ".part");
    this.lastChange = lastChange.toString().replaceFirst("(?:\\.\\d+)?Z$", ".000Z");
    try {
      Files.deleteIfExists(part);
      connection = DriverManager.getConnection("jdbc:sqlite:" + part);
      // The unfinished file is thrown away on failure, so no journal is needed.
      GeoPackageSchema.execute(connection, "PRAGMA journal_mode = OFF", "PRAGMA synchronous = OFF");
      connection.setAutoCommit(false);
      GeoPackageSchema.make(connection);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /** Adds a layer; rows go to the layer that is returned, in any order between layers. */
  public Layer layer(GeoPackageLayer description) {
    try {
      GeoPackageSchema.execute(connection, description.createSql());
      GeoPackageSchema.addReference(connection, description.crs(), "EPSG");
      Layer layer = new Layer(description);
      layers.add(layer);
      return layer;
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /** The same with a spatial index. */
  public Layer indexedLayer(GeoPackageLayer description) {
    Layer layer = layer(description);
    try {
      layer.index = new GeoPackageIndex(connection, description);
    } catch (SQLException e) {
      throw failed(e);
    }
    return layer;
  }

  /**
   * Says what a column holds.
   *
   * @param title as people read it; two columns of a layer may not have the same
   */
  public void describe(GeoPackageLayer layer, String column, String title, String description) {
    try {
      GeoPackageExtensions.describe(connection, layer.name(), column, title, description);
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /** Adds metadata about a layer, in a standard that the URI names. */
  public void metadata(GeoPackageLayer layer, String standard, String mediaType, String text) {
    try {
      GeoPackageExtensions.metadata(
          connection, layer.name(), lastChange, standard, mediaType, text);
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /** Writes what is left and moves the file in place. */
  public void finish() {
    try {
      for (Layer layer : layers) {
        layer.finish();
      }
      connection.commit();
      connection.close();
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      finished = true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  @Override
  public void close() {
    if (finished) {
      return;
    }
    try {
      connection.close();
      Files.deleteIfExists(part);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  private IllegalStateException failed(SQLException e) {
    return new IllegalStateException("Cannot write " + file + ": " + e.getMessage(), e);
  }

  /** One layer of the file. */
  public final class Layer {
    private final GeoPackageLayer description;
    private final GeoPackageBlob blob;
    private final PreparedStatement insert;
    private final Envelope extent = new Envelope();
    private GeoPackageIndex index;
    private int pending;
    private long rows;
    private boolean any;

    private Layer(GeoPackageLayer description) throws SQLException {
      this.description = description;
      this.blob = new GeoPackageBlob(description.crs().code());
      this.insert = connection.prepareStatement(description.insertSql());
    }

    /** Values in the order of the columns; null is allowed, also as geometry. */
    public void add(Geometry geometry, Object... values) {
      write(geometry == null ? null : blob.of(geometry), values);
      if (geometry != null) {
        extent.expandToInclude(geometry.getEnvelopeInternal());
      }
    }

    /** The same with a geometry as ISO WKB, which may have arcs. */
    public void addWkb(byte[] wkb, Object... values) {
      any = true;
      write(wkb == null ? null : blob.around(wkb), values);
    }

    /** The same with flat little-endian WKB, and its extent; that of an empty geometry is null. */
    public void addWkb(byte[] wkb, Envelope around, Object... values) {
      write(wkb == null ? null : blob.around(wkb, around), values);
      if (wkb != null && !around.isNull()) {
        extent.expandToInclude(around);
        if (index != null) {
          indexed(around);
        }
      }
    }

    private void indexed(Envelope around) {
      try {
        index.add(rows, around);
      } catch (SQLException e) {
        throw failed(e);
      }
    }

    private void write(byte[] geometry, Object... values) {
      if (values.length != description.columns().size()) {
        throw new IllegalArgumentException(
            description.name() + " has " + description.columns().size() + " columns");
      }
      try {
        int first = 1;
        if (description.hasGeometry()) {
          insert.setBytes(first++, geometry);
        }
        for (int i = 0; i < values.length; i++) {
          insert.setObject(first + i, values[i]);
        }
        insert.addBatch();
        rows++;
        if (++pending == BATCH) {
          flush();
        }
      } catch (SQLException e) {
        throw failed(e);
      }
    }

    private void flush() throws SQLException {
      insert.executeBatch();
      pending = 0;
    }

    private void finish() throws SQLException {
      flush();
      insert.close();
      String name = description.name();
      int srid = description.crs().code();
      boolean empty = extent.isNull();
      GeoPackageSchema.run(
          connection,
          GeoPackageSchema.ADD_CONTENTS,
          name,
          description.hasGeometry() ? "features" : "attributes",
          name,
          description.description(),
          lastChange,
          empty ? null : extent.getMinX(),
          empty ? null : extent.getMinY(),
          empty ? null : extent.getMaxX(),
          empty ? null : extent.getMaxY(),
          description.hasGeometry() ? srid : null);
      if (description.hasGeometry()) {
        // What comes as WKB may have heights or measures; 2 is "may".
        GeoPackageSchema.run(
            connection,
            GeoPackageSchema.ADD_GEOMETRY,
            name,
            description.geometry(),
            description.geometryType(),
            srid,
            any ? 2 : 0,
            any ? 2 : 0);
        if (index != null) {
          index.finish();
        }
      }
    }
  }
}
