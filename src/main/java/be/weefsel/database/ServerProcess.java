package be.weefsel.database;

import be.weefsel.EnvironmentLacks;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Runs PostgreSQL's own programs. PostgreSQL refuses to run as root, so root goes through a user
 * namespace, or, where the kernel forbids that, through the user {@code postgres}.
 */
final class ServerProcess {
  private final List<String> prefix;
  private final boolean asPostgres;
  private final Map<String, String> environment;

  private ServerProcess(List<String> prefix, boolean asPostgres, Map<String, String> environment) {
    this.prefix = prefix;
    this.asPostgres = asPostgres;
    this.environment = environment;
  }

  /**
   * The way that works here.
   *
   * @param environment what the programs find beside our own
   */
  static ServerProcess forThisUser(Map<String, String> environment) {
    if (!"root".equals(System.getProperty("user.name"))) {
      return new ServerProcess(List.of(), false, environment);
    }
    if (run(List.of("unshare", "-U", "true"), Map.of()).status() == 0) {
      return new ServerProcess(List.of("unshare", "-U"), false, environment);
    }
    if (run(List.of("runuser", "-u", "postgres", "--", "true"), Map.of()).status() == 0) {
      return new ServerProcess(List.of("runuser", "-u", "postgres", "--"), true, environment);
    }
    throw new EnvironmentLacks(
        "PostgreSQL cannot run as root here: user namespaces are closed and there is no user"
            + " 'postgres'. Run ./weefsel as an ordinary user, or set WEEFSEL_DB_URL.");
  }

  /** Gives a folder or file to the user that the server runs as. */
  void own(Path path) {
    if (asPostgres) {
      check("chown", run(List.of("chown", "-R", "postgres", path.toString()), Map.of()));
    }
  }

  Result call(Path program, String... arguments) {
    List<String> command = new ArrayList<>(prefix);
    command.add(program.toString());
    command.addAll(List.of(arguments));
    return run(command, environment);
  }

  Result must(Path program, String... arguments) {
    return check(program.getFileName().toString(), call(program, arguments));
  }

  private static Result check(String what, Result result) {
    if (result.status() != 0) {
      throw new EnvironmentLacks(what + " failed: " + result.output().strip());
    }
    return result;
  }

  private static Result run(List<String> command, Map<String, String> environment) {
    try {
      Path log = Files.createTempFile("weefsel", ".log");
      try {
        // A file, not a pipe: a started server keeps the pipe open and the reader would wait on it.
        ProcessBuilder builder =
            new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
        builder.environment().putAll(environment);
        Process process = builder.start();
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
          process.destroyForcibly();
          return new Result(-1, "no answer within two minutes");
        }
        return new Result(process.exitValue(), Files.readString(log, StandardCharsets.UTF_8));
      } finally {
        Files.deleteIfExists(log);
      }
    } catch (IOException e) {
      return new Result(-1, String.valueOf(e.getMessage()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Result(-1, "interrupted");
    }
  }

  record Result(int status, String output) {}
}
