package be.weefsel.query;

import be.weefsel.database.BoundSql;
import be.weefsel.database.Sql;
import be.weefsel.layers.GeometryType;
import be.weefsel.layers.Property;
import be.weefsel.layers.PublishedLayer;
import java.util.List;

/**
 * The statements over one published layer. Names come from the layer as it was published, values
 * are bound.
 */
final class ItemsSql {
  private final PublishedLayer layer;
  private final String view;
  private final String key;

  ItemsSql(PublishedMeting meting, PublishedLayer layer) {
    this.layer = layer;
    this.view = Sql.name(meting.schema(layer)) + "." + Sql.name(layer.id());
    this.key = Sql.name(layer.key());
  }

  BoundSql count(ItemsRequest request) {
    BoundSql sql = new BoundSql().add("SELECT count(*) FROM " + view + " v WHERE true");
    filter(sql, request);
    return sql;
  }

  BoundSql one(String id) {
    return new BoundSql().add(select() + " FROM " + view + " v WHERE v.id = ?", id);
  }

  /**
   * One page in the order of the key.
   *
   * @param few when few features match, finding them by place and sorting them is faster than
   *     walking the key; the planner would choose the walk
   */
  BoundSql page(ItemsRequest request, boolean few) {
    String order = " ORDER BY v." + key + (few ? " + 0" : "");
    BoundSql sql = new BoundSql();
    if (request.offset() > 0) {
      // Skipped rows are found by key alone, so that nothing else of them is read.
      sql.add(select() + " FROM " + view + " v JOIN (SELECT v." + key + " FROM " + view + " v");
      conditions(sql, request);
      sql.add(order + limit(request) + " OFFSET ?) k USING (" + key + ")", request.offset());
      return sql.add(" ORDER BY v." + key);
    }
    sql.add(select() + " FROM " + view + " v");
    conditions(sql, request);
    return sql.add(order + limit(request));
  }

  private void conditions(BoundSql sql, ItemsRequest request) {
    sql.add(" WHERE true");
    filter(sql, request);
    if (request.afterKey() != null) {
      sql.add(" AND v." + key + " > ?", request.afterKey());
    }
  }

  private static String limit(ItemsRequest request) {
    // One more than asked for tells whether there is a next page.
    return request.limit() == ItemsRequest.ALL ? "" : " LIMIT " + (request.limit() + 1L);
  }

  private String select() {
    StringBuilder columns = new StringBuilder("SELECT v." + key + ", v.id, ");
    columns.append(
        layer.geometry() == GeometryType.NONE ? "NULL::bytea" : "ST_AsBinary(v.geom_crs84)");
    for (Property property : layer.properties()) {
      columns.append(", v.").append(Sql.name(property.name()));
    }
    return columns.toString();
  }

  private void filter(BoundSql sql, ItemsRequest request) {
    if (request.bbox() != null && layer.geometry() != GeometryType.NONE) {
      inside(sql, request.bbox());
    }
    if (request.datetime() != null) {
      during(sql, request.datetime());
    }
  }

  private static void inside(BoundSql sql, Bbox box) {
    if (box.crossesAntimeridian()) {
      sql.add(" AND (");
      inside(sql, box.west(), box.south(), Math.max(180, box.west()), box.north());
      sql.add(" OR ");
      inside(sql, Math.min(-180, box.east()), box.south(), box.east(), box.north());
      sql.add(")");
    } else {
      sql.add(" AND ");
      inside(sql, box.west(), box.south(), box.east(), box.north());
    }
  }

  private static void inside(BoundSql sql, double w, double s, double e, double n) {
    // The envelope of a line also serves boxes without width or height, which are no polygons.
    String box =
        "ST_Envelope(ST_SetSRID(ST_MakeLine(ST_MakePoint(?::float8, ?::float8),"
            + " ST_MakePoint(?::float8, ?::float8)), 4326))";
    sql.add("(v.geom_crs84 && " + box, w, s, e, n);
    sql.add(" AND ST_Intersects(v.geom_crs84, " + box + "))", w, s, e, n);
  }

  /** One date column is a begin with an open end; two are half-open; null is open. */
  private void during(BoundSql sql, Interval interval) {
    List<String> columns = layer.datetime() == null ? List.of() : layer.datetime();
    if (!columns.isEmpty() && interval.end() != null) {
      String begin = "v." + Sql.name(columns.get(0));
      sql.add(" AND (" + begin + " IS NULL OR " + begin + " <= ?)", interval.end());
    }
    if (columns.size() > 1 && interval.begin() != null) {
      String end = "v." + Sql.name(columns.get(1));
      sql.add(" AND (" + end + " IS NULL OR " + end + " > ?)", interval.begin());
    }
  }
}
