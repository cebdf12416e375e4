package be.weefsel.query;

import be.weefsel.database.Database;
import be.weefsel.database.Sql;
import be.weefsel.database.SqlFailure;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;

/** Everything that was published, through a role that can read nothing else. */
public final class PublishedData implements AutoCloseable {
  private final HikariDataSource pool;
  private final Publications publications = new Publications(this);
  private final FeatureReader features = new FeatureReader(this);
  private final ExplanationReader explanations = new ExplanationReader(this);

  private PublishedData(HikariDataSource pool) {
    this.pool = pool;
  }

  /**
   * Opens a pool of read-only connections.
   *
   * @param timeoutSeconds how long one statement may take; 0 for no limit
   */
  public static PublishedData open(Database database, int connections, int timeoutSeconds) {
    return new PublishedData(database.readers(connections, timeoutSeconds));
  }

  public Publications publications() {
    return publications;
  }

  public FeatureReader features() {
    return features;
  }

  public ExplanationReader explanations() {
    return explanations;
  }

  /** Whether the database answers. */
  public boolean isHealthy() {
    try {
      return read(c -> Sql.number(c, "SELECT 1")) == 1;
    } catch (RuntimeException e) {
      return false;
    }
  }

  <T> T read(Database.Work<T> work) {
    try (Connection c = connection()) {
      return work.run(c);
    } catch (SQLException e) {
      throw new SqlFailure("reading what was published", e);
    }
  }

  private Connection connection() {
    try {
      return pool.getConnection();
    } catch (SQLException e) {
      throw new NotReachable(e);
    }
  }

  @Override
  public void close() {
    pool.close();
  }
}
