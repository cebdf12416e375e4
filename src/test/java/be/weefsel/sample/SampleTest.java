package be.weefsel.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampleTest {
  @TempDir Path dir;

  @Test
  void sameSeedGivesTheSameFiles() throws Exception {
    Sample.write(dir.resolve("first"), 200, 5);
    Map<String, String> first = files(dir.resolve("first"));
    // Chance that comes from memory addresses shows only after some tries.
    for (int i = 0; i < 5; i++) {
      Sample.write(dir.resolve("again"), 200, 5);
      assertThat(files(dir.resolve("again"))).isEqualTo(first);
    }
  }

  @Test
  void anotherSeedGivesOtherFiles() throws Exception {
    Sample.write(dir.resolve("one"), 200, 5);
    Sample.write(dir.resolve("two"), 200, 6);
    assertThat(files(dir.resolve("one")).get("vestigingen.csv"))
        .isNotEqualTo(files(dir.resolve("two")).get("vestigingen.csv"));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  @Timeout(2)
  void evenTheSmallestIsComplete(long seed) throws Exception {
    SampleReport report = Sample.write(dir, 200, seed);
    assertThat(report.percelen()).isBetween(194, 206);
    assertThat(report.rows().get("kernen")).isGreaterThanOrEqualTo(2);
    assertThat(report.rows().get("plannen")).isGreaterThanOrEqualTo(3);
    assertThat(report.rows().get("bedrijventerreinen")).isGreaterThanOrEqualTo(1);
    assertThat(report.rows().get("vestigingen")).isGreaterThanOrEqualTo(5);
    assertThat(report.rows().get("haltes")).isGreaterThanOrEqualTo(3);
  }

  @Test
  void leavesNothingUnfinished() throws Exception {
    Sample.write(dir, 200, 1);
    assertThat(files(dir).keySet())
        .contains("datasets.csv", "percelen.gpkg", "gebouwen.gpkg", "cellen.csv")
        .containsAll(SampleIndex.read(dir).files().values())
        .noneMatch(name -> name.endsWith(".part"));
  }

  @Test
  void refusesMoreThanFits() {
    assertThatThrownBy(() -> Sample.write(dir, 10_000_000, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void severalGemeentenMeetWithoutOverlap() throws Exception {
    // More than 27,000 percelen are divided over two gemeenten.
    Written written = Written.in(dir, 30_000);
    List<Gpkg.Row> gemeenten = written.gemeenten();
    assertThat(gemeenten).hasSize(2);
    double overlap = gemeenten.get(0).geom().intersection(gemeenten.get(1).geom()).getArea();
    assertThat(overlap).isLessThan(5);
    assertThat(gemeenten.get(0).geom().distance(gemeenten.get(1).geom())).isLessThan(0.02);
    assertThat(written.percelen()).extracting(p -> p.get(0)).doesNotHaveDuplicates();
  }

  private static Map<String, String> files(Path dir) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> found = Files.list(dir)) {
      for (Path file : found.toList()) {
        byte[] bytes = Files.readAllBytes(file);
        contents.put(file.getFileName().toString(), hash(bytes));
      }
    }
    return contents;
  }

  private static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
