package be.weefsel.database;

import java.sql.Connection;

/**
 * The roles beside the owner: {@value #READER} sees published schemas alone, {@value #DIENST} sees
 * beside them what only a service of the gemeente may see, {@value #CALCULATOR} sees the schemas of
 * metingen, for calculations on request.
 */
public final class Roles {
  public static final String READER = "weefsel_lezer";
  public static final String DIENST = "weefsel_dienst";
  public static final String CALCULATOR = "weefsel_reken";

  private static final long PREPARING = 0x57454553L;

  private Roles() {}

  static void ensure(Connection c, ConnectionInfo info) {
    // Two commands that start together would change the same row of the catalogue.
    Sql.run(c, "SELECT pg_advisory_xact_lock(" + PREPARING + ")");
    for (String role : new String[] {READER, DIENST, CALCULATOR}) {
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
    // Whoever may see more may see what all see. Another database of the cluster may be at it too.
    Sql.run(
        c,
        ("DO $$ BEGIN IF NOT pg_has_role('%1$s', '%2$s', 'USAGE') THEN GRANT %2$s TO %1$s; END IF;"
                + " EXCEPTION WHEN unique_violation OR internal_error THEN NULL; END $$")
            .formatted(DIENST, READER));
  }
}
