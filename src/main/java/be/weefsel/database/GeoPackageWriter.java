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
import java.sql.Statement;
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
  private static final int GPKG = 0x47504B47;
  private static final int VERSION_1_3 = 10_300;

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
      prepare();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  private void prepare() throws SQLException {
    // The unfinished file is thrown away on failure, so no journal is needed.
    execute("PRAGMA journal_mode = OFF", "PRAGMA synchronous = OFF");
    execute("PRAGMA application_id = " + GPKG, "PRAGMA user_version = " + VERSION_1_3);
    connection.setAutoCommit(false);
    execute(GeoPackageSchema.TABLES);
    addReference("Undefined Cartesian SRS", -1, "NONE", "undefined");
    addReference("Undefined geographic SRS", 0, "NONE", "undefined");
    for (SpatialReference crs : SpatialReference.values()) {
      addReference(crs.title(), crs.code(), "EPSG", crs.definition());
    }
  }

  private void addReference(String title, int code, String organisation, String definition)
      throws SQLException {
    run(GeoPackageSchema.ADD_REFERENCE, title, code, organisation, code, definition);
  }

  /** Adds a layer; rows go to the layer that is returned, in any order between layers. */
  public Layer layer(GeoPackageLayer description) {
    try {
      execute(description.createSql());
      Layer layer = new Layer(description);
      layers.add(layer);
      return layer;
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

  private void execute(String... statements) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  private void run(String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
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
    private int pending;

    private Layer(GeoPackageLayer description) throws SQLException {
      this.description = description;
      this.blob = new GeoPackageBlob(description.crs().code());
      this.insert = connection.prepareStatement(description.insertSql());
    }

    /** Values in the order of the columns; null is allowed. */
    public void add(Geometry geometry, Object... values) {
      if (values.length != description.columns().size()) {
        throw new IllegalArgumentException(
            description.name() + " has " + description.columns().size() + " columns");
      }
      try {
        insert.setBytes(1, blob.of(geometry));
        for (int i = 0; i < values.length; i++) {
          insert.setObject(i + 2, values[i]);
        }
        insert.addBatch();
        if (++pending == BATCH) {
          flush();
        }
      } catch (SQLException e) {
        throw failed(e);
      }
      extent.expandToInclude(geometry.getEnvelopeInternal());
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
      run(
          GeoPackageSchema.ADD_CONTENTS,
          name,
          name,
          description.description(),
          lastChange,
          empty ? null : extent.getMinX(),
          empty ? null : extent.getMinY(),
          empty ? null : extent.getMaxX(),
          empty ? null : extent.getMaxY(),
          srid);
      run(GeoPackageSchema.ADD_GEOMETRY, name, description.geometryType(), srid);
    }
  }
}
