package be.weefsel.loading.formats.archive;

import be.weefsel.Refused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder that goes away with this object, with all that is in it. */
record TempFolder(Path path) implements AutoCloseable {
  static TempFolder create() {
    try {
      return new TempFolder(Files.createTempDirectory("weefsel-uitgepakt-"));
    } catch (IOException e) {
      throw new Refused(
          "Er kan geen map worden gemaakt om in uit te pakken ("
              + e.getMessage()
              + "); zet TMPDIR op een map waarin dat mag.",
          e);
    }
  }

  /** Bytes that the disk has left. */
  long free() {
    try {
      return Files.getFileStore(path).getUsableSpace();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    List<Path> deepestFirst;
    try (Stream<Path> all = Files.walk(path)) {
      deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path each : deepestFirst) {
      Files.deleteIfExists(each);
    }
  }
}
