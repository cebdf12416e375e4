package be.weefsel.analysis;

import static be.weefsel.analysis.Town.box;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.weefsel.Refused;
import be.weefsel.registry.Meting;
import be.weefsel.registry.Progress;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RunnerTest {
  private static final int TILES = 4 * Runtime.getRuntime().availableProcessors();
  private Town town;
  private Meting meting;

  @BeforeEach
  void copy() {
    town = Town.analysedOnce("tiles", RunnerTest::draw);
    meting = town.get("nu");
  }

  private static void draw(Town town) {
    town.lading(
        "percelen",
        "capakey, geom",
        "('11001A0001/00A000', " + box(0, 0, 5_000 * TILES - 1, 10) + ")");
  }

  @AfterEach
  void close() {
    town.close();
  }

  @Test
  void whatAFailureElsewhereCutShortIsNotTakenForComplete() {
    Relation quick = relation("vlug", "whole", "SELECT 1 AS een", List.of());
    Relation wrong =
        relation(
            "fout",
            "whole",
            "SELECT 1 / (SELECT count(*) FROM halte) AS een FROM pg_sleep(0.2)",
            List.of());
    Relation slow =
        relation("traag", "tile", "SELECT ST_XMin(:tegel) AS x FROM pg_sleep(0.2)", List.of(quick));
    assertThatThrownBy(() -> run(wrong, quick, slow))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("sql/derived/fout.sql fails: ERROR: division by zero");
    run(quick, slow);
    assertThat(town.rows(meting, "SELECT count(DISTINCT x), count(*) FROM traag"))
        .containsExactly(TILES + "|" + TILES);
  }

  @Test
  void aFileMustNameWhatItReads() {
    Relation secret =
        relation("stiekem", "whole", "SELECT count(*) AS n FROM kern, halte", List.of());
    assertThatThrownBy(() -> run(secret))
        .isInstanceOf(Refused.class)
        .hasMessageContaining(
            "sql/derived/stiekem.sql reads kern, which 'needs' and 'uses' do not name");
  }

  private void run(Relation... relations) {
    new Runner(town.database.store().database(), meting, Progress.none()).run(List.of(relations));
  }

  private static Relation relation(String id, String piece, String sql, List<Relation> after) {
    SqlFile file =
        SqlFileReader.read(
            SqlFile.Kind.DERIVED,
            id + ".sql",
            "-- id: " + id + "\n-- piece: " + piece + "\n" + sql);
    return new Relation(
        file, sql, new Hash().add(id).hex(), after, Set.of("perceel", "halte"), List.of());
  }
}
