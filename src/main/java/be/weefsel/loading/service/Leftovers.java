package be.weefsel.loading.service;

import be.weefsel.EnvironmentLacks;
import be.weefsel.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;

/** Downloads that nobody came back for. */
final class Leftovers {
  private Leftovers() {}

  /** Removes those that nothing came to since a moment. */
  static void remove(Path root, Instant before) {
    if (!Files.isDirectory(root)) {
      return;
    }
    try (Stream<Path> folders = Files.list(root)) {
      for (Path path : folders.filter(Files::isDirectory).toList()) {
        removeOne(path, before);
      }
    } catch (IOException e) {
      throw new EnvironmentLacks("Cannot read " + root + ": " + e.getMessage(), e);
    }
  }

  private static void removeOne(Path path, Instant before) throws IOException {
    // Every page changes the folder; one that is in use is not even opened.
    if (Files.getLastModifiedTime(path).toInstant().isBefore(before)) {
      try {
        Folder.open(path, "").remove();
      } catch (Refused e) {
        // Another import has it after all.
      }
    }
  }
}
