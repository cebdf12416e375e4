package be.weefsel.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** SQL text that grows together with the values it binds. */
final class Statement {
  private final StringBuilder text = new StringBuilder();
  private final List<Object> values = new ArrayList<>();

  Statement add(String sql, Object... bound) {
    text.append(sql);
    values.addAll(List.of(bound));
    return this;
  }

  PreparedStatement prepare(Connection c) throws SQLException {
    PreparedStatement statement = c.prepareStatement(text.toString());
    for (int i = 0; i < values.size(); i++) {
      statement.setObject(i + 1, values.get(i));
    }
    return statement;
  }

  Object[] values() {
    return values.toArray();
  }

  String text() {
    return text.toString();
  }
}
