package be.weefsel.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.TestData;
import be.weefsel.TestDatabase;
import be.weefsel.layers.LayerCatalogue;
import be.weefsel.loading.ImportOptions;
import be.weefsel.loading.ImportRequest;
import be.weefsel.loading.Importer;
import be.weefsel.registry.Meting;
import be.weefsel.registry.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The register of Oostkamp at two dates, against what its owner states and against plain Java. */
class LeegstandOostkampTest {

  @Test
  void theStateOf2025IsWhatItsOwnerStates() {
    try (TestDatabase database = TestDatabase.fresh()) {
      LocalDate day = LocalDate.of(2025, 6, 1);
      Meting meting = analysed(database, day, "leegstand_2025-06-01.csv");
      assertThat(classes(database, meting, ""))
          .isEqualTo(
              Map.of(
                  "verbouwing",
                  7L,
                  "aanvang",
                  18L,
                  "langdurig",
                  22L,
                  "structureel",
                  5L,
                  "onbekend",
                  3L));
      // the schema says which register it is, so that two flats in one building stay two
      assertThat(classes(database, meting, "WHERE register IS DISTINCT FROM 'gemeente'")).isEmpty();
      // 37 in kernen, and two of unknown duration
      Map<String, Long> inside =
          classes(
              database,
              meting,
              "WHERE EXISTS (SELECT FROM kern k WHERE ST_Intersects(k.geom, l.geom))");
      assertThat(inside.remove("onbekend")).isEqualTo(2);
      assertThat(inside.values().stream().mapToLong(n -> n).sum()).isEqualTo(37);
    }
  }

  @Test
  void theStateOf2028IsWhatTheFileSays() throws IOException {
    Path file = TestData.file("oostkamp/leegstand_2028-06-01.csv");
    LocalDate day = LocalDate.of(2028, 6, 1);
    Map<String, Long> expected = new TreeMap<>();
    for (String line : Files.readAllLines(file).stream().skip(1).toList()) {
      String klasse = klasse(line.split(",", -1), day);
      if (klasse != null) {
        expected.merge(klasse, 1L, Long::sum);
      }
    }
    assertThat(expected).hasSize(5);
    try (TestDatabase database = TestDatabase.fresh()) {
      Meting meting = analysed(database, day, "leegstand_2028-06-01.csv");
      assertThat(classes(database, meting, "")).isEqualTo(expected);
    }
  }

  /** id, type, status, begindatum, einddatum, …; null when it does not count. */
  private static String klasse(String[] row, LocalDate day) {
    LocalDate begin = row[3].isEmpty() ? null : LocalDate.parse(row[3]);
    boolean ended = !row[4].isEmpty() && !LocalDate.parse(row[4]).isAfter(day);
    if (ended || begin != null && begin.isAfter(day)) {
      return null;
    }
    if (row[2].equals("verbouwing")) {
      return "verbouwing";
    }
    if (begin == null) {
      return "onbekend";
    }
    return !begin.plusYears(1).isBefore(day)
        ? "aanvang"
        : begin.plusYears(3).isBefore(day) ? "structureel" : "langdurig";
  }

  private static Meting analysed(TestDatabase database, LocalDate day, String register) {
    String year = day.getYear() == 2028 ? "percelen_2028.gpkg" : "percelen.gpkg";
    load(database, day, "percelen", year);
    load(database, day, "kernen", "kernen.gpkg");
    load(database, day, "leegstand", register);
    LayerCatalogue catalogue = LayerCatalogue.read(database.settings().layers());
    Meting meting =
        database
            .store()
            .metingen()
            .make("leeg", day, List.of("percelen", "kernen", "leegstand"), Map.of());
    OneRelation.make(database, catalogue, meting, "leegstand_duur");
    return meting;
  }

  private static void load(TestDatabase database, LocalDate day, String dataset, String file) {
    List<Path> files = List.of(TestData.file("oostkamp/" + file));
    new Importer(database.store(), LayerCatalogue.read(database.settings().layers()))
        .run(new ImportRequest(dataset, files, day, ImportOptions.NONE), Progress.none());
  }

  private static Map<String, Long> classes(TestDatabase database, Meting meting, String where) {
    Map<String, Long> classes = new TreeMap<>();
    database
        .store()
        .database()
        .transaction(
            c -> {
              MetingSchema.enter(c, meting);
              return be.weefsel.database.Sql.list(
                  c,
                  "SELECT duurklasse, count(*) FROM leegstand_duur l " + where + " GROUP BY 1",
                  r -> classes.put(r.getString(1), r.getLong(2)));
            });
    return classes;
  }
}
