package be.weefsel.query;

import be.weefsel.database.BoundSql;

/**
 * A filter of a language, as SQL over the alias {@code v}.
 *
 * @param source what it was made of: the same source is the same condition
 */
public record Condition(String source, BoundSql sql) {

  public static Condition of(be.weefsel.query.cql2.Condition filter) {
    BoundSql sql = new BoundSql();
    filter.sql(sql);
    return new Condition(filter.canonical(), sql);
  }
}
