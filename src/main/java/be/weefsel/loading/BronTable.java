package be.weefsel.loading;

import be.weefsel.database.Sql;
import be.weefsel.layers.Column;
import be.weefsel.layers.Dataset;
import be.weefsel.layers.Layer;
import java.sql.Connection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Makes the table of a lading from the accepted rows: dense integer key along the Hilbert curve,
 * public id, canonical columns, and the geometry in the three CRS that it is served in.
 */
final class BronTable {
  private final Layer layer;
  private final Dataset dataset;
  private final String checked;
  private final String relation;

  BronTable(Layer layer, String checked, int lading) {
    this.layer = layer;
    this.dataset = layer.imported().orElseThrow();
    this.checked = checked;
    this.relation = layer.id().replace('-', '_') + "_" + lading;
  }

  /** The name in schema {@code bron}. */
  String relation() {
    return relation;
  }

  /** Makes the table with its indexes. */
  void create(Connection c) {
    makeIdsUnique(c);
    String table = "bron." + Sql.name(relation);
    String key = Sql.name(layer.as() + "_id");
    Sql.run(
        c,
        "CREATE TABLE "
            + table
            + " AS SELECT row_number() OVER ()::integer AS "
            + key
            + ", id, "
            + columns()
            + copies()
            + " FROM (SELECT * FROM "
            + checked
            + " WHERE w_code IS NULL ORDER BY "
            + order()
            + ") AS t"
            + lonLat());
    StringBuilder alter =
        new StringBuilder(
            "ALTER TABLE "
                + table
                + " ADD PRIMARY KEY ("
                + key
                + "), ADD UNIQUE (id), ALTER id"
                + " SET NOT NULL");
    for (Column column : dataset.columns()) {
      if (column.required()) {
        alter.append(", ALTER ").append(Sql.name(column.name())).append(" SET NOT NULL");
      }
    }
    for (String geometry : geometries()) {
      if (dataset.geometryRequired()) {
        alter.append(", ALTER ").append(geometry).append(" SET NOT NULL");
      }
    }
    Sql.run(c, alter.toString());
    for (String geometry : geometries()) {
      Sql.run(c, "CREATE INDEX ON " + table + " USING gist (" + geometry + ")");
    }
    if (!dataset.key().isEmpty()) {
      Sql.run(
          c,
          "CREATE INDEX ON "
              + table
              + " ("
              + dataset.key().stream().map(Sql::name).collect(Collectors.joining(", "))
              + ")");
    }
    Sql.run(c, "ANALYZE " + table);
  }

  /**
   * Public ids are unique: a second row with the same one becomes {@code .2}, a third {@code .3}.
   */
  private void makeIdsUnique(Connection c) {
    String clashes =
        "SELECT id FROM " + checked + " WHERE w_code IS NULL GROUP BY id HAVING count(*) > 1";
    // A new id may be one that another row already had; each round makes ids longer, so it ends.
    while (Sql.number(c, "SELECT count(*) FROM (" + clashes + ") AS s") > 0) {
      Sql.run(
          c,
          "UPDATE "
              + checked
              + " AS t SET id = t.id || '.' || n FROM (SELECT rij,"
              + " row_number() OVER (PARTITION BY id ORDER BY rij) AS n FROM "
              + checked
              + " WHERE w_code IS NULL AND id IN ("
              + clashes
              + ")) AS d"
              + " WHERE d.rij = t.rij AND n > 1");
    }
  }

  private String order() {
    return dataset.hasGeometry() ? "geom, rij" : "id COLLATE \"C\"";
  }

  private List<String> geometries() {
    return dataset.hasGeometry() ? List.of("geom", "geom_crs84", "geom_3857") : List.of();
  }

  private String copies() {
    if (!dataset.hasGeometry()) {
      return "";
    }
    String type = "::geometry(" + dataset.geometry().geoJson() + ", ";
    return ", geom"
        + type
        + "31370) AS geom, lonlat"
        + type
        + "4326) AS geom_crs84,"
        + " ST_Transform(lonlat, 3857)"
        + type
        + "3857) AS geom_3857";
  }

  /** Through EPSG:4258: the way to 4326 never takes the grid. */
  private String lonLat() {
    return dataset.hasGeometry()
        ? " CROSS JOIN LATERAL (SELECT ST_SetSRID(ST_Transform(geom, 4258), 4326) AS lonlat"
            + " OFFSET 0) AS l"
        : "";
  }

  private String columns() {
    return dataset.columns().stream()
        .map(Column::name)
        .map(Sql::name)
        .collect(Collectors.joining(", "));
  }
}
