package be.weefsel.loading.formats.archive;

import be.weefsel.Refused;
import be.weefsel.loading.files.PrivateFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * A folder that only we can read, and that goes away with this object, with all that is in it. When
 * the process is stopped it goes too; when it is killed, the next one that is made removes it. A
 * lock on a file beside it tells whether somebody still works in it.
 */
public final class TempFolder implements AutoCloseable {
  static final String PREFIX = "weefsel-uitgepakt-";
  static final String LOCK = ".slot";

  private static final Set<TempFolder> HELD = ConcurrentHashMap.newKeySet();

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(TempFolder::closeAll));
  }

  private final Path lock;
  private final Path path;
  private final FileChannel held;

  private TempFolder(Path lock) throws IOException {
    this.lock = lock;
    this.held = FileChannel.open(lock, StandardOpenOption.WRITE);
    held.lock();
    this.path = ofLock(lock);
    Files.createDirectory(path);
    PrivateFiles.only(path);
    HELD.add(this);
  }

  static Path ofLock(Path lock) {
    return Path.of(lock.toString().replaceFirst("\\.slot$", ""));
  }

  /** Makes one. */
  public static TempFolder create() {
    return create(Path.of(System.getProperty("java.io.tmpdir")));
  }

  static TempFolder create(Path root) {
    try {
      TempFolder made = new TempFolder(Files.createTempFile(root, PREFIX, LOCK));
      // Opening a lock file of our own once more would let go of the lock.
      DeadFolders.remove(made.lock, HELD.stream().map(f -> f.lock).toList());
      return made;
    } catch (IOException e) {
      throw new Refused(
          "Er kan geen map worden gemaakt om in uit te pakken ("
              + e.getMessage()
              + "); zet TMPDIR op een map waarin dat mag.",
          e);
    }
  }

  /** Where it is. */
  public Path path() {
    return path;
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
    try (held) {
      removeTree(path);
      Files.deleteIfExists(lock);
    } finally {
      HELD.remove(this);
    }
  }

  static void removeTree(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    List<Path> deepestFirst;
    try (Stream<Path> all = Files.walk(folder)) {
      deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path each : deepestFirst) {
      Files.deleteIfExists(each);
    }
  }

  private static void closeAll() {
    for (TempFolder each : List.copyOf(HELD)) {
      try {
        each.close();
      } catch (IOException | RuntimeException e) {
        // Something is still being written in it; the next folder that is made removes it.
      }
    }
  }
}
