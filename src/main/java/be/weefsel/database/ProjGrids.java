package be.weefsel.database;

import be.weefsel.EnvironmentLacks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The datum grids that a user put in {@code WEEFSEL_HOME/proj}: PROJ inside PostgreSQL finds them
 * by its environment. The Belgian one takes longitude and latitude from 1 m to 0.01 m.
 */
final class ProjGrids {
  private static final String SHARED = "/usr/share/proj";

  private ProjGrids() {}

  /** What PostgreSQL must find in its environment; empty where there are no grids. */
  static Map<String, String> environment(Path home) {
    Path folder = home.resolve("proj").toAbsolutePath();
    if (!Files.isDirectory(folder)) {
      return Map.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      if (files.noneMatch(f -> f.toString().endsWith(".tif"))) {
        return Map.of();
      }
    } catch (IOException e) {
      throw new EnvironmentLacks("The folder " + folder + " cannot be read: " + e.getMessage(), e);
    }
    String path =
        Stream.of(folder.toString(), System.getenv("PROJ_DATA"), SHARED)
            .filter(p -> p != null && !p.isBlank())
            .distinct()
            .collect(Collectors.joining(":"));
    // Before version 9.1 PROJ knew the second name only.
    return Map.of("PROJ_DATA", path, "PROJ_LIB", path);
  }
}
