package be.weefsel.query;

import be.weefsel.Sha256;
import be.weefsel.database.BoundSql;
import be.weefsel.database.SqlFailure;
import be.weefsel.layers.PublishedLayer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Counts what filters choose: exactly where the planner expects that to be cheap; elsewhere up to
 * {@link #MOST} and no longer than {@link #BUDGET_MILLIS}, and then only a lower bound is known.
 */
final class Counter {
  /** A costly count ends here. */
  static final long MOST = 100_000;

  /** So long a costly count may take. */
  static final int BUDGET_MILLIS = 1_000;

  // In units of the planner: some tenths of a second.
  private static final double CHEAP = 1_000_000;
  private static final int FEW = 20_000;
  private static final String CANCELLED = "57014";
  private static final Pattern PLAN = Pattern.compile("cost=[0-9.]+\\.\\.([0-9.]+) rows=(\\d+)");
  private final CountCache cache = new CountCache();
  private final double cheap;
  private final long most;
  private final int budgetMillis;

  Counter() {
    this(CHEAP, MOST, BUDGET_MILLIS);
  }

  Counter(double cheap, long most, int budgetMillis) {
    this.cheap = cheap;
    this.most = most;
    this.budgetMillis = budgetMillis;
  }

  private record Estimate(double cost, double rows) {}

  CountCache.Answer count(
      Connection c, PublishedMeting meting, PublishedLayer layer, Filters filters)
      throws SQLException {
    if (filters.isEmpty()) {
      return new CountCache.Answer(new Count(layer.count(), true), false);
    }
    CountCache.Question question =
        new CountCache.Question(meting.id(), layer.id(), Sha256.name(filters.signature()));
    CountCache.Answer known = cache.get(question);
    if (known == null) {
      known = ask(c, new ItemsSql(meting, layer), filters);
      cache.put(question, known);
    }
    return known;
  }

  private CountCache.Answer ask(Connection c, ItemsSql sql, Filters filters) throws SQLException {
    Estimate estimate = estimate(c, sql.matches(filters));
    if (estimate.cost <= cheap) {
      long n = number(c, sql.count(filters));
      return new CountCache.Answer(new Count(n, true), n <= FEW);
    }
    long n = withinBudget(c, sql.count(filters, most + 1));
    boolean exact = n >= 0 && n <= most;
    boolean few = exact ? n <= FEW : estimate.rows <= FEW;
    return new CountCache.Answer(new Count(Math.min(Math.max(n, 0), most), exact), few);
  }

  private static Estimate estimate(Connection c, BoundSql matches) throws SQLException {
    BoundSql explain = new BoundSql().add("EXPLAIN " + matches.text(), matches.values());
    try (PreparedStatement s = explain.prepare(c);
        ResultSet plan = s.executeQuery()) {
      plan.next();
      Matcher found = PLAN.matcher(plan.getString(1));
      if (!found.find()) {
        throw new SqlFailure("reading a plan", new SQLException(plan.getString(1)));
      }
      return new Estimate(Double.parseDouble(found.group(1)), Double.parseDouble(found.group(2)));
    }
  }

  /** The number, or -1 when it took too long. */
  private long withinBudget(Connection c, BoundSql sql) throws SQLException {
    c.setAutoCommit(false);
    try (PreparedStatement limit =
        c.prepareStatement("SET LOCAL statement_timeout = " + budgetMillis)) {
      limit.execute();
      return number(c, sql);
    } catch (SQLException e) {
      if (CANCELLED.equals(e.getSQLState())) {
        return -1;
      }
      throw e;
    } finally {
      c.rollback();
      c.setAutoCommit(true);
    }
  }

  private static long number(Connection c, BoundSql sql) throws SQLException {
    try (PreparedStatement s = sql.prepare(c);
        ResultSet result = s.executeQuery()) {
      result.next();
      return result.getLong(1);
    }
  }
}
