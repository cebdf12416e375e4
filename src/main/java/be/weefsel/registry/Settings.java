package be.weefsel.registry;

import be.weefsel.Refused;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * The settings of one run: a flag wins over the environment, the environment over the default.
 *
 * @param root the folder that holds layers/, sql/ and method/ ({@code WEEFSEL_ROOT})
 * @param home the folder of the private database ({@code WEEFSEL_HOME}, default {@code .weefsel} in
 *     the root)
 * @param port where to serve ({@code WEEFSEL_PORT}, default 8080)
 * @param dbUrl a database of one's own, as JDBC or {@code postgresql://} URL ({@code
 *     WEEFSEL_DB_URL}); empty for the private one
 * @param dbUser its user ({@code WEEFSEL_DB_USER})
 * @param dbPassword its password ({@code WEEFSEL_DB_PASSWORD})
 * @param baseUrl the address users see, where a proxy stands before us ({@code WEEFSEL_BASE_URL})
 */
public record Settings(
    Path root,
    Path home,
    int port,
    Optional<String> dbUrl,
    String dbUser,
    String dbPassword,
    Optional<String> baseUrl) {
  public Settings {
    if (port < 0 || port > 65535) {
      throw new Refused("Port " + port + " does not exist; choose one from 0 to 65535.");
    }
  }

  /** The settings of an environment such as {@code System.getenv()}. */
  public static Settings from(Map<String, String> environment) {
    Path root =
        Path.of(
                environment.getOrDefault(
                    "WEEFSEL_ROOT",
                    System.getProperty("weefsel.root", System.getProperty("user.dir"))))
            .toAbsolutePath()
            .normalize();
    if (!Files.isDirectory(root.resolve("layers"))) {
      throw new Refused(
          root + " has no folder layers/: set WEEFSEL_ROOT to the folder of Weefsel's own files.");
    }
    return new Settings(
        root,
        root.resolve(value(environment, "WEEFSEL_HOME").orElse(".weefsel")),
        port(value(environment, "WEEFSEL_PORT").orElse("8080")),
        value(environment, "WEEFSEL_DB_URL").map(Settings::jdbc),
        value(environment, "WEEFSEL_DB_USER").orElse("weefsel"),
        value(environment, "WEEFSEL_DB_PASSWORD").orElse(""),
        value(environment, "WEEFSEL_BASE_URL").map(u -> u.replaceAll("/+$", "")));
  }

  public Settings withPort(int newPort) {
    return new Settings(root, home, newPort, dbUrl, dbUser, dbPassword, baseUrl);
  }

  /** How much the files that are made for downloads may take. */
  public long downloadBytes() {
    return 10L << 30;
  }

  public Path layers() {
    return root.resolve("layers");
  }

  public Path sql() {
    return root.resolve("sql");
  }

  public Path method() {
    return root.resolve("method");
  }

  private static Optional<String> value(Map<String, String> environment, String key) {
    return Optional.ofNullable(environment.get(key)).filter(v -> !v.isBlank());
  }

  private static String jdbc(String url) {
    return url.startsWith("jdbc:") ? url : "jdbc:" + url.replaceFirst("^postgres:", "postgresql:");
  }

  private static int port(String text) {
    if (!text.matches("\\d{1,9}")) {
      throw new Refused("WEEFSEL_PORT is '" + text + "'; it must be a number from 0 to 65535.");
    }
    return Integer.parseInt(text);
  }
}
