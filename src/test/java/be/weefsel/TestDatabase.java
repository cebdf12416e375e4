package be.weefsel;

import be.weefsel.database.ConnectionInfo;
import be.weefsel.database.PrivateCluster;
import be.weefsel.registry.Settings;
import be.weefsel.registry.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** A database of its own for a test, in a cluster that lives as long as the JVM. */
public final class TestDatabase implements AutoCloseable {
  private static final AtomicInteger NUMBER = new AtomicInteger();
  private static PrivateCluster cluster;
  private final ConnectionInfo info;
  private final Settings settings;
  private final Store store;

  private TestDatabase(ConnectionInfo info, Settings settings) {
    this.info = info;
    this.settings = settings;
    this.store = Store.open(info, settings);
  }

  /** A new, empty, migrated database. */
  public static TestDatabase fresh() {
    Settings settings = Settings.from(Map.of("WEEFSEL_PORT", "0"));
    ConnectionInfo info = cluster(settings).database("test_" + NUMBER.incrementAndGet());
    return new TestDatabase(info, settings);
  }

  private static synchronized PrivateCluster cluster(Settings settings) {
    if (cluster == null) {
      Path home = settings.root().resolve("target/test-cluster-" + ProcessHandle.current().pid());
      cluster = PrivateCluster.forTests(home);
      cluster.ensureRunning();
      Runtime.getRuntime().addShutdownHook(new Thread(() -> end(home)));
    }
    return cluster;
  }

  private static void end(Path home) {
    cluster.stop();
    try (Stream<Path> files = Files.walk(home)) {
      files.sorted(Comparator.reverseOrder()).forEach(f -> f.toFile().delete());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Store store() {
    return store;
  }

  public Settings settings() {
    return settings;
  }

  public ConnectionInfo info() {
    return info;
  }

  @Override
  public void close() {
    store.close();
  }
}
