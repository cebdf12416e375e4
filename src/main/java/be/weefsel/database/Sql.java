package be.weefsel.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Short forms of JDBC: values are always bound, failures name the statement. */
public final class Sql {
  private Sql() {}

  /** Reads the current row of a result. */
  @FunctionalInterface
  public interface Mapper<T> {
    T map(ResultSet row) throws SQLException;
  }

  /** All rows of a query, in its order. */
  public static <T> List<T> list(Connection c, String sql, Mapper<T> mapper, Object... values) {
    try (PreparedStatement s = c.prepareStatement(sql)) {
      bind(s, values);
      try (ResultSet rows = s.executeQuery()) {
        List<T> all = new ArrayList<>();
        while (rows.next()) {
          all.add(mapper.map(rows));
        }
        return all;
      }
    } catch (SQLException e) {
      throw failure(sql, e);
    }
  }

  /** The first row of a query, if it has one. */
  public static <T> Optional<T> first(
      Connection c, String sql, Mapper<T> mapper, Object... values) {
    return list(c, sql, mapper, values).stream().findFirst();
  }

  /** The one number that a query returns, 0 where it is null. */
  public static long number(Connection c, String sql, Object... values) {
    return first(c, sql, r -> r.getLong(1), values).orElse(0L);
  }

  /** Runs a statement with bound values; returns the number of rows it touched. */
  public static long update(Connection c, String sql, Object... values) {
    try (PreparedStatement s = c.prepareStatement(sql)) {
      bind(s, values);
      return s.executeLargeUpdate();
    } catch (SQLException e) {
      throw failure(sql, e);
    }
  }

  /** Runs statements without values, separated by semicolons. */
  public static void run(Connection c, String sql) {
    try (Statement s = c.createStatement()) {
      s.execute(sql);
    } catch (SQLException e) {
      throw failure(sql, e);
    }
  }

  /** An identifier, quoted, so that any name is safe. */
  public static String name(String identifier) {
    return '"' + identifier.replace("\"", "\"\"") + '"';
  }

  /** A text literal, quoted; only for statements that cannot take bound values. */
  public static String literal(String text) {
    return '\'' + text.replace("'", "''") + '\'';
  }

  private static void bind(PreparedStatement s, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      s.setObject(i + 1, values[i]);
    }
  }

  private static SqlFailure failure(String sql, SQLException e) {
    String line = sql.strip().replaceAll("\\s+", " ");
    return new SqlFailure(line.length() > 160 ? line.substring(0, 160) + "…" : line, e);
  }
}
