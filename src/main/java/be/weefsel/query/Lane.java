package be.weefsel.query;

import be.weefsel.database.Database;
import be.weefsel.database.SqlFailure;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** The connections for one purpose. Requests wait for their turn, in order, but not for long. */
final class Lane implements AutoCloseable {
  private final Purpose purpose;
  private final HikariDataSource pool;
  private final Semaphore turns;
  private final int most;
  private final int waitMillis;
  private final AtomicLong refused = new AtomicLong();

  Lane(Purpose purpose, HikariDataSource pool, int waitMillis) {
    this.purpose = purpose;
    this.pool = pool;
    this.most = pool.getMaximumPoolSize();
    this.turns = new Semaphore(most, true);
    this.waitMillis = waitMillis;
  }

  /**
   * Runs work on a connection.
   *
   * @throws TooBusy when no connection came free in time
   * @throws NotReachable when the database does not answer
   */
  <T> T read(Database.Work<T> work) {
    takeTurn();
    try (Connection c = connection()) {
      return work.run(c);
    } catch (SQLException e) {
      throw new SqlFailure("reading what was published", e);
    } finally {
      turns.release();
    }
  }

  private void takeTurn() {
    try {
      if (!turns.tryAcquire(waitMillis, TimeUnit.MILLISECONDS)) {
        refused.incrementAndGet();
        throw new TooBusy(purpose);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new TooBusy(purpose);
    }
  }

  private Connection connection() {
    try {
      return pool.getConnection();
    } catch (SQLException e) {
      throw new NotReachable(e);
    }
  }

  LaneFigures figures() {
    int free = turns.availablePermits();
    return new LaneFigures(purpose, most, most - free, turns.getQueueLength(), refused.get());
  }

  @Override
  public void close() {
    pool.close();
  }
}
