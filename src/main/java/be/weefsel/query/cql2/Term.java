package be.weefsel.query.cql2;

import java.util.ArrayList;
import java.util.List;

/** A piece of SQL with what it binds, and the kind of value it gives. */
record Term(Kind kind, String sql, List<Object> values) {
  static Term of(Kind kind, String sql, Object... values) {
    return new Term(kind, sql, List.of(values));
  }

  /** Puts each part in the place of a {@code #} of the template, in brackets of the template. */
  static Term join(Kind kind, String template, Term... parts) {
    StringBuilder sql = new StringBuilder();
    List<Object> values = new ArrayList<>();
    int from = 0;
    for (Term part : parts) {
      int hole = template.indexOf('#', from);
      sql.append(template, from, hole).append(part.sql);
      values.addAll(part.values);
      from = hole + 1;
    }
    return new Term(kind, sql.append(template.substring(from)).toString(), values);
  }

  /** All parts in brackets with a word between them. */
  static Term list(Kind kind, String between, List<Term> parts) {
    String holes = String.join(between, parts.stream().map(p -> "#").toList());
    return join(kind, "(" + holes + ")", parts.toArray(new Term[0]));
  }
}
