package be.weefsel.database;

import be.weefsel.EnvironmentLacks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * A PostgreSQL of our own under {@code WEEFSEL_HOME/cluster}: made on first use, on the loopback
 * address only, with a generated password (file {@code password}, readable by its owner alone).
 */
public final class PrivateCluster {
  private static final String OWNER = "weefsel";
  private final Path folder;
  private final boolean durable;
  private final Path programs;
  private final ServerProcess server;

  private PrivateCluster(Path home, boolean durable) {
    this.folder = home.resolve("cluster").toAbsolutePath().normalize();
    this.durable = durable;
    this.programs = PostgresPrograms.folder();
    this.server = ServerProcess.forThisUser(ProjGrids.environment(home));
  }

  /** The cluster of a home folder; nothing is made or started yet. */
  public static PrivateCluster under(Path home) {
    return new PrivateCluster(home, true);
  }

  /** A cluster for tests: never synced to disk. */
  public static PrivateCluster forTests(Path home) {
    return new PrivateCluster(home, false);
  }

  /** Whether a cluster was ever made there; needs no PostgreSQL on the machine. */
  public static boolean existsUnder(Path home) {
    return Files.exists(home.resolve("cluster/data/PG_VERSION"));
  }

  /**
   * Makes the cluster where there is none and starts it where it is down.
   *
   * @return true when this call started it
   */
  public boolean ensureRunning() {
    try {
      Files.createDirectories(folder);
      try (FileChannel file =
          FileChannel.open(
              folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
        // Until the file is closed, another command waits here.
        file.lock();
        if (!Files.exists(data().resolve("PG_VERSION"))) {
          make();
        }
        if (isRunning()) {
          return false;
        }
        start();
        return true;
      }
    } catch (IOException e) {
      throw new EnvironmentLacks("Cannot write the database folder " + folder + ": " + e, e);
    }
  }

  /** Stops the server; open queries are ended. */
  public void stop() {
    if (isRunning()) {
      server.must(pgCtl(), "-D", data().toString(), "-m", "fast", "-w", "stop");
    }
  }

  public boolean isRunning() {
    return Files.exists(data().resolve("postmaster.pid"))
        && server.call(pgCtl(), "-D", data().toString(), "status").status() == 0;
  }

  /** Where to connect; the cluster must be running. */
  public ConnectionInfo connection(String database) {
    try {
      List<String> pid = Files.readAllLines(data().resolve("postmaster.pid"));
      return new ConnectionInfo(
          "jdbc:postgresql://127.0.0.1:" + pid.get(3).strip() + "/" + database,
          OWNER,
          password(),
          true);
    } catch (IOException e) {
      throw new UncheckedIOException("The private PostgreSQL is not running", e);
    }
  }

  /** Where to connect to a database of the cluster, which is made where it is not there yet. */
  public ConnectionInfo database(String name) {
    ConnectionInfo maintenance = connection("postgres");
    try (Connection c =
        DriverManager.getConnection(
            maintenance.url(), maintenance.user(), maintenance.password())) {
      if (Sql.number(c, "SELECT count(*) FROM pg_database WHERE datname = ?", name) == 0) {
        Sql.run(c, "CREATE DATABASE " + Sql.name(name));
      }
    } catch (SQLException e) {
      throw new EnvironmentLacks("The private PostgreSQL does not answer: " + e.getMessage(), e);
    }
    return connection(name);
  }

  public Path log() {
    return folder.resolve("server.log");
  }

  private void make() throws IOException {
    Path password = folder.resolve("password");
    Files.deleteIfExists(password);
    Files.createFile(
        password,
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(password, generatedPassword());
    // Made beside its place: a folder that was left half made must not pass for a cluster.
    Path unfinished = folder.resolve("data.new");
    deleteAll(unfinished);
    server.own(folder);
    server.must(
        programs.resolve("initdb"),
        "-D",
        unfinished.toString(),
        "-U",
        OWNER,
        "-A",
        "scram-sha-256",
        "--pwfile=" + password,
        "-E",
        "UTF8",
        "--locale=C.UTF-8",
        // The same order as C.UTF-8, by bytes: text sorts and indexes several times faster.
        "--lc-collate=C");
    Files.writeString(
        unfinished.resolve("postgresql.auto.conf"),
        ClusterSettings.forThisMachine(durable),
        StandardOpenOption.APPEND);
    Files.move(unfinished, data());
  }

  private static void deleteAll(Path tree) throws IOException {
    if (Files.exists(tree)) {
      try (Stream<Path> files = Files.walk(tree)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private void start() throws IOException {
    ServerProcess.Result result =
        server.call(
            pgCtl(),
            "-D",
            data().toString(),
            "-l",
            log().toString(),
            "-o",
            "-p " + ClusterPort.of(folder),
            "-w",
            "-t",
            "90",
            "start");
    if (result.status() != 0) {
      throw new EnvironmentLacks(
          "The private PostgreSQL did not start: " + lastFatal() + " Its log is " + log() + ".");
    }
  }

  private String lastFatal() throws IOException {
    if (!Files.isReadable(log())) {
      return "it left no log.";
    }
    try (Stream<String> lines = Files.lines(log())) {
      return lines
          .filter(l -> l.contains("FATAL:"))
          .reduce((a, b) -> b)
          .map(l -> l.substring(l.indexOf("FATAL:") + "FATAL:".length()).strip() + ".")
          .orElse("its log does not say why.");
    }
  }

  private static String generatedPassword() {
    byte[] bytes = new byte[24];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  private String password() throws IOException {
    return Files.readString(folder.resolve("password")).strip();
  }

  private Path data() {
    return folder.resolve("data");
  }

  private Path pgCtl() {
    return programs.resolve("pg_ctl");
  }
}
