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

/**
 * One table of a GeoPackage.
 *
 * @param fid the integer primary key
 * @param geometry the column that holds it; null for a table without
 * @param crs as declared; null for undefined
 */
public record GeoPackageLayer(
    Path file,
    String table,
    List<String> columns,
    String fid,
    String geometry,
    String crs,
    long size)
    implements RowSource {

  public static GeoPackageLayer of(
      Connection c, Path file, String table, String geometry, String crs) {
    String info = "SELECT name FROM pragma_table_info(?) ";
    String fid =
        Sql.first(c, info + "WHERE pk = 1 ORDER BY cid", r -> r.getString(1), table)
            .orElse("rowid");
    List<String> columns =
        Sql.list(c, info + "ORDER BY cid", r -> r.getString(1), table).stream()
            .filter(n -> !n.equals(fid) && !n.equals(geometry))
            .toList();
    long size = Sql.number(c, "SELECT count(*) FROM " + Sql.name(table));
    return new GeoPackageLayer(file, table, columns, fid, geometry, crs, size);
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
    try (Connection c = GeoPackageFile.open(file);
        Statement s = c.createStatement();
        ResultSet rows =
            s.executeQuery(
                "SELECT " + Sql.name(fid) + ", * FROM " + Sql.name(table) + " ORDER BY 1")) {
      GeoPackageRow row = new GeoPackageRow(this, rows, wanted);
      while (rows.next()) {
        visitor.row(row);
      }
    } catch (SQLException | SqlFailure e) {
      throw GeoPackageFile.unreadable(file, e);
    }
  }
}
