package be.weefsel.loading;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.database.Sql;
import be.weefsel.layers.LayerCatalogue;
import be.weefsel.registry.Lading;
import be.weefsel.registry.Progress;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** While a lading is made, everybody reads what is there, and nobody sees the new one. */
class ReadingWhileLoadingTest {
  @Test
  void anEarlierLadingIsReadAtEveryStepOfTheNext(@TempDir Path folder) {
    try (Loads loads = new Loads(folder)) {
      Path file = loads.write("haltes.csv", "halte_id,naam,X,Y\n1,a,70000,205000\n");
      Lading first = loads.load("haltes", file).lading();
      List<String> seen = new ArrayList<>();
      Progress looking =
          new Progress() {
            @Override
            public void step(String what, long total) {
              seen.add(what + " " + look(loads, first));
            }

            @Override
            public void advance(long done) {}
          };
      new Importer(
              loads.database().store(), LayerCatalogue.read(loads.database().settings().layers()))
          .run(
              new ImportRequest(
                  "haltes", List.of(file), LocalDate.of(2025, 6, 1), ImportOptions.NONE),
              looking);
      assertThat(seen)
          .contains("lezen 1 row, 1 lading", "tabel maken 1 row, 1 lading")
          .allMatch(s -> s.endsWith(" 1 row, 1 lading"));
      assertThat(loads.database().store().ladingen().all()).hasSize(2);
    }
  }

  /** What another connection sees that waits for nobody. */
  private static String look(Loads loads, Lading lading) {
    return loads
        .database()
        .store()
        .database()
        .read(
            c -> {
              Sql.run(c, "SET lock_timeout = '200ms'");
              String seen =
                  Sql.number(c, "SELECT count(*) FROM " + lading.qualifiedRelation())
                      + " row, "
                      + Sql.number(c, "SELECT count(*) FROM beheer.lading")
                      + " lading";
              Sql.run(c, "RESET lock_timeout");
              return seen;
            });
  }
}
