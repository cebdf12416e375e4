package be.weefsel.analysis;

import be.weefsel.Refused;
import be.weefsel.database.Sql;
import be.weefsel.registry.Meting;
import be.weefsel.registry.Store;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * Why a perceel has its score under one profile.
 *
 * @param score 0 to 1; null when excluded or not assessable
 * @param dekking per cent of the weights that is known
 * @param redenen of exclusion, with evidence; null for none
 * @param criteria in the order of the profile; their contributions add up to the score
 */
public record Explanation(
    String capakey,
    String profiel,
    String titel,
    Double score,
    int dekking,
    Integer klasse,
    String oordeel,
    String redenen,
    List<Criterium> criteria) {

  /** Stands under every answer; takes the peildatum. */
  public static final String FOOTER =
      "Indicatie op basis van registers op %s. Geen attest, uittreksel of beslissing; niet getoetst:"
          + " gebouwen en feitelijke functie, watertoets, erfgoed, verkavelingsvoorschriften,"
          + " vergunningen, stedenbouwkundige voorschriften zelf.";

  /** One criterion: raw value → normalised → weight → contribution. */
  public record Criterium(
      String id,
      String titel,
      Double waarde,
      String eenheid,
      Double genormaliseerd,
      String regel,
      int gewicht,
      Double bijdrage,
      String bewijs,
      String bron,
      String reden) {}

  /** The explanations of a perceel, one per profile; empty when it has no results. */
  public static List<Explanation> of(Store store, Meting meting, String capakey) {
    if (meting.status() == Meting.Status.OPEN) {
      throw new Refused(
          "Meting '" + meting.naam() + "' has no results yet: ./weefsel analyse " + meting.naam());
    }
    if (meting.status() == Meting.Status.INGETROKKEN) {
      throw new Refused("Meting '" + meting.naam() + "' was revoked; its data are gone.");
    }
    return store
        .database()
        .transaction(
            c -> {
              MetingSchema.enter(c, meting);
              return Sql.list(
                  c,
                  "SELECT u.*, p.capakey FROM uitleg_profiel u JOIN perceel p USING (perceel_id)"
                      + " WHERE p.capakey = ? ORDER BY profiel",
                  r -> read(c, r),
                  capakey.replace('-', '/'));
            });
  }

  private static Explanation read(Connection c, ResultSet r) throws SQLException {
    return new Explanation(
        r.getString("capakey"),
        r.getString("profiel"),
        r.getString("titel"),
        (Double) r.getObject("score"),
        r.getInt("dekking"),
        (Integer) r.getObject("klasse"),
        r.getString("oordeel"),
        r.getString("redenen"),
        Sql.list(
            c,
            "SELECT * FROM uitleg WHERE perceel_id = ? AND profiel = ? ORDER BY volgorde",
            Explanation::criterium,
            r.getInt("perceel_id"),
            r.getString("profiel")));
  }

  private static Criterium criterium(ResultSet r) throws SQLException {
    return new Criterium(
        r.getString("criterium"),
        r.getString("titel"),
        (Double) r.getObject("waarde"),
        r.getString("eenheid"),
        (Double) r.getObject("genormaliseerd"),
        r.getString("regel"),
        r.getInt("gewicht"),
        (Double) r.getObject("bijdrage"),
        r.getString("bewijs"),
        r.getString("bron"),
        r.getString("reden"));
  }
}
