package be.weefsel.database;

import be.weefsel.EnvironmentLacks;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/** The pool of the owner, and on request a pool that can only read what was published. */
public final class Database implements AutoCloseable {
  // One for each core at work on an analysis, and some for whoever steers it.
  private static final int OWNER_CONNECTIONS =
      Math.min(Runtime.getRuntime().availableProcessors(), 40) + 6;
  private final ConnectionInfo info;
  private final HikariDataSource owner;

  private Database(ConnectionInfo info, HikariDataSource owner) {
    this.info = info;
    this.owner = owner;
  }

  /**
   * Opens and migrates a database.
   *
   * @param migrations the folder {@code sql/schema}
   * @throws EnvironmentLacks when it cannot be reached or has no PostGIS
   */
  public static Database open(ConnectionInfo info, Path migrations) {
    HikariDataSource owner;
    try {
      owner = new HikariDataSource(pool(info, "owner", OWNER_CONNECTIONS));
    } catch (RuntimeException e) {
      throw new EnvironmentLacks(
          "Cannot open " + info + ": " + rootCause(e) + ". Check WEEFSEL_DB_URL and its user.", e);
    }
    Database database = new Database(info, owner);
    try {
      database.prepare(migrations);
      return database;
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  private void prepare(Path migrations) {
    try (Connection c = connection()) {
      Sql.run(c, "CREATE EXTENSION IF NOT EXISTS postgis");
    } catch (SQLException | SqlFailure e) {
      throw new EnvironmentLacks(
          "PostGIS cannot be made in "
              + info
              + ": "
              + e.getMessage()
              + ". Install it (postgresql-postgis) and run CREATE EXTENSION postgis as superuser.",
          e);
    }
    Migrations.run(owner, migrations);
    transaction(
        c -> {
          Roles.ensure(c, info);
          return null;
        });
  }

  /** A connection of the owner; close it to give it back. */
  public Connection connection() throws SQLException {
    return owner.getConnection();
  }

  /** Work that is done whole or not at all. */
  @FunctionalInterface
  public interface Work<T> {
    T run(Connection c) throws SQLException;
  }

  /** Runs work in one transaction; any exception undoes it. */
  public <T> T transaction(Work<T> work) {
    try (Connection c = connection()) {
      c.setAutoCommit(false);
      try {
        T result = work.run(c);
        c.commit();
        return result;
      } catch (RuntimeException | SQLException e) {
        c.rollback();
        throw e;
      } finally {
        c.setAutoCommit(true);
      }
    } catch (SQLException e) {
      throw new SqlFailure("transaction", e);
    }
  }

  /** Reads with a connection outside any transaction. */
  public <T> T read(Work<T> work) {
    try (Connection c = connection()) {
      return work.run(c);
    } catch (SQLException e) {
      throw new SqlFailure("read", e);
    }
  }

  /** A pool for role {@link Roles#READER}. */
  public HikariDataSource readers(int connections, int timeoutSeconds) {
    return readers(Roles.READER, connections, timeoutSeconds);
  }

  /**
   * A pool for a role: read-only, with a time limit per statement, and planning each query for its
   * own values.
   */
  public HikariDataSource readers(String role, int connections, int timeoutSeconds) {
    ConnectionInfo reader =
        info.ours() ? new ConnectionInfo(info.url(), role, info.password(), true) : info;
    HikariConfig config = pool(reader, "reader", connections);
    config.setReadOnly(true);
    // Without it byte columns travel as text.
    config.addDataSourceProperty("prepareThreshold", "-1");
    config.setConnectionInitSql(
        (info.ours() ? "" : "SET ROLE " + role + ";")
            + "SET default_transaction_read_only = on; SET statement_timeout = '"
            + timeoutSeconds
            + "s'; SET plan_cache_mode = force_custom_plan; SET jit = off");
    return new HikariDataSource(config);
  }

  private static HikariConfig pool(ConnectionInfo info, String name, int connections) {
    HikariConfig config = new HikariConfig();
    config.setPoolName(name);
    config.setJdbcUrl(info.url());
    config.setUsername(info.user());
    config.setPassword(info.password());
    config.setMaximumPoolSize(connections);
    config.setMinimumIdle(1);
    config.setConnectionTimeout(15_000);
    Map.of("ApplicationName", "weefsel", "tcpKeepAlive", "true", "reWriteBatchedInserts", "true")
        .forEach(config::addDataSourceProperty);
    return config;
  }

  private static String rootCause(Throwable e) {
    Throwable cause = e;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause.getMessage();
  }

  @Override
  public void close() {
    owner.close();
  }
}
