package be.weefsel.loading.service.http;

import java.time.Duration;

/**
 * What one answer may cost at most.
 *
 * @param connect until there is a connection
 * @param idle without one byte
 * @param whole for one answer, however steadily it trickles
 * @param answer bytes of one answer, also after decompression
 */
public record HttpLimits(Duration connect, Duration idle, Duration whole, long answer) {
  /** For real services. */
  public static final HttpLimits USUAL =
      new HttpLimits(
          Duration.ofSeconds(10), Duration.ofSeconds(60), Duration.ofMinutes(30), 512L << 20);
}
