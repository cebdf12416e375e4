package be.weefsel.query;

import be.weefsel.database.BoundSql;
import be.weefsel.database.Sql;
import be.weefsel.layers.GeometryType;
import be.weefsel.layers.PublishedLayer;
import java.util.List;

/** The conditions of filters over the view {@code v} of a layer, each beginning with AND. */
final class FilterSql {
  private final PublishedLayer layer;

  FilterSql(PublishedLayer layer) {
    this.layer = layer;
  }

  void add(BoundSql sql, Filters filters) {
    if (filters.bbox() != null && layer.geometry() != GeometryType.NONE) {
      sql.add(" AND ");
      BboxSql.add(sql, filters.bbox());
    }
    if (filters.datetime() != null) {
      during(sql, filters.datetime());
    }
    for (Equality equality : filters.equalities()) {
      sql.add(" AND ");
      equality.addTo(sql);
    }
    if (filters.condition() != null) {
      BoundSql condition = filters.condition().sql();
      sql.add(" AND (" + condition.text() + ")", condition.values());
    }
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
