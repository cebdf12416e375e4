package be.weefsel.database;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a layer of a GeoPackage looks like, before any row is in it.
 *
 * @param geometryType null for a table without geometry
 */
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
    BOOLEAN,
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

  public static Column bool(String name) {
    return new Column(name, Type.BOOLEAN);
  }

  public static Column date(String name) {
    return new Column(name, Type.DATE);
  }

  boolean hasGeometry() {
    return geometryType != null;
  }

  /** The name of the column with the geometry: {@code geom}, unless an attribute is called so. */
  String geometry() {
    return free("geom");
  }

  /** The name of the column with the number of the row. */
  String fid() {
    return free("fid");
  }

  private String free(String name) {
    return columns.stream().anyMatch(c -> c.name().equalsIgnoreCase(name)) ? "w_" + name : name;
  }

  String createSql() {
    StringBuilder sql = new StringBuilder("CREATE TABLE ").append(Sql.name(name)).append(" (");
    sql.append(Sql.name(fid())).append(" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL");
    if (hasGeometry()) {
      sql.append(", ").append(Sql.name(geometry())).append(' ').append(geometryType);
    }
    columns.forEach(c -> sql.append(", ").append(Sql.name(c.name())).append(' ').append(c.type()));
    return sql.append(')').toString();
  }

  String insertSql() {
    List<String> names = new ArrayList<>();
    if (hasGeometry()) {
      names.add(geometry());
    }
    columns.forEach(c -> names.add(c.name()));
    return "INSERT INTO "
        + Sql.name(name)
        + " ("
        + names.stream().map(Sql::name).collect(Collectors.joining(", "))
        + ") VALUES (?"
        + ", ?".repeat(names.size() - 1)
        + ")";
  }
}
