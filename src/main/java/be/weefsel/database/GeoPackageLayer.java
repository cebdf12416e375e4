package be.weefsel.database;

import java.util.List;

/** What a layer of a GeoPackage looks like, before any row is in it. */
public record GeoPackageLayer(
    String name,
    String description,
    SpatialReference crs,
    String geometryType,
    List<Column> columns) {

  /** A typed attribute; DATE values are written as ISO text, as GeoPackage asks. */
  public record Column(String name, Type type) {}

  public enum Type {
    TEXT,
    INTEGER,
    REAL,
    DATE
  }

  public static Column text(String name) {
    return new Column(name, Type.TEXT);
  }

  public static Column integer(String name) {
    return new Column(name, Type.INTEGER);
  }

  public static Column real(String name) {
    return new Column(name, Type.REAL);
  }

  public static Column date(String name) {
    return new Column(name, Type.DATE);
  }

  String createSql() {
    StringBuilder sql = new StringBuilder("CREATE TABLE \"").append(name).append('"');
    sql.append(" (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, geom ").append(geometryType);
    columns.forEach(c -> sql.append(", \"").append(c.name()).append("\" ").append(c.type()));
    return sql.append(')').toString();
  }

  String insertSql() {
    StringBuilder sql = new StringBuilder("INSERT INTO \"").append(name).append("\" (geom");
    columns.forEach(c -> sql.append(", \"").append(c.name()).append('"'));
    return sql.append(") VALUES (?").append(", ?".repeat(columns.size())).append(')').toString();
  }
}
