package be.weefsel.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class PrivateClusterTest {
  @Test
  void itIsMadeStoppedAndStartedAgainOnTheSamePort() throws Exception {
    // Not a JUnit folder under /tmp: another user may have to reach it.
    Path home = Files.createTempDirectory(Path.of("target"), "cluster");
    PrivateCluster cluster = PrivateCluster.forTests(home);
    // left by an initdb that was killed
    Files.createDirectories(home.resolve("cluster/data.new"));
    Files.writeString(home.resolve("cluster/data.new/PG_VERSION"), "15");
    assertThat(PrivateCluster.existsUnder(home)).isFalse();
    try {
      assertThat(cluster.ensureRunning()).isTrue();
      assertThat(cluster.ensureRunning()).isFalse();
      assertThat(PrivateCluster.existsUnder(home)).isTrue();
      ConnectionInfo first = cluster.database("proef");
      assertThat(answers(first)).isTrue();
      assertThat(Files.getPosixFilePermissions(home.resolve("cluster/password")))
          .isEqualTo(PosixFilePermissions.fromString("rw-------"));
      cluster.stop();
      assertThat(cluster.isRunning()).isFalse();
      assertThat(cluster.ensureRunning()).isTrue();
      assertThat(cluster.database("proef").url()).isEqualTo(first.url());
      assertThat(answers(first)).isTrue();
    } finally {
      cluster.stop();
    }
  }

  private static boolean answers(ConnectionInfo info) throws SQLException {
    try (Connection c = DriverManager.getConnection(info.url(), info.user(), info.password())) {
      return Sql.number(c, "SELECT 1") == 1;
    }
  }
}
