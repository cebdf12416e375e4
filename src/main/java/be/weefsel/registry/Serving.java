package be.weefsel.registry;

import java.util.Optional;

/**
 * How the web server stands in the world.
 *
 * @param readTokens who may read what is for services of the gemeente
 * @param trustedProxies whose forwarded headers say how the user reached us ({@code
 *     WEEFSEL_TRUSTED_PROXIES}, networks with commas between them, default none)
 * @param cacheBytes the memory for answers that were made already ({@code WEEFSEL_CACHE_BYTES},
 *     default a quarter of the heap, at most 512 MiB)
 * @param stopSeconds how long requests that run may go on when the server stops ({@code
 *     WEEFSEL_STOP_SECONDS}, default 5)
 * @param metricsPort where figures for Prometheus are served ({@code WEEFSEL_METRICS_PORT}); empty
 *     for nowhere
 * @param metricsHost on which address ({@code WEEFSEL_METRICS_HOST}, default 127.0.0.1)
 * @param publisher who publishes the data
 */
public record Serving(
    ReadTokens readTokens,
    Networks trustedProxies,
    long cacheBytes,
    int stopSeconds,
    Optional<Integer> metricsPort,
    String metricsHost,
    Publisher publisher) {
  private static final long MEBIBYTE = 1L << 20;

  static Serving from(Environment e) {
    long quarter = Math.min(Runtime.getRuntime().maxMemory() / 4, 512 * MEBIBYTE);
    return new Serving(
        ReadTokens.from(e),
        Networks.from(e, "WEEFSEL_TRUSTED_PROXIES"),
        e.bytes("WEEFSEL_CACHE_BYTES", quarter, 0, 1024 * 1024 * MEBIBYTE),
        e.number("WEEFSEL_STOP_SECONDS", 5, 0, 600),
        e.text("WEEFSEL_METRICS_PORT").map(p -> e.number("WEEFSEL_METRICS_PORT", 0, 0, 65_535)),
        e.text("WEEFSEL_METRICS_HOST").orElse("127.0.0.1"),
        Publisher.from(e));
  }
}
