package be.weefsel.loading.formats.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.weefsel.Refused;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.io.TempDir;

/** Makes archives, opens them, and looks that nothing of them stays on the disk. */
abstract class Archives {
  // Small, so that tests are quick; free disk space is not touched.
  static final UnpackLimits SMALL = new UnpackLimits(10, 1 << 20, 200, 100_000, 2, 1 << 16);

  @TempDir Path folder;

  static byte[] zip(Map<String, byte[]> entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> e : entries.entrySet()) {
        out.putNextEntry(new ZipEntry(e.getKey()));
        out.write(e.getValue());
      }
    }
    return bytes.toByteArray();
  }

  static byte[] zip(String... namesAndTexts) throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      entries.put(namesAndTexts[i], namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
    }
    return zip(entries);
  }

  static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write(content);
    }
    return bytes.toByteArray();
  }

  List<String> open(String name, byte[] bytes) throws IOException {
    return open(SMALL, Files.write(folder.resolve(name), bytes));
  }

  /** What comes out; whatever happens, nothing is left on the disk. */
  static List<String> open(UnpackLimits limits, Path file) throws IOException {
    Unpacked unpacked = new Unpacked(limits);
    try (unpacked) {
      unpacked.open(file);
      return unpacked.contents();
    } finally {
      assertThat(unpacked.folders()).allSatisfy(f -> assertThat(f).doesNotExist());
    }
  }

  void refused(String name, byte[] bytes, String... messages) {
    assertThatThrownBy(() -> open(name, bytes))
        .isInstanceOf(Refused.class)
        .hasMessageStartingWith(name)
        .satisfies(e -> assertThat(e.getMessage()).contains(messages));
  }
}
