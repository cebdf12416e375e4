package be.weefsel.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import be.weefsel.Refused;
import be.weefsel.layers.LayerCatalogue;
import be.weefsel.registry.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files that somebody still writes, and things that are no files. */
class ChangedFileTest {
  private static final String GOOD = "halte_id,naam,X,Y\n1,a,70000,205000\n2,b,70001,205000\n";
  @TempDir private static Path folder;
  private static Loads loads;

  @BeforeAll
  static void open() {
    loads = new Loads(folder);
  }

  @AfterAll
  static void close() {
    loads.close();
  }

  @FunctionalInterface
  private interface Deed {
    void run() throws IOException;
  }

  /** Does something the moment a step begins. */
  private static ImportResult loadWhile(Path file, String step, Deed deed) {
    Importer importer =
        new Importer(
            loads.database().store(), LayerCatalogue.read(loads.database().settings().layers()));
    return importer.run(
        new ImportRequest("haltes", List.of(file), LocalDate.of(2025, 6, 1), ImportOptions.NONE),
        new Progress() {
          @Override
          public void step(String what, long total) {
            if (what.equals(step)) {
              try {
                deed.run();
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            }
          }

          @Override
          public void advance(long done) {}
        });
  }

  @Test
  void aFileThatGrowsIsRefusedAndSaysToWait() {
    for (String step : List.of("lezen", "controleren")) {
      Path file = loads.write("groeit.csv", GOOD);
      assertThatThrownBy(
              () ->
                  loadWhile(
                      file,
                      step,
                      () ->
                          Files.writeString(file, "3,c,70002,205000\n", StandardOpenOption.APPEND)))
          .isInstanceOf(RefusedLading.class)
          .hasMessageContaining("groeit.csv is veranderd tijdens het lezen")
          .hasMessageContaining("wacht tot het volledig is en laad opnieuw");
      assertThat(loads.last().status()).isEqualTo("geweigerd");
      assertThat(loads.tables()).noneMatch(t -> t.endsWith("_" + loads.last().id()));
    }
  }

  @Test
  void aFileThatIsReplacedByOneOfTheSameSizeIsRefused() {
    Path file = loads.write("vervangen.csv", GOOD);
    Path other = loads.write("ander.csv", GOOD.replace("a", "z"));
    assertThatThrownBy(
            () ->
                loadWhile(
                    file,
                    "controleren",
                    () -> {
                      Files.setLastModifiedTime(other, Files.getLastModifiedTime(file));
                      Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
                    }))
        .hasMessageContaining("vervangen.csv is veranderd tijdens het lezen");
  }

  @Test
  void aFileThatIsStillBeingCopiedIsNotCalledBroken() throws IOException {
    Path file = loads.write("kopie.geojson", "{\"type\":\"FeatureCollection\",\"features\":[");
    assertThatThrownBy(() -> loads.load("haltes", file)).hasMessageContaining("kopie.geojson");
    Path csv = loads.write("kopie.csv", GOOD);
    assertThatThrownBy(
            () ->
                loadWhile(
                    csv, "lezen", () -> Files.write(csv, new byte[] {'h', (byte) 0xff, '\n'})))
        .hasMessageContaining("kopie.csv is veranderd tijdens het lezen");
  }

  @Test
  void aLinkThatIsTurnedWhileReadingChangesNothing() throws IOException {
    Path first = loads.write("eerste.csv", GOOD);
    Path second = loads.write("tweede.csv", "halte_id,naam,X,Y\n9,z,70000,205000\n");
    Path link = Files.createSymbolicLink(folder.resolve("laatste.csv"), first);
    ImportResult result =
        loadWhile(
            link,
            "lezen",
            () -> {
              Files.delete(link);
              Files.createSymbolicLink(link, second);
            });
    assertThat(loads.query("SELECT halte_code FROM $ ORDER BY 1")).containsExactly("1", "2");
    assertThat(result.lading().files()).containsExactly("laatste.csv");
  }

  @Test
  @Timeout(value = 30, unit = TimeUnit.SECONDS)
  void whatIsNoFileIsNeverWaitedFor() throws Exception {
    loads.load("haltes", loads.write("goed.csv", GOOD));
    int before = loads.last().id();
    Path dangling = Files.createSymbolicLink(folder.resolve("dood.csv"), Path.of("weg.csv"));
    Path loop = Files.createSymbolicLink(folder.resolve("kring.csv"), Path.of("kring.csv"));
    assertThatThrownBy(() -> loads.load("haltes", dangling))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("koppeling naar weg.csv");
    assertThatThrownBy(() -> loads.load("haltes", loop))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("naar zichzelf");
    assertThatThrownBy(() -> loads.load("haltes", folder)).hasMessageContaining("is een map");
    assertThatThrownBy(() -> loads.load("haltes", Path.of("/dev/zero")))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("geen gewoon bestand");
    Path pipe = folder.resolve("pijp.csv");
    assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0, "no mkfifo");
    assertThatThrownBy(() -> loads.load("haltes", pipe))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("geen gewoon bestand");
    assertThat(loads.last().id()).isEqualTo(before);
  }
}
