package be.weefsel.database;

import java.sql.Connection;
import java.sql.SQLException;

/** What a GeoPackage may have beside its layers: each is registered where it is first used. */
final class GeoPackageExtensions {
  private static final String REGISTER =
      """
      CREATE TABLE IF NOT EXISTS gpkg_extensions (
        table_name TEXT, column_name TEXT, extension_name TEXT NOT NULL, definition TEXT NOT NULL,
        scope TEXT NOT NULL, CONSTRAINT ge_tce UNIQUE (table_name, column_name, extension_name))""";
  private static final String[] SCHEMA = {
    """
    CREATE TABLE IF NOT EXISTS gpkg_data_columns (
      table_name TEXT NOT NULL, column_name TEXT NOT NULL, name TEXT, title TEXT, description TEXT,
      mime_type TEXT, constraint_name TEXT,
      CONSTRAINT pk_gdc PRIMARY KEY (table_name, column_name),
      CONSTRAINT gdc_tn UNIQUE (table_name, name))""",
    """
    CREATE TABLE IF NOT EXISTS gpkg_data_column_constraints (
      constraint_name TEXT NOT NULL, constraint_type TEXT NOT NULL, value TEXT, min NUMERIC,
      min_is_inclusive BOOLEAN, max NUMERIC, max_is_inclusive BOOLEAN, description TEXT,
      CONSTRAINT gdcc_ntv UNIQUE (constraint_name, constraint_type, value))"""
  };
  private static final String[] METADATA = {
    """
    CREATE TABLE IF NOT EXISTS gpkg_metadata (
      id INTEGER CONSTRAINT m_pk PRIMARY KEY ASC NOT NULL, md_scope TEXT NOT NULL DEFAULT 'dataset',
      md_standard_uri TEXT NOT NULL, mime_type TEXT NOT NULL DEFAULT 'text/xml',
      metadata TEXT NOT NULL DEFAULT '')""",
    """
    CREATE TABLE IF NOT EXISTS gpkg_metadata_reference (
      reference_scope TEXT NOT NULL, table_name TEXT, column_name TEXT, row_id_value INTEGER,
      timestamp DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')),
      md_file_id INTEGER NOT NULL, md_parent_id INTEGER,
      CONSTRAINT crmr_mfi_fk FOREIGN KEY (md_file_id) REFERENCES gpkg_metadata(id),
      CONSTRAINT crmr_mpi_fk FOREIGN KEY (md_parent_id) REFERENCES gpkg_metadata(id))"""
  };

  private GeoPackageExtensions() {}

  /**
   * Notes the use of an extension, once.
   *
   * @param column null for the whole table
   */
  static void register(
      Connection c, String table, String column, String name, String definition, String scope)
      throws SQLException {
    GeoPackageSchema.execute(c, REGISTER);
    // Null is distinct from null, so the constraint alone would let a second row in.
    GeoPackageSchema.run(
        c,
        "INSERT INTO gpkg_extensions SELECT ?1, ?2, ?3, ?4, ?5 WHERE NOT EXISTS (SELECT 1 FROM"
            + " gpkg_extensions WHERE table_name IS ?1 AND column_name IS ?2"
            + " AND extension_name = ?3)",
        table,
        column,
        name,
        definition,
        scope);
  }

  static void describe(Connection c, String table, String column, String title, String description)
      throws SQLException {
    GeoPackageSchema.execute(c, SCHEMA);
    for (String used : new String[] {"gpkg_data_columns", "gpkg_data_column_constraints"}) {
      register(
          c,
          used,
          null,
          "gpkg_schema",
          "http://www.geopackage.org/spec121/#extension_schema",
          "read-write");
    }
    GeoPackageSchema.run(
        c,
        "INSERT INTO gpkg_data_columns (table_name, column_name, name, title, description)"
            + " VALUES (?, ?, ?, ?, ?)",
        table,
        column,
        title,
        title,
        description);
  }

  static void metadata(
      Connection c, String table, String moment, String standard, String mediaType, String text)
      throws SQLException {
    GeoPackageSchema.execute(c, METADATA);
    for (String used : new String[] {"gpkg_metadata", "gpkg_metadata_reference"}) {
      register(
          c,
          used,
          null,
          "gpkg_metadata",
          "http://www.geopackage.org/spec121/#extension_metadata",
          "read-write");
    }
    GeoPackageSchema.run(
        c,
        "INSERT INTO gpkg_metadata (md_scope, md_standard_uri, mime_type, metadata)"
            + " VALUES ('dataset', ?, ?, ?)",
        standard,
        mediaType,
        text);
    GeoPackageSchema.run(
        c,
        "INSERT INTO gpkg_metadata_reference (reference_scope, table_name, timestamp, md_file_id)"
            + " VALUES ('table', ?, ?, last_insert_rowid())",
        table,
        moment);
  }
}
