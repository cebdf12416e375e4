package be.weefsel.query.cql2;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.Gdal;
import be.weefsel.Published;
import be.weefsel.TestData;
import be.weefsel.database.Sql;
import be.weefsel.layers.Crs;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The test table of the standard over its test dataset, which stands in {@code
 * cql2/ne110m4cql2.gpkg} of the test data: Natural Earth with some dates added.
 */
class AnnexATest {
  private static final Map<String, Queryables> TABLES = new LinkedHashMap<>();

  private record Line(String table, String predicate, long items) {
    @Override
    public String toString() {
      return table + ": " + predicate;
    }
  }

  static List<Line> lines() throws IOException {
    try (InputStream in = AnnexATest.class.getResourceAsStream("/cql2/annex-a.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(" \\| "))
          .map(parts -> new Line(parts[0], parts[1], Long.parseLong(parts[2])))
          .toList();
    }
  }

  @BeforeAll
  static void load() {
    Path file = TestData.file("cql2/ne110m4cql2.gpkg");
    String script =
        Gdal.run(
            "ogr2ogr",
            "-f",
            "PGDump",
            "/vsistdout/",
            file.toString(),
            "--config",
            "PG_USE_COPY",
            "NO",
            "-lco",
            "LAUNDER=NO",
            "-lco",
            "SCHEMA=annex_a",
            "-lco",
            "CREATE_SCHEMA=OFF");
    Published.shared()
        .database()
        .store()
        .database()
        .transaction(
            c -> {
              Sql.run(c, "DROP SCHEMA IF EXISTS annex_a CASCADE; CREATE SCHEMA annex_a");
              Sql.run(c, script.replaceAll("(?m)^(BEGIN|COMMIT|SET [^;]*);$", ""));
              return null;
            });
    for (String table :
        List.of("admin_0_countries", "populated_places_simple", "rivers_lake_centerlines")) {
      String name = "ne_110m_" + table;
      Map<String, Kind> kinds = new LinkedHashMap<>();
      for (String column :
          Published.shared()
              .sql(
                  "SELECT column_name || ' ' || udt_name FROM information_schema.columns WHERE"
                      + " table_schema = 'annex_a' AND table_name = ?",
                  name)) {
        kinds.put(column.split(" ")[0], kind(column.split(" ")[1]));
      }
      TABLES.put(name, new Queryables(kinds));
      Published.shared()
          .database()
          .store()
          .database()
          .transaction(
              c -> {
                Sql.run(
                    c,
                    "ALTER TABLE annex_a."
                        + name
                        + " ADD geom_crs84 geometry;"
                        + "UPDATE annex_a."
                        + name
                        + " SET geom_crs84 = geom");
                return null;
              });
    }
  }

  private static Kind kind(String type) {
    return switch (type) {
      case "geometry" -> Kind.GEOMETRY;
      case "bool" -> Kind.BOOLEAN;
      case "date" -> Kind.DATE;
      case "timestamptz" -> Kind.TIMESTAMP;
      case "varchar", "text" -> Kind.TEXT;
      default -> Kind.NUMBER;
    };
  }

  private static long count(Line line, Lang lang, String filter) {
    Expression read = Cql2.read(filter, lang, Limits.DEFAULT);
    Condition condition = new Condition(read, TABLES.get(line.table), Crs.CRS84);
    return Filtered.count(condition, line.table, "annex_a");
  }

  @ParameterizedTest
  @MethodSource("lines")
  void choosesAsManyItemsAsTheStandardSays(Line line) {
    assertThat(count(line, Lang.TEXT, line.predicate)).isEqualTo(line.items);
    String json = Cql2.json(Cql2.read(line.predicate, Lang.TEXT, Limits.DEFAULT));
    assertThat(count(line, Lang.JSON, json)).isEqualTo(line.items);
  }

  /** Conformance tests "logical": any four predicates of a source go together. */
  @Test
  void predicatesCombine() throws IOException {
    Random random = new Random(1);
    for (String table : TABLES.keySet()) {
      List<Line> own = lines().stream().filter(l -> l.table.equals(table)).toList();
      for (int i = 0; i < 20; i++) {
        Object[] p =
            Stream.generate(() -> own.get(random.nextInt(own.size())).predicate).limit(4).toArray();
        String filter =
            String.format("((NOT %1$s AND %2$s) OR (%3$s and NOT %4$s) or not (%1$s AND %4$s))", p);
        assertThat(count(own.get(0), Lang.TEXT, filter)).isNotNegative();
      }
    }
  }
}
