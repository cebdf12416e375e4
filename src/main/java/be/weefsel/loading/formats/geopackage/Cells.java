package be.weefsel.loading.formats.geopackage;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.core.Codes;
import org.sqlite.core.CoreStatement;

/** The values of the row that a result set of SQLite stands on, each as what it is. */
final class Cells {
  private final ResultSet rows;
  private final CoreStatement statement;
  private final boolean utf8;

  Cells(ResultSet rows) throws SQLException {
    this.rows = rows;
    this.statement = (CoreStatement) rows.getStatement();
    try (Statement s = rows.getStatement().getConnection().createStatement();
        ResultSet encoding = s.executeQuery("PRAGMA encoding")) {
      this.utf8 = encoding.next() && encoding.getString(1).equals("UTF-8");
    }
  }

  /** Long, Double, String or byte[]; null for none. */
  Object get(int column) throws SQLException {
    int type = statement.pointer.safeRunInt((db, pointer) -> db.column_type(pointer, column - 1));
    return switch (type) {
      case Codes.SQLITE_INTEGER -> rows.getLong(column);
      case Codes.SQLITE_FLOAT -> rows.getDouble(column);
      case Codes.SQLITE_TEXT -> text(column);
      case Codes.SQLITE_BLOB -> rows.getBytes(column);
      default -> null;
    };
  }

  /** As bytes, since the driver makes a String by way of calls that cost more than the rest. */
  private String text(int column) throws SQLException {
    byte[] bytes = utf8 ? rows.getBytes(column) : null;
    return bytes == null ? rows.getString(column) : new String(bytes, StandardCharsets.UTF_8);
  }
}
