package be.weefsel;

import be.weefsel.database.ConnectionInfo;
import be.weefsel.database.PrivateCluster;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/**
 * The PostgreSQL that tests make their databases on: the one that {@code WEEFSEL_TEST_DB_URL}
 * names, else a container where Docker answers, else a private cluster of this process.
 */
record TestServer(ConnectionInfo maintenance, Runnable end) {
  private static final String PREFIX = "weefsel-test-";
  private static final long ROOM = 6L << 30;

  static TestServer start() {
    String url = System.getenv("WEEFSEL_TEST_DB_URL");
    if (url != null && !url.isBlank()) {
      return new TestServer(
          new ConnectionInfo(
              url, env("WEEFSEL_TEST_DB_USER"), env("WEEFSEL_TEST_DB_PASSWORD"), false),
          () -> {});
    }
    return dockerIsThere() ? container() : cluster();
  }

  ConnectionInfo database(String name) {
    return new ConnectionInfo(
        maintenance.url().replaceFirst("(//[^/]+/)[^?]*", "$1" + name),
        maintenance.user(),
        maintenance.password(),
        maintenance.ours());
  }

  void stop() {
    end.run();
  }

  private static boolean dockerIsThere() {
    // Asking Testcontainers costs seconds where nothing listens.
    return (System.getenv("DOCKER_HOST") != null || Files.exists(Path.of("/var/run/docker.sock")))
        && DockerClientFactory.instance().isDockerAvailable();
  }

  @SuppressWarnings("resource") // stopped by the shutdown hook
  private static TestServer container() {
    PostgreSQLContainer postgis =
        new PostgreSQLContainer(
            DockerImageName.parse("postgis/postgis:15-3.4").asCompatibleSubstituteFor("postgres"));
    postgis.start();
    return new TestServer(
        new ConnectionInfo(
            postgis.getJdbcUrl(), postgis.getUsername(), postgis.getPassword(), true),
        postgis::stop);
  }

  private static TestServer cluster() {
    try {
      Path home = Files.createTempDirectory(folder(), PREFIX + ProcessHandle.current().pid() + "-");
      PrivateCluster cluster = PrivateCluster.forTests(home);
      cluster.ensureRunning();
      return new TestServer(
          cluster.connection("postgres"),
          () -> {
            cluster.stop();
            delete(home);
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * In memory where there is room: a test database is a thousand small files, and a disk takes many
   * times as long to make them.
   */
  private static Path folder() throws IOException {
    Path memory = Path.of("/dev/shm");
    if (Files.isWritable(memory) && Files.getFileStore(memory).getUsableSpace() > ROOM) {
      endWhatWasLeft(memory);
      return memory;
    }
    return Files.createDirectories(Path.of(System.getProperty("weefsel.root", "."), "target"));
  }

  /** Ends the clusters of test runs that were killed: they would keep their memory. */
  private static void endWhatWasLeft(Path memory) throws IOException {
    try (DirectoryStream<Path> homes = Files.newDirectoryStream(memory, PREFIX + "*")) {
      for (Path home : homes) {
        String pid = home.getFileName().toString().substring(PREFIX.length()).split("-")[0];
        if (Files.isWritable(home) && ProcessHandle.of(Long.parseLong(pid)).isEmpty()) {
          PrivateCluster.forTests(home).stop();
          delete(home);
        }
      }
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      all.sorted(Comparator.reverseOrder()).forEach(p -> p.toFile().delete());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String env(String key) {
    return System.getenv().getOrDefault(key, "");
  }
}
