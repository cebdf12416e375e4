package be.weefsel.loading.formats.geopackage;

import be.weefsel.database.Sql;
import be.weefsel.database.SqlFailure;
import be.weefsel.loading.rows.RowSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.sqlite.SQLiteErrorCode;

/**
 * One table of a GeoPackage.
 *
 * @param fid the integer primary key
 * @param geometry the column that holds it; null for a table without
 * @param crs as declared; null for undefined
 * @param notes about the file that it is in
 */
public record GeoPackageLayer(
    Path file,
    String table,
    List<String> columns,
    String fid,
    String geometry,
    String crs,
    long size,
    List<String> notes)
    implements RowSource {

  public static GeoPackageLayer of(
      Connection c, Path file, String table, String geometry, String crs, List<String> notes) {
    String info = "SELECT name FROM pragma_table_info(?) ";
    String fid =
        Sql.first(c, info + "WHERE pk = 1 ORDER BY cid", r -> r.getString(1), table)
            .orElse("rowid");
    List<String> columns =
        Sql.list(c, info + "ORDER BY cid", r -> r.getString(1), table).stream()
            .filter(n -> !n.equals(fid) && !n.equals(geometry))
            .toList();
    long size = Sql.number(c, "SELECT count(*) FROM " + Sql.name(table));
    return new GeoPackageLayer(file, table, columns, fid, geometry, crs, size, notes);
  }

  @Override
  public String name() {
    return file.getFileName() + ", laag " + table;
  }

  @Override
  public String layer() {
    return table;
  }

  @Override
  public boolean hasGeometry() {
    return geometry != null;
  }

  @Override
  public Optional<String> declaredCrs() {
    return Optional.ofNullable(crs);
  }

  @Override
  public void read(List<String> wanted, Visitor visitor) {
    try (Connection c = GeoPackageFile.open(file)) {
      Optional<Long> large = readAfter(c, Long.MIN_VALUE, wanted, visitor);
      while (large.isPresent()) {
        visitor.row(new LargeRow(table + "." + large.get()));
        large = readAfter(c, large.get(), wanted, visitor);
      }
    } catch (SQLException | SqlFailure e) {
      throw GeoPackageFile.unreadable(file, e);
    }
  }

  /** Reads up to the end, or to a row that SQLite will not give; returns the key of that one. */
  private Optional<Long> readAfter(Connection c, long after, List<String> wanted, Visitor visitor)
      throws SQLException {
    String key = Sql.name(fid);
    String from = " FROM " + Sql.name(table) + " WHERE " + key + " > ";
    long last = after;
    try (Statement s = c.createStatement();
        ResultSet rows = s.executeQuery("SELECT " + key + ", *" + from + after + " ORDER BY 1")) {
      GeoPackageRow row = new GeoPackageRow(this, rows, wanted);
      while (rows.next()) {
        last = rows.getLong(1);
        visitor.row(row);
      }
      return Optional.empty();
    } catch (SQLException e) {
      if (e.getErrorCode() != SQLiteErrorCode.SQLITE_TOOBIG.code) {
        throw e;
      }
      return Sql.first(c, "SELECT min(" + key + ")" + from + last, r -> r.getLong(1));
    }
  }
}
