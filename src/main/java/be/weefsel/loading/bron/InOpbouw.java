package be.weefsel.loading.bron;

import be.weefsel.database.Database;
import be.weefsel.database.Sql;
import be.weefsel.database.SqlFailure;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Tables that are committed before their lading is registered. Nobody sees them, since only the
 * register leads to them; what a failed or killed import leaves is removed when it closes, or else
 * by the next one.
 */
public final class InOpbouw implements AutoCloseable {
  // Any number that no other advisory lock of the database has.
  private static final int LOCK = 0x1AD1;

  private final Database database;
  private Connection holder;
  private int lading;

  private InOpbouw(Database database) {
    this.database = database;
  }

  /** Removes what earlier imports left. */
  public static InOpbouw open(Database database) {
    sweep(database);
    return new InOpbouw(database);
  }

  /** Writes down which tables the transaction of {@code c} is about to commit. */
  public void begin(Connection c, int lading, List<String> relations) throws SQLException {
    this.lading = lading;
    holder = database.connection();
    holder.setAutoCommit(false);
    // In a transaction of its own: it must outlive the commit, and end with this process.
    Sql.first(holder, "SELECT pg_advisory_xact_lock(?, ?)", r -> true, LOCK, lading);
    Sql.update(
        c,
        "INSERT INTO beheer.in_opbouw VALUES (?, ?)",
        lading,
        c.createArrayOf("text", relations.toArray()));
  }

  /** In the transaction that registers the lading: its tables are no longer apart. */
  public void done(Connection c) {
    if (Sql.update(c, "DELETE FROM beheer.in_opbouw WHERE lading_id = ?", lading) != 1) {
      throw new IllegalStateException("the tables of lading " + lading + " were taken away");
    }
  }

  /** To be called after the last transaction has ended; removes the tables where it failed. */
  @Override
  public void close() {
    if (holder == null) {
      return;
    }
    try (Connection c = holder) {
      c.rollback();
      c.setAutoCommit(true);
    } catch (SQLException e) {
      throw new SqlFailure("release the tables of lading " + lading, e);
    }
    sweep(database);
  }

  private static void sweep(Database database) {
    List<Integer> candidates =
        database.read(c -> Sql.list(c, "SELECT lading_id FROM beheer.in_opbouw", r -> r.getInt(1)));
    for (int candidate : candidates) {
      database.transaction(
          c -> {
            remove(c, candidate);
            return null;
          });
    }
  }

  /** Nothing where an import is at work on it, or has registered it since it was listed. */
  private static void remove(Connection c, int lading) {
    boolean free =
        Sql.first(c, "SELECT pg_try_advisory_xact_lock(?, ?)", r -> r.getBoolean(1), LOCK, lading)
            .orElseThrow();
    if (free) {
      Sql.list(
              c,
              "SELECT unnest(relations) FROM beheer.in_opbouw WHERE lading_id = ?",
              r -> r.getString(1),
              lading)
          .forEach(table -> Sql.run(c, "DROP TABLE IF EXISTS bron." + Sql.name(table)));
      Sql.update(c, "DELETE FROM beheer.in_opbouw WHERE lading_id = ?", lading);
    }
  }
}
