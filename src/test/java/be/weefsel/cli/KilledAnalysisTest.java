package be.weefsel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.TestDatabase;
import be.weefsel.analysis.Analysis;
import be.weefsel.analysis.Methode;
import be.weefsel.database.Sql;
import be.weefsel.layers.LayerCatalogue;
import be.weefsel.loading.ImportOptions;
import be.weefsel.loading.ImportRequest;
import be.weefsel.loading.Importer;
import be.weefsel.registry.Meting;
import be.weefsel.registry.Progress;
import be.weefsel.registry.Settings;
import be.weefsel.sample.SampleIndex;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An analysis whose process is killed goes on from what it had, and comes to the same hash. */
class KilledAnalysisTest {
  private static final Path SAMPLES = Settings.from(Map.of()).root().resolve("samples");

  @Test
  void theHashIsThatOfAnUndisturbedRun(@TempDir Path folder) throws Exception {
    try (TestDatabase broken = loaded();
        TestDatabase whole = loaded()) {
      Process killed = start(broken, folder.resolve("killed.txt").toFile());
      List<String> made = waitUntilHalfWay(broken, killed);
      // SIGKILL: it can tidy nothing up
      assertThat(killed.destroyForcibly().waitFor()).isEqualTo(128 + 9);
      assertThat(broken.store().metingen().get("m").status()).isEqualTo(Meting.Status.OPEN);

      File output = folder.resolve("resumed.txt").toFile();
      assertThat(start(broken, output).waitFor()).as(output.getPath()).isZero();
      LayerCatalogue catalogue = LayerCatalogue.read(whole.settings().layers());
      new Analysis(whole.store(), catalogue, Methode.read(whole.settings()))
          .run(whole.store().metingen().get("m"), Progress.none());

      assertThat(broken.store().metingen().get("m").resultaat())
          .matches("[0-9a-f]{64}")
          .isEqualTo(whole.store().metingen().get("m").resultaat());
      // what was ready is the same table still: it was not made again
      assertThat(ready(broken)).containsAll(made);
    }
  }

  private static TestDatabase loaded() {
    TestDatabase database = TestDatabase.fresh();
    LayerCatalogue catalogue = LayerCatalogue.read(database.settings().layers());
    SampleIndex sample = SampleIndex.read(SAMPLES);
    Importer importer = new Importer(database.store(), catalogue);
    sample
        .files()
        .forEach(
            (dataset, file) ->
                importer.run(
                    new ImportRequest(
                        dataset,
                        List.of(SAMPLES.resolve(file)),
                        sample.peildatum(),
                        ImportOptions.NONE),
                    Progress.none()));
    database
        .store()
        .metingen()
        .make("m", sample.peildatum(), List.copyOf(sample.files().keySet()), Map.of());
    return database;
  }

  private static Process start(TestDatabase database, File output) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "be.weefsel.cli.Main",
                "analyse",
                "m",
                "--resume"));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("WEEFSEL_ROOT", database.settings().root().toString());
    builder.environment().put("WEEFSEL_DB_URL", database.info().url());
    builder.environment().put("WEEFSEL_DB_USER", database.info().user());
    builder.environment().put("WEEFSEL_DB_PASSWORD", database.info().password());
    return builder.redirectOutput(output).start();
  }

  private static List<String> waitUntilHalfWay(TestDatabase database, Process running)
      throws InterruptedException {
    long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(5);
    while (System.nanoTime() < deadline && running.isAlive()) {
      List<String> ready = ready(database);
      if (ready.size() >= 40) {
        return ready;
      }
      Thread.sleep(20);
    }
    throw new AssertionError("the analysis ended or stood still before it was half-way");
  }

  private static List<String> ready(TestDatabase database) {
    return database
        .store()
        .database()
        .read(
            c ->
                Sql.list(
                    c, "SELECT relation FROM beheer.relatie WHERE ready", r -> r.getString(1)));
  }
}
