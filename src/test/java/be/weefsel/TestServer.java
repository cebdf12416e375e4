package be.weefsel;

import be.weefsel.database.ConnectionInfo;
import be.weefsel.database.PrivateCluster;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/**
 * The PostgreSQL that tests make their databases on: the one that {@code WEEFSEL_TEST_DB_URL}
 * names, else a container where Docker answers, else a private cluster under {@code target/}.
 */
record TestServer(ConnectionInfo maintenance, Runnable end) {

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
      Path target = Path.of(System.getProperty("weefsel.root", "."), "target");
      Path home = Files.createTempDirectory(Files.createDirectories(target), "postgres-");
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
