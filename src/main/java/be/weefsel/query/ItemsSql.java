package be.weefsel.query;

import be.weefsel.database.BoundSql;
import be.weefsel.database.Sql;
import be.weefsel.layers.FeatureShape;
import be.weefsel.layers.Property;
import be.weefsel.layers.PublishedLayer;

/**
 * The statements over one published layer. Names come from the layer as it was published, values
 * are bound.
 */
final class ItemsSql {
  private final FilterSql filter;
  private final String view;
  private final String key;

  ItemsSql(PublishedMeting meting, PublishedLayer layer) {
    this.filter = new FilterSql(layer);
    this.view = Sql.name(meting.schema(layer)) + "." + Sql.name(layer.id());
    this.key = Sql.name(layer.key());
  }

  /** Those that pass, without anything of them. */
  BoundSql matches(Filters filters) {
    BoundSql sql = new BoundSql().add("SELECT 1 FROM " + view + " v WHERE true");
    filter.add(sql, filters);
    return sql;
  }

  BoundSql count(Filters filters) {
    BoundSql matches = matches(filters);
    return new BoundSql().add("SELECT count(*) FROM (" + matches.text() + ") m", matches.values());
  }

  /** A count that ends at a number. */
  BoundSql count(Filters filters, long most) {
    BoundSql matches = matches(filters).add(" LIMIT " + most);
    return new BoundSql().add("SELECT count(*) FROM (" + matches.text() + ") m", matches.values());
  }

  BoundSql one(FeatureShape shape, double tolerance, String id) {
    return select(shape, tolerance).add(" FROM " + view + " v WHERE v.id = ?", id);
  }

  /**
   * One page.
   *
   * @param few when few features match, finding them by place and sorting them is faster than
   *     walking the key; the planner would choose the walk
   */
  BoundSql page(FeatureShape shape, ItemsRequest request, boolean few) {
    OrderSql order = new OrderSql(view, key, request.sort());
    BoundSql sql = select(shape, request.tolerance()).add(" FROM " + view + " v");
    if (request.offset() > 0) {
      // Skipped rows are found by key alone, so that nothing else of them is read.
      sql.add(" JOIN (SELECT v." + key + " FROM " + view + " v");
      conditions(sql, order, request);
      sql.add(
          order.by(few) + limit(request) + " OFFSET ?) k USING (" + key + ")", request.offset());
      return sql.add(order.by(false));
    }
    conditions(sql, order, request);
    return sql.add(order.by(few) + limit(request));
  }

  private void conditions(BoundSql sql, OrderSql order, ItemsRequest request) {
    order.from(sql, request.afterKey());
    sql.add(" WHERE true");
    filter.add(sql, request.filters());
    order.after(sql, request.afterKey());
  }

  private static String limit(ItemsRequest request) {
    // One more than asked for tells whether there is a next page.
    return " LIMIT " + (request.limit() + 1L);
  }

  /** The next features of a whole layer after a key, null for the first ones. */
  BoundSql piece(FeatureShape shape, Long afterKey, int most) {
    BoundSql sql = select(shape, 0).add(" FROM " + view + " v");
    if (afterKey != null) {
      sql.add(" WHERE v." + key + " > ?", afterKey);
    }
    return sql.add(" ORDER BY v." + key + " LIMIT " + most);
  }

  private BoundSql select(FeatureShape shape, double tolerance) {
    BoundSql sql = new BoundSql().add("SELECT v." + key + ", v.id, ");
    geometry(sql, shape, tolerance);
    for (Property property : shape.properties()) {
      sql.add(", v." + Sql.name(property.name()));
    }
    if (shape.twice()) {
      sql.add(", ST_AsBinary(v.geom_crs84) AS " + ResultRow.WGS_84);
    }
    return sql;
  }

  private static void geometry(BoundSql sql, FeatureShape shape, double tolerance) {
    if (!shape.geometry()) {
      sql.add("NULL::bytea");
      return;
    }
    String column =
        shape
            .crs()
            .stored()
            .map(name -> "v." + name)
            .orElseGet(() -> "ST_Transform(v.geom, " + shape.crs().srid() + ")");
    if (tolerance > 0) {
      // It keeps every ring and every part, so nothing vanishes.
      sql.add("ST_AsBinary(ST_SimplifyPreserveTopology(" + column + ", ?::float8))", tolerance);
    } else {
      sql.add("ST_AsBinary(" + column + ", 'NDR')");
    }
  }
}
