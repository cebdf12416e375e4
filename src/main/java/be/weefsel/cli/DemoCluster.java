package be.weefsel.cli;

import be.weefsel.database.PrivateCluster;
import be.weefsel.registry.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The private cluster as the demo uses it: what the demo started, it stops. A mark beside the
 * cluster remembers that, so that a demo that was killed is cleaned up after by the next.
 */
final class DemoCluster {
  private DemoCluster() {}

  /** Starts the private cluster; gives it back when it is the demo's to stop. */
  static Optional<PrivateCluster> start(Settings settings) {
    if (settings.dbUrl().isPresent()) {
      return Optional.empty();
    }
    Path mark = settings.home().resolve("demo-started-the-cluster");
    PrivateCluster cluster = PrivateCluster.under(settings.home());
    try {
      if (cluster.ensureRunning()) {
        Files.writeString(mark, "");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Files.exists(mark) ? Optional.of(cluster) : Optional.empty();
  }
}
