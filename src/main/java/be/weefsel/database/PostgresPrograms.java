package be.weefsel.database;

import be.weefsel.EnvironmentLacks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the installed PostgreSQL: the newest version that has PostGIS. */
final class PostgresPrograms {
  private static final Path DEBIAN = Path.of("/usr/lib/postgresql");
  private static final int OLDEST = 14;

  private PostgresPrograms() {}

  /** The folder that holds initdb and pg_ctl. */
  static Path folder() {
    return installed()
        .orElseThrow(
            () ->
                new EnvironmentLacks(
                    "PostgreSQL "
                        + OLDEST
                        + " or newer with PostGIS is not installed. Run: apt-get install"
                        + " postgresql-postgis postgresql-postgis-scripts, or set WEEFSEL_DB_URL to"
                        + " a database that has PostGIS."));
  }

  private static Optional<Path> installed() {
    if (!Files.isDirectory(DEBIAN)) {
      return Optional.empty();
    }
    try (Stream<Path> versions = Files.list(DEBIAN)) {
      return versions
          .filter(v -> v.getFileName().toString().matches("\\d+"))
          .filter(v -> version(v) >= OLDEST)
          .filter(v -> Files.isExecutable(v.resolve("bin/initdb")))
          .filter(PostgresPrograms::hasPostgis)
          .max(Comparator.comparingInt(PostgresPrograms::version))
          .map(v -> v.resolve("bin"));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static int version(Path folder) {
    return Integer.parseInt(folder.getFileName().toString());
  }

  private static boolean hasPostgis(Path folder) {
    return Files.exists(
        Path.of("/usr/share/postgresql", "" + version(folder), "extension/postgis.control"));
  }
}
