package be.weefsel.analysis;

import be.weefsel.database.Database;
import be.weefsel.database.Sql;
import be.weefsel.registry.Meting;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** Brings the code tables of {@code method/} into the database, once per content. */
final class CodeTables {
  private CodeTables() {}

  static void show(Database database, Meting meting, Iterable<CodeTable> tables) {
    for (CodeTable table : tables) {
      String hash = new Hash().add(table.name()).add(table.text()).hex();
      database.transaction(
          c -> {
            String name = Relation.tableName(table.name(), hash);
            if (Sql.number(c, "SELECT count(*) FROM beheer.relatie WHERE hash = ?", hash) == 0) {
              make(c, table, name);
              Sql.update(
                  c,
                  "INSERT INTO beheer.relatie (hash, name, relation, ready, row_count)"
                      + " VALUES (?, ?, ?, true, ?)",
                  hash,
                  table.name(),
                  name,
                  table.rows().size());
            }
            MetingSchema.show(c, meting, table.name(), name);
            return null;
          });
    }
  }

  private static void make(Connection c, CodeTable table, String name) throws SQLException {
    String columns =
        table.columns().stream().map(n -> Sql.name(n) + " text").collect(Collectors.joining(", "));
    Sql.run(c, "CREATE TABLE werk." + Sql.name(name) + " (" + columns + ")");
    String marks = String.join(", ", Collections.nCopies(table.columns().size(), "nullif(?, '')"));
    try (PreparedStatement insert =
        c.prepareStatement("INSERT INTO werk." + Sql.name(name) + " VALUES (" + marks + ")")) {
      for (List<String> row : table.rows()) {
        for (int i = 0; i < row.size(); i++) {
          insert.setString(i + 1, row.get(i));
        }
        insert.addBatch();
      }
      insert.executeBatch();
    }
    Sql.run(c, "ANALYZE werk." + Sql.name(name));
  }
}
