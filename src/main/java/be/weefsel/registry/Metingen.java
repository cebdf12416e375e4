package be.weefsel.registry;

import be.weefsel.Refused;
import be.weefsel.database.Database;
import be.weefsel.database.Sql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The register of metingen and their life cycle. */
public final class Metingen {
  private static final String SELECT =
      "SELECT meting_id, naam, peildatum, status, methode, resultaat, created_at, analysed_at, closed_at,"
          + " published_at FROM beheer.meting ";
  private final Database database;

  Metingen(Database database) {
    this.database = database;
  }

  /** All metingen, newest first. */
  public List<Meting> all() {
    return database.read(c -> Sql.list(c, SELECT + "ORDER BY meting_id DESC", Metingen::read));
  }

  public Optional<Meting> find(String naam) {
    return database.read(c -> Sql.first(c, SELECT + "WHERE naam = ?", Metingen::read, naam));
  }

  public Meting get(String naam) {
    return find(naam)
        .orElseThrow(
            () -> new Refused("There is no meting '" + naam + "'; ./weefsel metingen lists them."));
  }

  /** The meting that the root serves, if any is published. */
  public Optional<Meting> published() {
    return database.read(
        c ->
            Sql.first(
                c,
                SELECT
                    + "WHERE status = 'gesloten' AND published_at IS NOT NULL"
                    + " ORDER BY published_at DESC, meting_id DESC LIMIT 1",
                Metingen::read));
  }

  /** The ladingen that a meting pins. */
  public List<Lading> ladingen(Meting meting) {
    return database.read(c -> Ladingen.of(c, meting.id()));
  }

  /**
   * Makes a meting that pins, per dataset, the named lading or else the newest one whose peildatum
   * is not after the meting's.
   *
   * @param datasets all datasets that Weefsel knows
   * @param named dataset → lading, for those the user chose
   * @throws Refused when the name is taken or no name, or a lading cannot be pinned
   */
  public Meting make(
      String naam, LocalDate peildatum, List<String> datasets, Map<String, Integer> named) {
    return database.transaction(
        c -> {
          int id = new Pinning(c, naam, peildatum).make(datasets, named);
          return Sql.first(c, SELECT + "WHERE meting_id = ?", Metingen::read, id).orElseThrow();
        });
  }

  /**
   * Takes a meting back. Of one that was closed the data go, and its name stays with the reason;
   * one that nobody saw yet is gone, and its name is free.
   *
   * @param successor the meting that replaces it; null for none
   */
  public void revoke(String naam, String reason, String successor) {
    Meting meting = get(naam);
    if (successor != null && get(successor).id() == meting.id()) {
      throw new Refused("Meting '" + naam + "' cannot be its own successor.");
    }
    database.transaction(
        c -> {
          Sql.run(c, "DROP SCHEMA IF EXISTS " + Sql.name(meting.publicSchema()) + " CASCADE");
          Sql.run(c, "DROP SCHEMA IF EXISTS " + Sql.name(meting.dienstSchema()) + " CASCADE");
          Sql.run(c, "DROP SCHEMA IF EXISTS " + Sql.name(meting.schema()) + " CASCADE");
          dropComparisons(c, meting);
          Sql.update(c, "DELETE FROM beheer.meting_relatie WHERE meting_id = ?", meting.id());
          Sql.update(c, "DELETE FROM beheer.meting_lading WHERE meting_id = ?", meting.id());
          Sql.update(
              c,
              "UPDATE beheer.meting SET status = 'ingetrokken', reason = ?, successor = ?, layers ="
                  + " NULL, published_at = NULL WHERE meting_id = ? AND closed_at IS NOT NULL",
              reason,
              successor,
              meting.id());
          Sql.update(
              c,
              "DELETE FROM beheer.meting WHERE meting_id = ? AND closed_at IS NULL",
              meting.id());
          Relaties.prune(c);
          return null;
        });
  }

  private static void dropComparisons(Connection c, Meting meting) {
    String either = "^vergelijking_(%1$d_[0-9]+|[0-9]+_%1$d)$".formatted(meting.id());
    Sql.list(c, "SELECT nspname FROM pg_namespace WHERE nspname ~ ?", r -> r.getString(1), either)
        .forEach(schema -> Sql.run(c, "DROP SCHEMA " + Sql.name(schema) + " CASCADE"));
  }

  /** A meting as it is now; until the transaction ends nobody else changes it. */
  public static Meting lock(Connection c, Meting meting) {
    return Sql.first(c, SELECT + "WHERE meting_id = ? FOR UPDATE", Metingen::read, meting.id())
        .orElseThrow();
  }

  /**
   * Notes that the results of a meting are being made.
   *
   * @throws Refused when it is closed
   */
  public static void begin(Connection c, Meting meting) {
    Meting now = lock(c, meting);
    if (now.status() != Meting.Status.OPEN && now.status() != Meting.Status.BEREKEND) {
      throw closed(now);
    }
    Sql.update(c, "UPDATE beheer.meting SET status = 'open' WHERE meting_id = ?", meting.id());
  }

  /**
   * Notes that the results of a meting are there.
   *
   * @param methode the hash of the method
   * @param resultaat the hash of the results
   */
  public static void analysed(Connection c, Meting meting, String methode, String resultaat) {
    long done =
        Sql.update(
            c,
            "UPDATE beheer.meting SET status = 'berekend', methode = ?, resultaat = ?, analysed_at ="
                + " now()"
                + " WHERE meting_id = ? AND status IN ('open', 'berekend')",
            methode,
            resultaat,
            meting.id());
    if (done == 0) {
      throw closed(meting);
    }
  }

  /** The refusal that answers a change of a closed meting. */
  public static Refused closed(Meting meting) {
    return new Refused(
        "Meting '"
            + meting.naam()
            + "' is "
            + meting.status().text()
            + " and cannot change; make a new one: ./weefsel meting NAME --peildatum "
            + meting.peildatum());
  }

  private static Meting read(ResultSet r) throws SQLException {
    return new Meting(
        r.getInt("meting_id"),
        r.getString("naam"),
        r.getDate("peildatum").toLocalDate(),
        Meting.Status.of(r.getString("status")),
        r.getString("methode"),
        r.getString("resultaat"),
        instant(r.getTimestamp("created_at")),
        instant(r.getTimestamp("analysed_at")),
        instant(r.getTimestamp("closed_at")),
        instant(r.getTimestamp("published_at")));
  }

  private static Instant instant(Timestamp t) {
    return t == null ? null : t.toInstant();
  }
}
