package be.weefsel.analysis;

import be.weefsel.Refused;
import be.weefsel.database.Database;
import be.weefsel.database.Sql;
import be.weefsel.registry.Store;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.postgresql.PGConnection;

/** Reads what a comparison left behind. */
public final class ComparisonTables {
  private final Database database;
  private final String schema;

  public ComparisonTables(Store store, Comparison.Outcome outcome) {
    this.database = store.database();
    this.schema = outcome.schema();
  }

  /**
   * A figure of a gebied in both metingen; values are null where there is none, and then reden says
   * why. verschil = activiteit + grens + methode.
   */
  public record Figure(
      String soort,
      String naam,
      String titel,
      Double van,
      Double naar,
      Double verschil,
      Double activiteit,
      Double grens,
      Double methode,
      String breuken,
      String reden) {}

  /** The figures of gemeenten and kerndelen that changed, the largest gebieden first. */
  public List<Figure> changed(int most) {
    if (!has("gebied", "verschil")) {
      return List.of();
    }
    return database.read(
        c ->
            Sql.list(
                c,
                ("SELECT * FROM %s.gebied WHERE gebied_soort IN ('gemeente', 'kerndeel') AND"
                        + " verschil <> 0 ORDER BY gebied_soort, van_n DESC NULLS LAST, gebied_id,"
                        + " indicator LIMIT %d")
                    .formatted(Sql.name(schema), most),
                r ->
                    new Figure(
                        r.getString("gebied_soort"),
                        r.getString("naam"),
                        r.getString("titel"),
                        r.getObject("van", Double.class),
                        r.getObject("naar", Double.class),
                        r.getObject("verschil", Double.class),
                        r.getObject("activiteit", Double.class),
                        r.getObject("grens", Double.class),
                        r.getObject("methode", Double.class),
                        r.getString("breuken"),
                        r.getString("reden"))));
  }

  /** How many percelen stayed, came and went, and per profile how many scores rose and fell. */
  public Map<String, Long> percelen() {
    Map<String, Long> counts = new TreeMap<>();
    database.read(
        c -> {
          Sql.list(
                  c,
                  "SELECT status, count(*) FROM " + Sql.name(schema) + ".perceel GROUP BY 1",
                  r -> Map.entry(r.getString(1), r.getLong(2)))
              .forEach(e -> counts.put(e.getKey(), e.getValue()));
          for (String profile : profiles()) {
            String sql =
                "SELECT count(*) FROM "
                    + Sql.name(schema)
                    + ".perceel WHERE "
                    + Sql.name(profile + "_verschil");
            counts.put(profile + " hoger", Sql.number(c, sql + " > 1e-9"));
            counts.put(profile + " lager", Sql.number(c, sql + " < -1e-9"));
          }
          return null;
        });
    return counts;
  }

  private List<String> profiles() {
    return database.read(
        c ->
            Sql.list(
                c,
                "SELECT regexp_replace(column_name, '_verschil$', '') FROM"
                    + " information_schema.columns WHERE table_schema = ? AND table_name = 'perceel'"
                    + " AND column_name LIKE '%\\_verschil' ORDER BY 1",
                r -> r.getString(1),
                schema));
  }

  /** The tables as CSV with a header, one file each; returns the files. */
  public List<Path> write(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new Refused("There is no folder " + folder + "; make it first.");
    }
    List<Path> files = new ArrayList<>();
    for (String table : List.of("gebied", "perceel", "functie")) {
      Path file = folder.resolve(table + ".csv");
      database.read(
          c -> {
            try (OutputStream out = Files.newOutputStream(file)) {
              return c.unwrap(PGConnection.class)
                  .getCopyAPI()
                  .copyOut(
                      "COPY %s.%s TO STDOUT (FORMAT csv, HEADER)"
                          .formatted(Sql.name(schema), table),
                      out);
            } catch (IOException e) {
              throw new UncheckedIOException(file + " cannot be written", e);
            }
          });
      files.add(file);
    }
    return files;
  }

  private boolean has(String table, String column) {
    return database.read(
        c ->
            Sql.number(
                    c,
                    "SELECT count(*) FROM information_schema.columns WHERE table_schema = ? AND"
                        + " table_name = ? AND column_name = ?",
                    schema,
                    table,
                    column)
                > 0);
  }
}
