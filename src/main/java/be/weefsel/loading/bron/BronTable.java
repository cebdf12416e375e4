package be.weefsel.loading.bron;

import be.weefsel.database.SpatialIndex;
import be.weefsel.database.Sql;
import be.weefsel.layers.Column;
import be.weefsel.layers.Dataset;
import be.weefsel.layers.Layer;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes the table of a lading from the accepted rows: dense integer key along the Hilbert curve,
 * public id, canonical columns, and the geometry in the three CRS that it is served in.
 */
public final class BronTable {
  // Web Mercator from longitude and latitude is five times cheaper than from Lambert 72, and agrees
  // with it. Transforming before sorting, though more is sorted, lets PostgreSQL use all cores.
  // OFFSET keeps every step from being worked out again where it is used; with a bare 0, which is
  // not yet a constant when that is looked at, only the innermost step would use all cores. The
  // steps of beheer.crs84 are written out: calling it costs as much as its work.
  private static final String WITH_GEOMETRY =
      """
      CREATE TABLE {table} AS
      SELECT row_number() OVER ()::integer AS {key}, id, {columns} geom, geom_crs84, geom_3857
      FROM  (SELECT rij, id, {columns} geom::geometry({type}, 31370) AS geom,
                    w_lonlat::geometry({type}, 4326) AS geom_crs84,
                    w_mercator::geometry({type}, 3857) AS geom_3857
             FROM  (SELECT *, ST_Transform(w_lonlat, 3857) AS w_mercator
                    FROM  (SELECT *, CASE WHEN w_vrij THEN w_afgerond
                                      ELSE beheer.afgerond(w_exact, w_afgerond) END AS w_lonlat
                           FROM  (SELECT *, ST_SnapToGrid(w_exact, 1e-7) AS w_afgerond
                                  FROM  (SELECT *, ST_SetSRID(ST_Transform(geom, 4258), 4326) AS w_exact
                                         FROM   ({rows}) AS r OFFSET '0') AS a
                                  OFFSET '0') AS b
                           OFFSET '0') AS c
                    OFFSET '0') AS d
             ORDER BY geom, id COLLATE "C", rij) AS e
      """;

  private static final String WITHOUT_GEOMETRY =
      """
      CREATE TABLE {table} AS
      SELECT row_number() OVER ()::integer AS {key}, id, {columns_alone}
      FROM  (SELECT * FROM {checked} WHERE w_code IS NULL ORDER BY id COLLATE "C") AS a
      """;

  private static final String CLASHES =
      "SELECT id FROM ({rows}) AS r GROUP BY id HAVING count(*) > 1";

  private static final String NUMBER_CLASHES =
      """
      UPDATE {checked} AS t SET id = t.id || '.' || w_n
      FROM  (SELECT rij AS w_rij, row_number() OVER (PARTITION BY id ORDER BY rij) AS w_n
             FROM   {checked} WHERE w_code IS NULL AND id IN ({clashes})) AS d
      WHERE  rij = w_rij AND w_n > 1
      """;

  private final Dataset dataset;
  private final String relation;
  private final Template names;
  private final ProvenRows proven;

  /**
   * A table to be made.
   *
   * @param checked relation with the checked rows
   * @param proven rows beside it
   */
  public BronTable(Layer layer, String checked, ProvenRows proven, int lading) {
    this.proven = proven;
    this.dataset = layer.imported().orElseThrow();
    this.relation = layer.id().replace('-', '_') + "_" + lading;
    this.names =
        new Template()
            .with("checked", checked)
            .with("table", "bron." + Sql.name(relation))
            .with("key", Sql.name(layer.as() + "_id"))
            .with("key_index", Sql.name(relation + "_pkey"))
            .with("id_index", Sql.name(relation + "_id_key"))
            .with("type", String.valueOf(dataset.geometry().geoJson()))
            .columns(dataset)
            .with(
                "columns_alone",
                Template.join(
                    dataset.columns().stream().map(Column::name).toList(), Sql::name, ", "));
    names.with("rows", proven.with(checked)).with("clashes", CLASHES);
  }

  /** The name in schema {@code bron}. */
  public String relation() {
    return relation;
  }

  /** Makes the table with its rows, without its indexes. */
  public void fill(Connection c) {
    Sql.run(c, names.fill(dataset.hasGeometry() ? WITH_GEOMETRY : WITHOUT_GEOMETRY));
    Sql.run(c, names.fill("ALTER TABLE {table} " + String.join(", ", notNull())));
    Sql.run(c, names.fill("ANALYZE {table}"));
  }

  /** Statements that each make one index and can run beside each other, the longest first. */
  public List<String> indexes() {
    List<String> all = new ArrayList<>();
    if (dataset.hasGeometry()) {
      all.add("INDEX ON {table} " + SpatialIndex.sparse("USING gist (geom)"));
      // the copies are for serving, which reads many neighbours at once
      all.add("INDEX ON {table} USING gist (geom_crs84)");
      all.add("INDEX ON {table} USING gist (geom_3857)");
    }
    all.add("UNIQUE INDEX {key_index} ON {table} ({key})");
    all.add("UNIQUE INDEX {id_index} ON {table} (id)");
    if (!dataset.key().isEmpty()) {
      all.add("INDEX ON {table} (" + Template.join(dataset.key(), Sql::name, ", ") + ")");
    }
    return all.stream().map(index -> names.fill("CREATE " + index)).toList();
  }

  /** Takes it away, to be filled again. */
  void drop(Connection c) {
    Sql.run(c, names.fill("DROP TABLE {table}"));
  }

  /** Makes its keys of its unique indexes. */
  public void complete(Connection c) {
    Sql.run(
        c,
        names.fill(
            "ALTER TABLE {table} ADD PRIMARY KEY USING INDEX {key_index},"
                + " ADD UNIQUE USING INDEX {id_index}"));
  }

  /** A second row with the same id becomes {@code .2}, a third {@code .3}. */
  public void makeIdsUnique(Connection c) {
    // A new id may be one that another row has already; each round makes ids longer, so it ends.
    while (Sql.number(c, names.fill("SELECT count(*) FROM ({clashes}) AS s")) > 0) {
      proven.check(c, names.fill("id IN ({clashes})"));
      Sql.run(c, names.fill(NUMBER_CLASHES));
    }
  }

  private List<String> notNull() {
    List<String> columns = new ArrayList<>(List.of("{key}", "id"));
    dataset.columns().stream()
        .filter(Column::required)
        .forEach(column -> columns.add(Sql.name(column.name())));
    if (dataset.geometryRequired()) {
      columns.addAll(geometries());
    }
    return columns.stream().map(column -> "ALTER " + column + " SET NOT NULL").toList();
  }

  private List<String> geometries() {
    return dataset.hasGeometry() ? List.of("geom", "geom_crs84", "geom_3857") : List.of();
  }
}
