package be.weefsel.analysis;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/** As many workers as there are cores. */
final class Workers implements AutoCloseable {
  private final ExecutorService pool =
      Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());

  /**
   * Does all pieces and waits for them.
   *
   * @throws RuntimeException what the first piece that failed threw
   */
  void doAll(Stream<Runnable> pieces) {
    await(pieces.map(p -> CompletableFuture.runAsync(p, pool)));
  }

  /** Waits for all; throws what the first that failed threw. */
  static void await(Stream<CompletableFuture<Void>> all) {
    try {
      CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  @Override
  public void close() {
    pool.shutdown();
  }
}
