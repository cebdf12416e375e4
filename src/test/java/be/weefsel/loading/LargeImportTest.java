package be.weefsel.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.weefsel.database.Sql;
import be.weefsel.registry.Progress;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table of this size is committed before its lading is registered. */
class LargeImportTest {
  private static final int ROWS = 50_000;
  private static final String COLUMNS = "halte_id;naam;X;Y\n";
  private Loads loads;
  private Path large;
  private Path small;

  @BeforeEach
  void open(@TempDir Path folder) {
    loads = new Loads(folder);
    large =
        loads.write(
            "veel.csv",
            IntStream.range(0, ROWS)
                .mapToObj(i -> "h" + i + ";Halte;" + (50000 + i) + ";" + (195000 + i % 777))
                .collect(Collectors.joining("\n", COLUMNS, "\n")));
    small = loads.write("weinig.csv", COLUMNS + "a;Markt;65000;195000\n");
  }

  @AfterEach
  void close() {
    loads.close();
  }

  @Test
  void hasTheSameKeysAndIndexesAsASmallOne() {
    String indexes =
        "SELECT replace(pg_get_indexdef(indexrelid), '_' || ?, '') || indisprimary FROM pg_index"
            + " WHERE indrelid = '$'::regclass ORDER BY 1";
    loads.load("haltes", small);
    List<String> expected = loads.query(indexes, "" + loads.last().id());
    loads.load("haltes", large);
    assertThat(loads.query(indexes, "" + loads.last().id())).isEqualTo(expected).hasSize(6);
    assertThat(loads.query("SELECT count(*) FROM $")).containsExactly("" + ROWS);
    assertThat(loads.tables()).hasSize(2);
    assertThat(loads.query("SELECT lading_id FROM beheer.in_opbouw")).isEmpty();
  }

  @Test
  void idsThatClashAreNumberedAsInASmallOne() {
    // Different numbers, of which the ids are the same.
    String clash = gebouw("a/1", ROWS) + gebouw("a:1", ROWS + 1) + gebouw("a 1", ROWS + 2);
    String csv =
        IntStream.range(0, ROWS)
            .mapToObj(i -> gebouw("g" + i, i))
            .collect(Collectors.joining("", "OIDN;LBLTYPE;TYPE;WKT\n" + clash, ""));
    loads.load("gebouwen", loads.write("gebouwen.csv", csv));
    assertThat(loads.query("SELECT id || ' ' || gebouw_nr FROM $ WHERE id LIKE 'a%' ORDER BY 1"))
        .containsExactly("a_1 a/1", "a_1.2 a:1", "a_1.3 a 1");
    assertThat(loads.query("SELECT count(*) FROM $")).containsExactly("" + (ROWS + 3));
    assertThat(loads.last().counts().accepted()).isEqualTo(ROWS + 3);
    assertThat(loads.tables()).hasSize(1);
    assertThat(loads.query("SELECT lading_id FROM beheer.in_opbouw")).isEmpty();
  }

  private static String gebouw(String number, int place) {
    double x = 60_000 + 20 * (place % 300);
    return number + ";hoofdgebouw;1;" + Wkt.square(x, 180_000 + 20 * (place / 300), 10) + "\n";
  }

  @Test
  void leavesNothingWhenItFailsBetween() {
    assertThatThrownBy(() -> load(large, failing())).hasMessage("stroom weg");
    assertThat(loads.ladingen()).isZero();
    assertThat(loads.tables()).isEmpty();
  }

  @Test
  void isRemovedByTheNextImportWhenItWasKilledBetween() {
    // What is committed at that moment is all that a killed process leaves.
    run(
        "CREATE TABLE bron.haltes_1 AS SELECT 1 AS halte_id;"
            + " CREATE UNLOGGED TABLE bron.toets_1 AS SELECT 1 AS rij;"
            + " INSERT INTO beheer.in_opbouw SELECT nextval(pg_get_serial_sequence("
            + "'beheer.lading', 'lading_id')), '{haltes_1,toets_1}'");
    loads.load("haltes", small);
    assertThat(loads.tables()).containsExactly("haltes_2");
    assertThat(loads.query("SELECT lading_id FROM beheer.in_opbouw")).isEmpty();
  }

  @Test
  void anotherImportMeanwhileNeitherSeesNorRemovesIt() {
    load(
        large,
        atIndexes(
            () -> {
              assertThat(loads.ladingen()).isZero();
              loads.load("haltes", small);
              assertThat(loads.last().rows()).isEqualTo(1);
            }));
    assertThat(loads.ladingen()).isEqualTo(2);
    assertThat(loads.tables()).hasSize(2);
    assertThat(loads.query("SELECT lading_id FROM beheer.lading WHERE rows_accepted = ?", ROWS))
        .containsExactly("1");
  }

  private static Progress failing() {
    return atIndexes(
        () -> {
          throw new IllegalStateException("stroom weg");
        });
  }

  private static Progress atIndexes(Runnable what) {
    return new Progress() {
      @Override
      public void step(String name, long total) {
        if (name.equals("indexen maken")) {
          what.run();
        }
      }

      @Override
      public void advance(long done) {}
    };
  }

  private void run(String sql) {
    loads
        .database()
        .store()
        .database()
        .transaction(
            c -> {
              Sql.run(c, sql);
              return null;
            });
  }

  private void load(Path file, Progress progress) {
    loads.load("haltes", progress, file);
  }
}
