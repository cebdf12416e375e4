package be.weefsel.loading.formats.geopackage;

import be.weefsel.Refused;
import be.weefsel.database.Sql;
import be.weefsel.database.SqlFailure;
import be.weefsel.loading.rows.Limits;
import be.weefsel.loading.rows.RowSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteLimits;

/** Opens a GeoPackage, which is a SQLite database, and lists its layers. */
public final class GeoPackageFile {
  private GeoPackageFile() {}

  public static List<RowSource> layers(Path file) {
    try (Connection c = open(file)) {
      Views.mustNotListLayers(c, file);
      List<String> views = Views.layers(c);
      List<String> notes = Views.notes(file, views);
      List<RowSource> layers = layers(c, file, notes);
      if (layers.isEmpty() && !views.isEmpty()) {
        throw Views.nothingElse(file, views);
      }
      return layers;
    } catch (SQLException | SqlFailure e) {
      throw unreadable(file, e);
    }
  }

  private static List<RowSource> layers(Connection c, Path file, List<String> notes) {
    return Sql.list(
        c,
        "SELECT c.table_name, g.column_name, s.organization, s.organization_coordsys_id,"
            + " s.srs_name, g.srs_id FROM gpkg_contents c LEFT JOIN gpkg_geometry_columns g"
            + " ON g.table_name = c.table_name LEFT JOIN gpkg_spatial_ref_sys s"
            + " ON s.srs_id = g.srs_id WHERE c.data_type IN ('features', 'attributes')"
            + " AND NOT EXISTS (SELECT 1 FROM sqlite_master m WHERE m.type = 'view'"
            + " AND lower(m.name) = lower(c.table_name))"
            + " ORDER BY c.rowid",
        r ->
            GeoPackageLayer.of(
                c,
                file,
                r.getString(1),
                r.getString(2),
                crs(r.getInt(6), r.getString(3), r.getInt(4), r.getString(5)),
                notes));
  }

  public static Connection open(Path file) throws SQLException {
    // Immutable needs no lock file, so a file in a read-only folder opens; but it would not see
    // what another program has written beside the file and not yet into it.
    boolean pending = Files.exists(Path.of(file + "-wal"));
    Connection c =
        DriverManager.getConnection(
            "jdbc:sqlite:file:"
                + file.toUri().getRawPath()
                + (pending ? "?mode=ro" : "?immutable=1"));
    // A row that is larger is not given at all, rather than held in memory first.
    c.unwrap(SQLiteConnection.class)
        .setLimit(SQLiteLimits.SQLITE_LIMIT_LENGTH, Limits.GEOMETRY_BYTES);
    return c;
  }

  public static Refused unreadable(Path file, Exception e) {
    return new Refused(
        file.getFileName()
            + " is geen leesbare GeoPackage, of is beschadigd of onvolledig; haal het bestand opnieuw"
            + " op. ("
            + e.getMessage()
            + ")",
        e);
  }

  /**
   * The words for a CRS; null for 0 and -1, which mean "undefined". Tools that do not find a code
   * leave the name alone.
   */
  private static String crs(int id, String organization, int code, String name) {
    if (id <= 0) {
      return null;
    }
    return "EPSG".equalsIgnoreCase(organization) ? "EPSG:" + code : name;
  }
}
