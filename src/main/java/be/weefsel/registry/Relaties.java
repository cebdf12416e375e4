package be.weefsel.registry;

import be.weefsel.database.Sql;
import java.sql.Connection;

/** The register of computed relations, shared between metingen. */
public final class Relaties {
  /** The advisory lock of whoever makes relations; held by one at a time. */
  public static final long MAKING = 0x57454546L;

  private Relaties() {}

  /**
   * Drops the computed relations that no meting uses any more. While an analysis runs it drops
   * nothing, because what is being made is not yet used by anyone.
   */
  static void prune(Connection c) {
    if (Sql.list(c, "SELECT pg_try_advisory_xact_lock(?)", r -> r.getBoolean(1), MAKING)
        .contains(false)) {
      return;
    }
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
