package be.weefsel.loading.formats.archive;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.UserPrincipal;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;

/** Folders whose process was killed: what was unpacked may be personal, and fills the disk. */
final class DeadFolders {
  // Between making a lock file and locking it there is a moment.
  private static final Duration YOUNG = Duration.ofMinutes(1);

  private DeadFolders() {}

  /**
   * Removes those beside a lock file, of the same user.
   *
   * @param live lock files that are not looked at
   */
  static void remove(Path ours, Collection<Path> live) {
    Instant old = Instant.now().minus(YOUNG);
    try (DirectoryStream<Path> locks =
        Files.newDirectoryStream(ours.getParent(), TempFolder.PREFIX + "*" + TempFolder.LOCK)) {
      UserPrincipal owner = owner(ours);
      for (Path lock : locks) {
        if (!live.contains(lock)) {
          removeOne(lock, owner, old);
        }
      }
    } catch (IOException | RuntimeException e) {
      // Tidying up after others must not cost this import.
    }
  }

  private static void removeOne(Path lock, UserPrincipal owner, Instant old) {
    try {
      Path folder = TempFolder.ofLock(lock);
      // In a folder that everyone may write in, somebody else could lay out a trap.
      if (!isOf(owner, lock)
          || Files.exists(folder, LinkOption.NOFOLLOW_LINKS) && !isOf(owner, folder)
          || Files.getLastModifiedTime(lock).toInstant().isAfter(old)) {
        return;
      }
      try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE);
          FileLock free = channel.tryLock()) {
        if (free != null) {
          TempFolder.removeTree(folder);
          Files.deleteIfExists(lock);
        }
      }
    } catch (IOException | OverlappingFileLockException e) {
      // In use after all, or not ours to remove.
    }
  }

  private static boolean isOf(UserPrincipal owner, Path path) throws IOException {
    return !Files.isSymbolicLink(path) && owner(path).equals(owner);
  }

  private static UserPrincipal owner(Path path) throws IOException {
    return Files.getOwner(path, LinkOption.NOFOLLOW_LINKS);
  }
}
