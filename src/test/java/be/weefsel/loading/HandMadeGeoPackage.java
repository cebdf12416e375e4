package be.weefsel.loading;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/** A GeoPackage with just the tables that a reader needs. */
final class HandMadeGeoPackage implements AutoCloseable {
  private final Connection c;

  HandMadeGeoPackage(Path file) throws SQLException {
    c = DriverManager.getConnection("jdbc:sqlite:" + file);
    run(
        "CREATE TABLE gpkg_contents (table_name TEXT, data_type TEXT, srs_id INTEGER)",
        "CREATE TABLE gpkg_geometry_columns (table_name TEXT, column_name TEXT, srs_id INTEGER)",
        "CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT, srs_id INTEGER, organization TEXT,"
            + " organization_coordsys_id INTEGER)",
        "INSERT INTO gpkg_spatial_ref_sys VALUES ('undefined', -1, 'NONE', -1),"
            + " ('BD72 / Belgian Lambert 72', 31370, 'EPSG', 31370),"
            + " ('Belge 1972 / Belgian Lambert 72', 100000, 'NONE', 100000),"
            + " ('ETRS89 / Belgian Lambert 2008', 3812, 'EPSG', 3812)");
  }

  /** Adds a table {@code fid, geom, <columns>}. */
  void layer(String name, int srs, String columns) throws SQLException {
    run(
        "CREATE TABLE \"" + name + "\" (fid INTEGER PRIMARY KEY, geom BLOB, " + columns + ")",
        "INSERT INTO gpkg_contents VALUES ('" + name + "', 'features', " + srs + ")",
        "INSERT INTO gpkg_geometry_columns VALUES ('" + name + "', 'geom', " + srs + ")");
  }

  /** Adds a layer that is a view. */
  void view(String name, String select) throws SQLException {
    run(
        "CREATE VIEW \"" + name + "\" AS " + select,
        "INSERT INTO gpkg_contents VALUES ('" + name + "', 'features', 31370)");
  }

  /** Makes a view of the list of layers. */
  void viewOfContents() throws SQLException {
    run(
        "ALTER TABLE gpkg_contents RENAME TO echte",
        "CREATE VIEW gpkg_contents AS SELECT * FROM echte");
  }

  /** Adds a row; {@code wkb} null for no geometry. */
  void row(String layer, byte[] wkb, Object... values) throws SQLException {
    String marks = ", ?".repeat(values.length);
    try (PreparedStatement s =
        c.prepareStatement("INSERT INTO \"" + layer + "\" VALUES (NULL, ?" + marks + ")")) {
      s.setBytes(1, wkb == null ? null : blob(wkb));
      for (int i = 0; i < values.length; i++) {
        s.setObject(i + 2, values[i]);
      }
      s.execute();
    }
  }

  /** Adds a row with nothing but a geometry of so many zeros. */
  void zeros(String layer, int bytes) throws SQLException {
    run("INSERT INTO \"" + layer + "\" (geom) VALUES (zeroblob(" + bytes + "))");
  }

  /** With an envelope of 32 bytes before the WKB, as GDAL writes it. */
  private static byte[] blob(byte[] wkb) {
    return ByteBuffer.allocate(40 + wkb.length)
        .order(ByteOrder.LITTLE_ENDIAN)
        .put(new byte[] {'G', 'P', 0, 3})
        .putInt(31370)
        .put(new byte[32])
        .put(wkb)
        .array();
  }

  private void run(String... statements) throws SQLException {
    try (Statement s = c.createStatement()) {
      for (String sql : statements) {
        s.execute(sql);
      }
    }
  }

  @Override
  public void close() throws SQLException {
    c.close();
  }
}
