package be.weefsel.loading.formats.kbo;

import be.weefsel.loading.rows.RowRejected;
import be.weefsel.loading.rows.SourceRow;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** Streams a table of the zip into a table of SQLite. */
record KboCopy(Connection c, KboZip zip, KboBroken broken) {
  /** Adds what a row of the zip is good for: nothing, or a row. */
  interface Reader {
    void row(SourceRow row, Rows into) throws RowRejected, SQLException;
  }

  /** Rows on their way into the table. */
  record Rows(PreparedStatement insert) {
    void add(Object... values) throws SQLException {
      for (int i = 0; i < values.length; i++) {
        insert.setObject(i + 1, values[i]);
      }
      insert.executeUpdate();
    }
  }

  void run(String table, List<String> columns, String insert, Reader reader)
      throws SQLException, IOException {
    // a visitor cannot throw SQLException; the first one is kept
    SQLException[] failure = new SQLException[1];
    try (PreparedStatement statement = c.prepareStatement(insert)) {
      Rows into = new Rows(statement);
      zip.read(
          table,
          columns,
          row -> {
            try {
              if (failure[0] == null) {
                reader.row(row, into);
              }
            } catch (RowRejected e) {
              broken.add(table, e);
            } catch (SQLException e) {
              failure[0] = e;
            }
          });
    }
    if (failure[0] != null) {
      throw failure[0];
    }
    c.commit();
  }
}
