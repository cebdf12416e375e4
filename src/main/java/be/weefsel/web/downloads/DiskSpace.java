package be.weefsel.web.downloads;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Keeps a folder of files within a size: those that nobody asked for longest go first. */
final class DiskSpace {
  static final String UNFINISHED = ".unfinished";
  private final Path folder;
  private final long mostBytes;

  DiskSpace(Path folder, long mostBytes) {
    this.folder = folder;
    this.mostBytes = mostBytes;
  }

  /**
   * Removes what is of no use any more, then what there is no room for.
   *
   * @param keep a file that stays
   * @param current names of the folders inside that are still of use
   */
  void tidy(Path keep, Set<String> current) throws IOException {
    for (Path file : files()) {
      if (!current.contains(file.getParent().getFileName().toString())) {
        Files.deleteIfExists(file);
        // Only one that is empty goes.
        file.getParent().toFile().delete();
      }
    }
    List<Path> oldest =
        files().stream()
            .filter(file -> !file.equals(keep))
            .sorted(Comparator.comparingLong((Path file) -> file.toFile().lastModified()))
            .toList();
    long bytes = files().stream().mapToLong(file -> file.toFile().length()).sum();
    for (Path file : oldest) {
      if (bytes <= mostBytes) {
        return;
      }
      bytes -= file.toFile().length();
      Files.deleteIfExists(file);
    }
  }

  /** Removes the files of a meting. */
  static void forget(Path folder, int meting) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    for (Path file : new DiskSpace(folder, 0).files()) {
      if (file.getParent().getFileName().toString().startsWith(meting + "-")) {
        Files.deleteIfExists(file);
        file.getParent().toFile().delete();
      }
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder, 2)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }
}
