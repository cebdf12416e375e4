package be.weefsel.database;

import java.sql.Connection;

/**
 * The two roles beside the owner: {@value #READER} sees published schemas alone, {@value
 * #CALCULATOR} sees the schemas of metingen, for calculations on request.
 */
public final class Roles {
  public static final String READER = "weefsel_lezer";
  public static final String CALCULATOR = "weefsel_reken";

  private static final long PREPARING = 0x57454553L;

  private Roles() {}

  static void ensure(Connection c, ConnectionInfo info) {
    // Two commands that start together would change the same row of the catalogue.
    Sql.run(c, "SELECT pg_advisory_xact_lock(" + PREPARING + ")");
    for (String role : new String[] {READER, CALCULATOR}) {
      // Databases of one cluster share roles: two of them may make the role at the same moment.
      Sql.run(
          c,
          "DO $$ BEGIN IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '"
              + role
              + "') THEN CREATE ROLE "
              + role
              + " NOLOGIN; END IF; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;"
              + " END $$");
      if (info.ours()) {
        long known =
            Sql.number(c, "SELECT count(*) FROM pg_roles WHERE rolname = ? AND rolcanlogin", role);
        if (known == 0) {
          Sql.run(c, "ALTER ROLE " + role + " LOGIN PASSWORD " + Sql.literal(info.password()));
        }
      } else {
        Sql.run(c, "GRANT " + role + " TO CURRENT_USER");
      }
      Sql.run(
          c,
          "DO $$ BEGIN EXECUTE format('GRANT CONNECT ON DATABASE %I TO "
              + role
              + "', current_database()); END $$");
    }
  }
}
