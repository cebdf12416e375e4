package be.weefsel.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/** The tables every GeoPackage 1.3 must have (OGC 12-128r17, annex C). */
final class GeoPackageSchema {
  private static final int GPKG = 0x47504B47;
  private static final int VERSION_1_3 = 10_300;
  private static final String[] TABLES = {
    """
    CREATE TABLE gpkg_spatial_ref_sys (
      srs_name TEXT NOT NULL, srs_id INTEGER NOT NULL PRIMARY KEY, organization TEXT NOT NULL,
      organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, description TEXT)""",
    """
    CREATE TABLE gpkg_contents (
      table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, identifier TEXT UNIQUE,
      description TEXT DEFAULT '', last_change DATETIME NOT NULL,
      min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE, srs_id INTEGER,
      CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id))""",
    """
    CREATE TABLE gpkg_geometry_columns (
      table_name TEXT NOT NULL, column_name TEXT NOT NULL, geometry_type_name TEXT NOT NULL,
      srs_id INTEGER NOT NULL, z TINYINT NOT NULL, m TINYINT NOT NULL,
      CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name),
      CONSTRAINT uk_gc_table_name UNIQUE (table_name),
      CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name),
      CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id))"""
  };

  private static final String ADD_REFERENCE =
      "INSERT OR IGNORE INTO gpkg_spatial_ref_sys (srs_name, srs_id, organization, organization_coordsys_id,"
          + " definition) VALUES (?, ?, ?, ?, ?)";

  static final String ADD_CONTENTS =
      "INSERT INTO gpkg_contents (table_name, data_type, identifier, description, last_change,"
          + " min_x, min_y, max_x, max_y, srs_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  static final String ADD_GEOMETRY = "INSERT INTO gpkg_geometry_columns VALUES (?, ?, ?, ?, ?, ?)";

  private GeoPackageSchema() {}

  /** Makes an empty database a GeoPackage. */
  static void make(Connection c) throws SQLException {
    execute(c, "PRAGMA application_id = " + GPKG, "PRAGMA user_version = " + VERSION_1_3);
    execute(c, TABLES);
    addReference(c, SpatialReference.UNDEFINED, "NONE");
    addReference(c, new SpatialReference(0, "Undefined geographic SRS", "undefined"), "NONE");
    for (SpatialReference crs : SpatialReference.ALWAYS) {
      addReference(c, crs, "EPSG");
    }
  }

  /** One that is there already stays as it is. */
  static void addReference(Connection c, SpatialReference crs, String organisation)
      throws SQLException {
    run(c, ADD_REFERENCE, crs.title(), crs.code(), organisation, crs.code(), crs.definition());
  }

  static void execute(Connection c, String... statements) throws SQLException {
    try (Statement statement = c.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  static void run(Connection c, String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = c.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }
}
