package be.weefsel.web.downloads;

import be.weefsel.Sha256;
import be.weefsel.query.PublishedMeting;
import be.weefsel.web.http.Build;
import be.weefsel.web.http.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

/**
 * Files that are made once for each closed meting, one at a time, and kept while there is room. A
 * file appears under its name when it is complete.
 */
final class MadeFiles {
  // Less than the time in which proxies give up.
  private static final int WAIT_SECONDS = 25;
  // Each holds a thread of the server, which pages and tiles need too.
  private static final int WAIT_AT_A_TIME = 32;
  private final Semaphore waiting = new Semaphore(WAIT_AT_A_TIME);
  private final Path folder;
  private final DiskSpace space;
  private final ExecutorService maker =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task, "downloads");
            thread.setDaemon(true);
            return thread;
          });
  private final Map<Path, CompletableFuture<Path>> underWay = new ConcurrentHashMap<>();

  MadeFiles(Path folder, long mostBytes) {
    this.folder = folder;
    this.space = new DiskSpace(folder, mostBytes);
  }

  /**
   * The file of a download; made first where it is not there.
   *
   * @throws be.weefsel.web.http.ProblemException when making it takes longer than a client waits
   */
  Path get(Download download) {
    Path file = path(download);
    if (Files.exists(file)) {
      touch(file);
      return file;
    }
    // Whoever comes while it is made waits for the same file.
    CompletableFuture<Path> making =
        underWay.computeIfAbsent(
            file, f -> CompletableFuture.supplyAsync(() -> make(download, f), maker));
    if (!waiting.tryAcquire()) {
      throw Problem.unavailable(
          "The file is being made, and many wait for it already. Ask again in some seconds.");
    }
    try {
      return making.get(WAIT_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      throw Problem.unavailable(
          "The file is being made; it will be there soon. Ask again in some seconds.");
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Problem.unavailable("The server stops.");
    } finally {
      waiting.release();
    }
  }

  private Path make(Download download, Path file) {
    Path unfinished = file.resolveSibling(file.getFileName() + DiskSpace.UNFINISHED);
    try {
      Files.createDirectories(file.getParent());
      download.layer().write(download.format(), unfinished);
      Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
      space.tidy(file, current(download));
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      unfinished.toFile().delete();
      underWay.remove(file);
    }
  }

  private Path path(Download download) {
    String name =
        download.layer().shape().layer().audience().name().toLowerCase(Locale.ROOT)
            + "-"
            + download.layer().shape().layer().id()
            + "-"
            + download.layer().shape().crs().name().toLowerCase(Locale.ROOT);
    return folder
        .resolve(name(download.layer().meting()))
        .resolve(name + "." + download.format().ending());
  }

  /** Another database, another closing or another build has another folder. */
  private static String name(PublishedMeting meting) {
    return meting.id() + "-" + Sha256.name(meting.closedAt() + "\n" + Build.ID);
  }

  private static Set<String> current(Download download) {
    return download.layer().data().publications().all().stream()
        .filter(meting -> !meting.revoked())
        .map(MadeFiles::name)
        .collect(Collectors.toSet());
  }

  /** The files that are asked for are the last to go. */
  private static void touch(Path file) {
    try {
      Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
    } catch (IOException e) {
      // Then it counts as older than it is.
    }
  }
}
