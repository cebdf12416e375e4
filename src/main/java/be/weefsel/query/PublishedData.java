package be.weefsel.query;

import be.weefsel.database.Database;
import be.weefsel.database.Roles;
import be.weefsel.database.Sql;
import be.weefsel.database.SqlFailure;
import be.weefsel.layers.Audience;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;

/** What was published for an audience, through a role that can read nothing else. */
public final class PublishedData implements AutoCloseable {
  private final HikariDataSource pool;
  private final Audience audience;
  private final Publications publications = new Publications(this);
  private final FeatureReader features = new FeatureReader(this);
  private final TileReader tiles = new TileReader(this);
  private final ExplanationReader explanations = new ExplanationReader(this);

  private PublishedData(HikariDataSource pool, Audience audience) {
    this.pool = pool;
    this.audience = audience;
  }

  /**
   * Opens a pool of read-only connections.
   *
   * @param timeoutSeconds how long one statement may take; 0 for no limit
   */
  public static PublishedData open(Database database, int connections, int timeoutSeconds) {
    return new PublishedData(
        database.readers(Roles.READER, connections, timeoutSeconds), Audience.PUBLIEK);
  }

  /** The same with what only a service of the gemeente may see. */
  public static PublishedData forDienst(Database database, int connections, int timeoutSeconds) {
    return new PublishedData(
        database.readers(Roles.DIENST, connections, timeoutSeconds), Audience.DIENST);
  }

  boolean maySee(Audience other) {
    return other == Audience.PUBLIEK || other == audience;
  }

  public Publications publications() {
    return publications;
  }

  public FeatureReader features() {
    return features;
  }

  public TileReader tiles() {
    return tiles;
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
