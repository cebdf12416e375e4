package be.weefsel.analysis;

import be.weefsel.database.Roles;
import be.weefsel.database.Sql;
import be.weefsel.layers.Column;
import be.weefsel.layers.Dataset;
import be.weefsel.layers.Layer;
import be.weefsel.layers.LayerCatalogue;
import be.weefsel.registry.Lading;
import be.weefsel.registry.Meting;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/**
 * The schema of a meting: views under the working names, so that the files of {@code sql/} can be
 * run there, by us or by hand in psql.
 */
final class MetingSchema {
  static final String PERCEEL = "perceel";

  /** The comment of a view that stands for what could not be made. */
  static final String NOT_LOADED = "niet geladen";

  private MetingSchema() {}

  /** Makes the schema anew, with a view per dataset; one that is not pinned is empty. */
  static void make(
      Connection c, Meting meting, LayerCatalogue catalogue, Map<String, Lading> ladingen) {
    String schema = Sql.name(meting.schema());
    Sql.run(c, "DROP SCHEMA IF EXISTS " + schema + " CASCADE");
    Sql.run(c, "CREATE SCHEMA " + schema);
    for (Layer layer : catalogue.datasets()) {
      Lading lading = ladingen.get(layer.id());
      Sql.run(
          c,
          "CREATE VIEW "
              + schema
              + "."
              + Sql.name(layer.as())
              + " AS "
              + (lading == null ? empty(layer) : all(c, layer, lading)));
    }
    showWhole(c, meting, PERCEEL);
    Sql.run(c, "GRANT USAGE ON SCHEMA " + schema + " TO " + Roles.CALCULATOR);
  }

  /** The name of all rows, where the name alone means those of the piece of work at hand. */
  static String whole(String name) {
    return name + "_geheel";
  }

  /** Shows a relation by the name of all its rows too. */
  static void showWhole(Connection c, Meting meting, String name) {
    String schema = Sql.name(meting.schema());
    Sql.run(
        c,
        "CREATE OR REPLACE VIEW %1$s.%2$s AS SELECT * FROM %1$s.%3$s"
            .formatted(schema, Sql.name(whole(name)), Sql.name(name)));
  }

  /** Shows a computed table under its working name. */
  static void show(Connection c, Meting meting, String name, String table) {
    Sql.run(
        c,
        "CREATE OR REPLACE VIEW "
            + Sql.name(meting.schema())
            + "."
            + Sql.name(name)
            + " AS SELECT * FROM werk."
            + Sql.name(table));
  }

  /**
   * Shows a relation that cannot be made as one without rows: its columns alone, since planning a
   * statement over all that it would have read costs more than running it.
   */
  static void showEmpty(Connection c, Meting meting, String name, String sql) {
    enter(c, meting);
    Sql.run(c, "CREATE TEMP VIEW shape AS " + sql);
    String columns =
        Sql.list(
                c,
                "SELECT string_agg(format('NULL::%s AS %I', format_type(atttypid, atttypmod),"
                    + " attname), ', ' ORDER BY attnum) FROM pg_attribute WHERE attrelid ="
                    + " 'pg_temp.shape'::regclass AND attnum > 0",
                r -> r.getString(1))
            .get(0);
    Sql.run(c, "DROP VIEW pg_temp.shape");
    Sql.run(
        c,
        "CREATE VIEW %1$s AS SELECT %2$s WHERE false; COMMENT ON VIEW %1$s IS '%3$s'"
            .formatted(Sql.name(name), columns, NOT_LOADED));
  }

  /**
   * Makes unqualified names mean this meting's, for the transaction, with memory for sorting a
   * country. Pieces are worked on side by side, so none of them needs workers of its own.
   */
  static void enter(Connection c, Meting meting) {
    Sql.run(
        c,
        "SET LOCAL search_path = "
            + Sql.name(meting.schema())
            + ", public; SET LOCAL max_parallel_workers_per_gather = 0; SET LOCAL work_mem = '192MB'");
  }

  /** A lading of before a column was thought of has it as well, without a value. */
  private static String all(Connection c, Layer layer, Lading lading) {
    List<String> there =
        Sql.list(
            c,
            "SELECT attname FROM pg_attribute WHERE attrelid = ?::regclass AND attnum > 0 AND NOT"
                + " attisdropped",
            r -> r.getString(1),
            lading.qualifiedRelation());
    StringJoiner columns = new StringJoiner(", ", "SELECT ", " FROM " + lading.qualifiedRelation());
    columns.add("*");
    for (Column column : layer.dataset().columns()) {
      if (!there.contains(column.name())) {
        columns.add("NULL::" + column.type().sql() + " AS " + Sql.name(column.name()));
      }
    }
    return columns.toString();
  }

  private static String empty(Layer layer) {
    Dataset dataset = layer.dataset();
    StringJoiner columns = new StringJoiner(", ", "SELECT ", " WHERE false");
    columns.add("NULL::integer AS " + Sql.name(layer.as() + "_id")).add("NULL::text AS id");
    for (Column column : dataset.columns()) {
      columns.add("NULL::" + column.type().sql() + " AS " + Sql.name(column.name()));
    }
    if (dataset.hasGeometry()) {
      String type = dataset.geometry().geoJson();
      columns.add("NULL::geometry(" + type + ",31370) AS geom");
      columns.add("NULL::geometry(" + type + ",4326) AS geom_crs84");
      columns.add("NULL::geometry(" + type + ",3857) AS geom_3857");
    }
    return columns.toString();
  }
}
