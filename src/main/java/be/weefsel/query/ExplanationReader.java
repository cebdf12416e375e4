package be.weefsel.query;

import be.weefsel.Refused;
import be.weefsel.database.Database;
import be.weefsel.database.Sql;
import be.weefsel.registry.Meting;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the explanation of the scores of a perceel. */
public final class ExplanationReader {
  private final PublishedData data;

  ExplanationReader(PublishedData data) {
    this.data = data;
  }

  /**
   * The explanation of one perceel under every profile; empty when there is no such perceel.
   *
   * @param id the CAPAKEY, with a dash or with its slash
   */
  public Optional<Uitleg> of(PublishedMeting meting, String id) {
    return data.read(c -> read(c, meting.schema(), id));
  }

  /** The same for a meting that need not be closed; for the owner of the database. */
  public static Optional<Uitleg> of(Database owner, Meting meting, String id) {
    if (meting.status() == Meting.Status.OPEN || meting.status() == Meting.Status.INGETROKKEN) {
      throw new Refused(
          "Meting '" + meting.naam() + "' is " + meting.status().text() + ": it has no results.");
    }
    return owner.read(c -> read(c, meting.schema(), id));
  }

  private static Optional<Uitleg> read(Connection c, String in, String capakey) {
    String schema = Sql.name(in);
    String id = capakey.replace('/', '-');
    Map<String, List<CriteriumUitleg>> criteria = new HashMap<>();
    Sql.list(
        c,
        "SELECT profiel, criterium, titel, waarde, eenheid, genormaliseerd, regel, gewicht, bijdrage,"
            + " bewijs, bron, reden FROM "
            + schema
            + ".uitleg WHERE id = ? ORDER BY profiel, volgorde",
        r ->
            criteria
                .computeIfAbsent(r.getString("profiel"), p -> new ArrayList<>())
                .add(criterium(r)),
        id);
    List<String> capakeys = new ArrayList<>();
    List<ProfielUitleg> profielen =
        Sql.list(
            c,
            "SELECT * FROM " + schema + ".uitleg_profiel WHERE id = ? ORDER BY profiel",
            r -> {
              capakeys.add(r.getString("capakey"));
              return profiel(r, criteria.getOrDefault(r.getString("profiel"), List.of()));
            },
            id);
    return profielen.isEmpty()
        ? Optional.empty()
        : Optional.of(new Uitleg(id, capakeys.get(0), profielen, notTested(c, in)));
  }

  /** A meting that was closed before this was kept has none. */
  private static List<String> notTested(Connection c, String schema) {
    boolean there =
        Sql.number(
                c,
                "SELECT count(*) FROM pg_views WHERE schemaname = ? AND viewname = 'ongetoetst'",
                schema)
            > 0;
    return there
        ? Sql.list(
            c,
            "SELECT tekst FROM " + Sql.name(schema) + ".ongetoetst ORDER BY volgorde",
            r -> r.getString(1))
        : List.of();
  }

  private static CriteriumUitleg criterium(ResultSet r) throws SQLException {
    return new CriteriumUitleg(
        r.getString("criterium"),
        r.getString("titel"),
        r.getObject("waarde", Double.class),
        r.getString("eenheid"),
        r.getObject("genormaliseerd", Double.class),
        r.getString("regel"),
        r.getObject("gewicht", Integer.class),
        r.getObject("bijdrage", Double.class),
        r.getString("bewijs"),
        r.getString("bron"),
        r.getString("reden"));
  }

  private static ProfielUitleg profiel(ResultSet r, List<CriteriumUitleg> criteria)
      throws SQLException {
    return new ProfielUitleg(
        r.getString("profiel"),
        r.getString("titel"),
        r.getObject("score", Double.class),
        r.getObject("dekking", Integer.class),
        r.getObject("klasse", Integer.class),
        r.getString("klasse_naam"),
        r.getString("oordeel"),
        r.getString("redenen"),
        ranked(r) ? r.getString("vlaggen") : null,
        ranked(r) ? r.getObject("meetkundig", Double.class) : null,
        ranked(r) ? plaats(r) : null,
        criteria);
  }

  /** A meting that was closed before places were kept has none. */
  private static boolean ranked(ResultSet r) throws SQLException {
    ResultSetMetaData columns = r.getMetaData();
    for (int i = 1; i <= columns.getColumnCount(); i++) {
      if (columns.getColumnName(i).equals("percentiel")) {
        return true;
      }
    }
    return false;
  }

  private static Plaats plaats(ResultSet r) throws SQLException {
    Double percentiel = r.getObject("percentiel", Double.class);
    if (percentiel == null) {
      return null;
    }
    return new Plaats(
        percentiel,
        r.getDouble("laagst"),
        r.getDouble("hoogst"),
        rang(r, "rang_kern"),
        rang(r, "rang_gemeente"),
        r.getBoolean("rang_onvast"));
  }

  private static Plaats.Rang rang(ResultSet r, String column) throws SQLException {
    Integer plaats = r.getObject(column, Integer.class);
    return plaats == null
        ? null
        : new Plaats.Rang(
            plaats,
            r.getInt(column + "_van"),
            r.getInt(column + "_best"),
            r.getInt(column + "_slechtst"));
  }
}
