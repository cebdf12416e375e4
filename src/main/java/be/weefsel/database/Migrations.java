package be.weefsel.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings schema {@code beheer} up to date with the files of {@code sql/schema}. */
final class Migrations {
  private Migrations() {}

  static void run(DataSource owner, Path files) {
    // Starting Flyway takes longer than most commands do.
    if (isCurrent(owner, files)) {
      return;
    }
    Flyway.configure()
        .dataSource(owner)
        .locations("filesystem:" + files.toAbsolutePath())
        .schemas("beheer")
        .defaultSchema("beheer")
        .createSchemas(true)
        .load()
        .migrate();
  }

  /** Whether Flyway has run these files as they are now, and no others. */
  private static boolean isCurrent(DataSource owner, Path files) {
    try (Connection c = owner.getConnection()) {
      long made =
          Sql.number(
              c,
              "SELECT count(*) FROM pg_tables WHERE schemaname = 'beheer'"
                  + " AND tablename = 'flyway_schema_history'");
      return made == 1 && applied(c).equals(present(files));
    } catch (SQLException e) {
      throw new SqlFailure("read the history of the schema", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Long> applied(Connection c) {
    Map<String, Long> all = new HashMap<>();
    Sql.list(
        c,
        "SELECT script, CASE WHEN success THEN checksum END FROM beheer.flyway_schema_history"
            + " WHERE type <> 'SCHEMA'",
        r -> all.put(r.getString(1), r.getLong(2)));
    return all;
  }

  private static Map<String, Long> present(Path files) throws IOException {
    Map<String, Long> all = new HashMap<>();
    try (Stream<Path> listed = Files.list(files)) {
      for (Path file : listed.toList()) {
        all.put(file.getFileName().toString(), checksum(Files.readAllLines(file)));
      }
    }
    return all;
  }

  /** As Flyway computes it: over the lines without their ends, signed. */
  private static long checksum(List<String> lines) {
    CRC32 crc = new CRC32();
    lines.forEach(line -> crc.update(line.getBytes(StandardCharsets.UTF_8)));
    return (int) crc.getValue();
  }
}
