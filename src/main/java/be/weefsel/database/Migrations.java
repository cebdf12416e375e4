package be.weefsel.database;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings schema {@code beheer} up to date with the files of {@code sql/schema}. */
final class Migrations {
  private Migrations() {}

  static void run(DataSource owner, Path files) {
    Flyway.configure()
        .dataSource(owner)
        .locations("filesystem:" + files.toAbsolutePath())
        .schemas("beheer")
        .defaultSchema("beheer")
        .createSchemas(true)
        .load()
        .migrate();
  }
}
