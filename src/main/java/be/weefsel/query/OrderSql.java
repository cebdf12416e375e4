package be.weefsel.query;

import be.weefsel.database.BoundSql;
import be.weefsel.database.Sql;
import java.util.List;

/** The total order of features: what is asked for, nulls last, and ties by the key of the layer. */
final class OrderSql {
  private final String view;
  private final String key;
  private final List<SortKey> sort;

  OrderSql(String view, String key, List<SortKey> sort) {
    this.view = view;
    this.key = key;
    this.sort = sort;
  }

  /**
   * The clause itself.
   *
   * @param fenced whether the index of the key may not be walked
   */
  String by(boolean fenced) {
    StringBuilder text = new StringBuilder(" ORDER BY ");
    for (SortKey s : sort) {
      text.append("v.").append(Sql.name(s.column()));
      text.append(s.descending() ? " DESC NULLS LAST, " : " ASC NULLS LAST, ");
    }
    return text.append("v.").append(key).append(fenced && sort.isEmpty() ? " + 0" : "").toString();
  }

  /** What must be joined to know the row that a page comes after. */
  void from(BoundSql sql, Long after) {
    if (after != null && !sort.isEmpty()) {
      sql.add(" CROSS JOIN (SELECT * FROM " + view + " WHERE " + key + " = ?) w", after);
    }
  }

  /** Only rows after another row; null for all. */
  void after(BoundSql sql, Long after) {
    if (after != null) {
      sql.add(" AND ");
      after(sql, 0, after);
    }
  }

  /** Row-wise: later in this column, or equal in it and later in those behind it. */
  private void after(BoundSql sql, int column, long after) {
    if (column == sort.size()) {
      sql.add("v." + key + " > ?", after);
      return;
    }
    SortKey s = sort.get(column);
    String mine = "v." + Sql.name(s.column());
    String last = "w." + Sql.name(s.column());
    sql.add("(" + mine + (s.descending() ? " < " : " > ") + last);
    sql.add(" OR (" + mine + " IS NULL AND " + last + " IS NOT NULL)");
    sql.add(" OR (" + mine + " IS NOT DISTINCT FROM " + last + " AND ");
    after(sql, column + 1, after);
    sql.add("))");
  }
}
