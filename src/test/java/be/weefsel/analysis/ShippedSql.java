package be.weefsel.analysis;

import be.weefsel.TestDatabase;
import be.weefsel.database.Sql;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Runs single shipped files of {@code sql/} over tables written by hand, so that a vector tests one
 * statement and not all that comes before it. Code tables and parameters are the shipped ones.
 */
final class ShippedSql implements AutoCloseable {
  private final TestDatabase database = TestDatabase.fresh();
  private final Methode methode = Methode.read(database.settings());
  private final Parameters parameters;

  ShippedSql(LocalDate peildatum) {
    parameters = Parameters.of(methode.require("parameters"), peildatum);
    in(
        c -> {
          run(c, "CREATE SCHEMA proef");
          methode.tables().forEach(table -> make(c, table));
          return null;
        });
  }

  private static void make(Connection c, CodeTable table) {
    List<String> columns = table.columns().stream().map(n -> Sql.name(n) + " text").toList();
    run(c, "CREATE TABLE " + table.name() + " (" + String.join(", ", columns) + ")");
    List<String> rows =
        table.rows().stream()
            .map(
                row ->
                    row.stream()
                        .map(v -> v.isEmpty() ? "NULL" : Sql.literal(v))
                        .collect(Collectors.joining(", ", "(", ")")))
            .toList();
    run(c, insert(table.name(), String.join(", ", rows)));
  }

  /** A table; the columns with their types, the rows as SQL. */
  ShippedSql table(String name, String columns, String... rows) {
    in(c -> run(c, "CREATE TABLE " + name + " (" + columns + ")"));
    if (rows.length > 0) {
      in(c -> run(c, insert(name, String.join(", ", rows))));
    }
    if (name.equals(MetingSchema.PERCEEL) || methode.file(name) != null) {
      showWhole(name);
    }
    return this;
  }

  private void showWhole(String name) {
    in(c -> run(c, "CREATE VIEW " + MetingSchema.whole(name) + " AS SELECT * FROM " + name));
  }

  /** Percelen numbered from 1. */
  ShippedSql percelen(List<String> geometries) {
    List<String> rows = new ArrayList<>();
    for (String geometry : geometries) {
      int nr = rows.size() + 1;
      rows.add("(%d, '11001A%04d/00A000', %s)".formatted(nr, nr, geometry));
    }
    table("perceel", "perceel_id int, capakey text, geom geometry", rows.toArray(String[]::new));
    return this;
  }

  /** One gebied, the gemeente, over all that a town may hold. */
  ShippedSql gebied() {
    String row =
        "('gemeente', 'g', 'Weverdam', NULL, " + Town.box(-10000, -10000, 10000, 10000) + ")";
    table("gebieden", "soort text, gebied_id text, naam text, reden text, geom geometry", row);
    in(c -> run(c, "CREATE VIEW gebied AS SELECT * FROM gebieden"));
    return this;
  }

  /** Makes relations as the runner does, in the order given. */
  ShippedSql make(String... ids) {
    for (String id : ids) {
      in(c -> run(c, "CREATE TABLE " + id + " AS " + parameters.fill(methode.file(id))));
      showWhole(id);
    }
    return this;
  }

  /** The view of {@code sql/views}. */
  ShippedSql view(String name) throws IOException {
    String sql = Files.readString(database.settings().sql().resolve("views/" + name + ".sql"));
    in(c -> run(c, "CREATE VIEW " + Sql.name(name) + " AS " + sql));
    return this;
  }

  /** Each row as its values joined by "|". */
  List<String> rows(String sql) {
    return in(
        c ->
            Sql.list(
                c,
                "SELECT concat_ws('|', VARIADIC ARRAY(SELECT coalesce(v.value, 'null')"
                    + " FROM json_each_text(row_to_json(q)) v)) FROM ("
                    + sql
                    + ") q",
                r -> r.getString(1)));
  }

  Double number(String sql) {
    return in(c -> Sql.list(c, sql, r -> (Double) r.getObject(1)).get(0));
  }

  private static String insert(String table, String rows) {
    return "INSERT INTO " + table + " VALUES " + rows;
  }

  private static Void run(Connection c, String sql) {
    Sql.run(c, sql);
    return null;
  }

  private <T> T in(Function<Connection, T> work) {
    return database
        .store()
        .database()
        .transaction(
            c -> {
              Sql.run(c, "SET LOCAL search_path = proef, public");
              return work.apply(c);
            });
  }

  @Override
  public void close() {
    database.close();
  }
}
