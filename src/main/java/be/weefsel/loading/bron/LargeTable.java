package be.weefsel.loading.bron;

import be.weefsel.database.Database;
import be.weefsel.database.SqlFailure;
import be.weefsel.registry.Progress;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes a large table in a transaction of its own, so that several connections can build its
 * indexes beside each other.
 */
public final class LargeTable {
  private static final String UNIQUE_VIOLATION = "23505";

  private final Connection c;
  private final Database database;
  private final InOpbouw building;
  private final BronTable table;

  /**
   * A table to be made.
   *
   * @param c in a transaction, which ends on the way, and another one begins
   */
  public LargeTable(Connection c, Database database, InOpbouw building, BronTable table) {
    this.c = c;
    this.database = database;
    this.building = building;
    this.table = table;
  }

  /**
   * Makes it.
   *
   * @param lading its number
   * @param others tables in schema {@code bron} that are still needed after it
   * @param idsSeemUnique whether to find out by the index of the ids rather than beforehand
   * @param begin what every transaction begins with; the first one has begun
   */
  public void make(
      int lading, List<String> others, boolean idsSeemUnique, Runnable begin, Progress progress)
      throws SQLException {
    List<String> all = new ArrayList<>(others);
    all.add(table.relation());
    building.begin(c, lading, all);
    if (!idsSeemUnique) {
      table.makeIdsUnique(c);
    }
    try {
      fillAndIndex(begin, progress);
    } catch (SqlFailure e) {
      if (!idsSeemUnique || !e.state().equals(UNIQUE_VIOLATION)) {
        throw e;
      }
      table.drop(c);
      table.makeIdsUnique(c);
      fillAndIndex(begin, progress);
    }
    building.done(c);
  }

  private void fillAndIndex(Runnable begin, Progress progress) throws SQLException {
    progress.step("tabel maken", 0);
    table.fill(c);
    c.commit();
    begin.run();
    progress.step("indexen maken", 0);
    IndexBuild.run(database, table.indexes());
  }
}
