package be.weefsel.loading.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.weefsel.Refused;
import com.sun.management.ThreadMXBean;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A zip may list millions of files; whatever it is called, they are not all held in memory. */
class ManyEntriesTest {
  private static final int LISTED = 200_000;
  @TempDir static Path folder;
  private static byte[] many;

  @BeforeAll
  static void write() throws IOException {
    Path file = folder.resolve("veel");
    write(file, LISTED);
    many = Files.readAllBytes(file);
  }

  private static void write(Path file, int entries) throws IOException {
    try (ZipOutputStream out =
        new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      out.setMethod(ZipOutputStream.STORED);
      for (int i = 0; i < entries; i++) {
        ZipEntry entry = new ZipEntry(i + ".csv");
        entry.setSize(0);
        entry.setCrc(0);
        out.putNextEntry(entry);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"veel.zip", "veel.xlsx", "veel"})
  void theyAreNotListed(String name) throws IOException {
    Path file = Files.write(folder.resolve(name), many);
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    assertRefused(file, "inhoudstafel van vele duizenden bestanden");
    // Held as entries, all of them would cost twice as much.
    assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(200L << 20);
  }

  @Test
  void fewerThanThatAreCounted() throws IOException {
    Path file = folder.resolve("tienduizend.xlsx");
    write(file, 10_001);
    assertRefused(file, "bevat 10001 bestanden");
  }

  private static void assertRefused(Path file, String why) {
    assertThatThrownBy(() -> SourceFiles.open(List.of(file), Optional.empty()).close())
        .isInstanceOf(Refused.class)
        .hasMessageContaining(file.getFileName().toString())
        .hasMessageContaining(why);
  }
}
