package be.weefsel.sample;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.layers.LayerCatalogue;
import be.weefsel.registry.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folder samples/ is what the command writes, and its index tells all of it. */
class CommittedSampleTest {
  private static final Settings SETTINGS = Settings.from(Map.of());
  private static final Path SAMPLES = SETTINGS.root().resolve("samples");

  @TempDir Path dir;

  @Test
  void theFirstMeasurementIsAsWritten() throws Exception {
    Sample.write(dir, Sample.DEFAULT_PERCELEN, Sample.DEFAULT_SEED);
    assertSame(SAMPLES);
  }

  @Test
  void theSecondMeasurementIsAsWritten() throws Exception {
    Sample.write(dir, Sample.DEFAULT_PERCELEN, Sample.DEFAULT_SEED, Toestand.EINDMETING);
    assertSame(SAMPLES.resolve("2028"));
  }

  private void assertSame(Path committed) throws Exception {
    try (Stream<Path> files = Files.list(dir)) {
      for (Path file : files.toList()) {
        assertThat(committed.resolve(file.getFileName())).hasSameBinaryContentAs(file);
      }
    }
  }

  @Test
  void everyFileIsReadAsADatasetThatExists() throws Exception {
    SampleIndex index = SampleIndex.read(SAMPLES);
    List<String> known =
        LayerCatalogue.read(SETTINGS.layers()).datasets().stream().map(d -> d.id()).toList();
    assertThat(index.files().keySet()).isSubsetOf(known);
    try (Stream<Path> files = Files.list(SAMPLES)) {
      TreeSet<String> names = new TreeSet<>();
      files
          .filter(Files::isRegularFile)
          .map(f -> f.getFileName().toString())
          .filter(f -> !f.equals("README.md") && !f.equals(SampleIndex.FILE))
          .forEach(names::add);
      assertThat(new TreeSet<>(index.files().values())).isEqualTo(names);
    }
  }
}
