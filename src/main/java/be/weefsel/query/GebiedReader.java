package be.weefsel.query;

import be.weefsel.Refused;
import be.weefsel.database.Database;
import be.weefsel.database.Sql;
import be.weefsel.registry.Meting;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * Reads all figures of a gebied, also those that are not public; for the owner of the database. The
 * published views hold what the public may see.
 */
public final class GebiedReader {
  private GebiedReader() {}

  /**
   * The figures of one gebied; empty when there is none.
   *
   * @param name the id of the gebied, or a name that only one gebied has
   * @throws Refused when more gebieden have this name, or the meting has no results
   */
  public static Optional<GebiedUitleg> of(Database owner, Meting meting, String name) {
    if (meting.status() == Meting.Status.OPEN || meting.status() == Meting.Status.INGETROKKEN) {
      throw new Refused(
          "Meting '" + meting.naam() + "' is " + meting.status().text() + ": it has no results.");
    }
    return owner.read(c -> new Read(c, Sql.name(meting.schema())).gebied(name));
  }

  private record Read(Connection c, String schema) {
    Optional<GebiedUitleg> gebied(String name) {
      if (!there("indicator_dienst")) {
        return Optional.empty();
      }
      List<GebiedUitleg> found =
          Sql.list(
              c,
              ("SELECT gebied_id, soort, naam, reden, (SELECT min(peergroep) FROM %1$s.indicator_rang r"
                      + " WHERE r.gebied_id = g.gebied_id) FROM %1$s.gebieden g WHERE gebied_id = ? OR"
                      + " (lower(naam) = lower(?) AND NOT EXISTS (SELECT FROM %1$s.gebieden WHERE"
                      + " gebied_id = ?)) ORDER BY gebied_nr")
                  .formatted(schema),
              r ->
                  new GebiedUitleg(
                      r.getString(1),
                      r.getString(2),
                      r.getString(3),
                      r.getString(4),
                      r.getString(5),
                      indicators(r.getString(1)),
                      functions(r.getString(1))),
              name,
              name,
              name);
      if (found.size() > 1) {
        throw new Refused(
            "More gebieden are called "
                + name
                + "; name one by its id: "
                + String.join(", ", found.stream().map(GebiedUitleg::id).toList()));
      }
      return found.stream().findFirst();
    }

    private boolean there(String table) {
      return Sql.list(
              c,
              "SELECT to_regclass(?) IS NOT NULL",
              r -> r.getBoolean(1),
              schema + "." + Sql.name(table))
          .contains(true);
    }

    private List<GebiedUitleg.Indicator> indicators(String id) {
      return Sql.list(
          c,
          """
          SELECT d.*, t.titel, t.eenheid, t.kerncijfer,
                 CASE WHEN r.rang_reden IS NULL
                      THEN CASE WHEN r.rang_van = r.rang_tot THEN r.rang_van::text ELSE r.rang_van || ' tot ' || r.rang_tot END
                           || ' van ' || (r.peers + 1) || ', mediaan ' || round(r.peer_mediaan::numeric, 4)
                      ELSE 'geen rang: ' || r.rang_reden END AS rang
          FROM %1$s.indicator_dienst d JOIN %1$s.indicator_titel t USING (indicator)
          LEFT JOIN %1$s.indicator_rang r USING (gebied_id, indicator)
          WHERE gebied_id = ? ORDER BY t.volgorde"""
              .formatted(schema),
          Read::indicator,
          id);
    }

    private static GebiedUitleg.Indicator indicator(ResultSet r) throws SQLException {
      return new GebiedUitleg.Indicator(
          r.getString("indicator"),
          r.getString("titel"),
          r.getString("eenheid"),
          r.getBoolean("kerncijfer"),
          r.getObject("waarde", Double.class),
          r.getObject("teller", Double.class),
          r.getObject("noemer", Double.class),
          r.getObject("n", Long.class),
          r.getObject("dekking", Double.class),
          r.getString("reden"),
          r.getString("vlaggen"),
          r.getString("geheim"),
          r.getString("rang"));
    }

    private List<GebiedUitleg.Functie> functions(String id) {
      if (!there("gebied_functie_dienst")) {
        return List.of();
      }
      return Sql.list(
          c,
          """
          SELECT coalesce(n.naam, 'onbekend'), f.vestigingen, f.vestigingen_boven, f.m2, f.percelen, f.geheim
          FROM %1$s.gebied_functie_dienst f LEFT JOIN %1$s.functies n USING (functie)
          WHERE gebied_id = ? ORDER BY f.m2 DESC, f.functie"""
              .formatted(schema),
          r ->
              new GebiedUitleg.Functie(
                  r.getString(1),
                  r.getLong(2),
                  r.getLong(3),
                  r.getDouble(4),
                  r.getLong(5),
                  r.getString(6)),
          id);
    }
  }
}
