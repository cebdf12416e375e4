package be.weefsel.registry;

import be.weefsel.database.Sql;
import java.sql.Connection;

/** The register of computed relations, shared between metingen. */
final class Relaties {
  private Relaties() {}

  /** Drops the computed relations that no meting uses any more. */
  static void prune(Connection c) {
    for (String relation :
        Sql.list(
            c,
            "DELETE FROM beheer.relatie r WHERE NOT EXISTS (SELECT FROM beheer.meting_relatie m"
                + " WHERE m.hash = r.hash) AND NOT EXISTS (SELECT FROM pg_depend d JOIN pg_rewrite w"
                + " ON w.oid = d.objid WHERE d.refobjid = ('werk.' ||"
                + " quote_ident(r.relation))::regclass AND d.classid = 'pg_rewrite'::regclass)"
                + " RETURNING relation",
            r -> r.getString(1))) {
      Sql.run(c, "DROP TABLE werk." + Sql.name(relation));
    }
  }
}
