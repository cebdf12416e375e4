package be.weefsel.loading.bron;

import be.weefsel.database.Database;
import be.weefsel.database.Sql;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Builds the indexes of a committed table, one on each core. */
public final class IndexBuild {
  private static final int MOST = Math.min(Runtime.getRuntime().availableProcessors(), 4);
  // PostgreSQL builds a spatial index on one core, so the others take the next index.
  private static final String ALONE =
      "SET LOCAL maintenance_work_mem = '256MB'; SET LOCAL max_parallel_maintenance_workers = 0";

  private IndexBuild() {}

  /** Runs the statements; when one fails, those that were not begun are left. */
  public static void run(Database database, List<String> statements) {
    Queue<String> waiting = new ConcurrentLinkedQueue<>(statements);
    ExecutorService threads = Executors.newFixedThreadPool(MOST);
    List<CompletableFuture<Void>> builders = new ArrayList<>();
    for (int i = 0; i < MOST; i++) {
      builders.add(CompletableFuture.runAsync(() -> build(database, waiting), threads));
    }
    try {
      CompletableFuture.allOf(builders.toArray(CompletableFuture[]::new)).join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    } finally {
      threads.shutdown();
    }
  }

  private static void build(Database database, Queue<String> waiting) {
    for (String next = waiting.poll(); next != null; next = waiting.poll()) {
      String statement = next;
      try {
        database.transaction(
            c -> {
              Sql.run(c, ALONE);
              Sql.run(c, statement);
              return null;
            });
      } catch (RuntimeException e) {
        waiting.clear();
        throw e;
      }
    }
  }
}
