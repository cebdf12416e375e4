package be.weefsel.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** SQL text that grows together with the values it binds. */
public final class BoundSql {
  private final StringBuilder text = new StringBuilder();
  private final List<Object> values = new ArrayList<>();

  public BoundSql add(String sql, Object... bound) {
    text.append(sql);
    values.addAll(List.of(bound));
    return this;
  }

  /** A statement with its values in place; close it. */
  public PreparedStatement prepare(Connection c) throws SQLException {
    PreparedStatement statement = c.prepareStatement(text.toString());
    for (int i = 0; i < values.size(); i++) {
      statement.setObject(i + 1, values.get(i));
    }
    return statement;
  }

  /** What is bound, in the order of the question marks. */
  public Object[] values() {
    return values.toArray();
  }

  public String text() {
    return text.toString();
  }
}
