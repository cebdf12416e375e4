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
 * @param dbPassword its password ({@code WEEFSEL_DB_PASSWORD}, or the content of {@code
 *     WEEFSEL_DB_PASSWORD_FILE})
 * @param baseUrl the address users see, where a proxy stands before us ({@code WEEFSEL_BASE_URL})
 * @param limits how much requests may ask
 * @param serving how the web server stands in the world
 */
public record Settings(
    Path root,
    Path home,
    int port,
    Optional<String> dbUrl,
    String dbUser,
    String dbPassword,
    Optional<String> baseUrl,
    Limits limits,
    Serving serving) {
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
    Environment e = new Environment(environment);
    Settings settings =
        new Settings(
            root,
            root.resolve(e.text("WEEFSEL_HOME").orElse(".weefsel")),
            e.number("WEEFSEL_PORT", 8080, 0, 65_535),
            e.text("WEEFSEL_DB_URL").map(Settings::jdbc),
            e.text("WEEFSEL_DB_USER").orElse("weefsel"),
            e.secret("WEEFSEL_DB_PASSWORD").orElse(""),
            baseUrl(e),
            Limits.from(e),
            Serving.from(e));
    e.check();
    return settings;
  }

  public Settings withPort(int newPort) {
    return new Settings(root, home, newPort, dbUrl, dbUser, dbPassword, baseUrl, limits, serving);
  }

  private static Optional<String> baseUrl(Environment e) {
    Optional<String> url = e.text("WEEFSEL_BASE_URL").map(u -> u.replaceAll("/+$", ""));
    if (url.isPresent() && !url.get().matches("https?://[^\\s/?#]+[^\\s?#]*")) {
      e.wrong("WEEFSEL_BASE_URL", "must be an address such as https://kaart.gemeente.be/weefsel");
    }
    return url;
  }

  /** Where files are kept that are made for downloads. */
  public Path downloads() {
    return home.resolve("downloads");
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

  private static String jdbc(String url) {
    return url.startsWith("jdbc:") ? url : "jdbc:" + url.replaceFirst("^postgres:", "postgresql:");
  }
}
