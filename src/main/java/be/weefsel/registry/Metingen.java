package be.weefsel.registry;

import be.weefsel.Refused;
import be.weefsel.database.Database;
import be.weefsel.database.Sql;
import java.sql.Connection;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The register of metingen and their life cycle. */
public final class Metingen {
  private static final String SELECT =
      "SELECT meting_id, naam, peildatum, status, methode, created_at, analysed_at, closed_at,"
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
   */
  public Meting make(
      String naam, LocalDate peildatum, List<String> datasets, Map<String, Integer> named) {
    // Digits alone name a lading, for instance where either can be revoked.
    if (!naam.matches("[a-z0-9][a-z0-9-]{0,39}") || naam.matches("\\d+")) {
      throw new Refused(
          "'"
              + naam
              + "' cannot name a meting: use 1 to 40 lower-case letters, digits and dashes, and not"
              + " digits alone, as in nulmeting-2026.");
    }
    return database.transaction(
        c -> {
          if (Sql.number(c, "SELECT count(*) FROM beheer.meting WHERE naam = ?", naam) > 0) {
            throw new Refused("There is a meting '" + naam + "' already; choose another name.");
          }
          List<Lading> pinned = pin(c, peildatum, datasets, named);
          int id =
              (int)
                  Sql.number(
                      c,
                      "INSERT INTO beheer.meting (naam, peildatum) VALUES (?, ?)"
                          + " RETURNING meting_id",
                      naam,
                      Date.valueOf(peildatum));
          for (Lading lading : pinned) {
            Sql.update(
                c,
                "INSERT INTO beheer.meting_lading (meting_id, dataset, lading_id)"
                    + " VALUES (?, ?, ?)",
                id,
                lading.dataset(),
                lading.id());
          }
          return Sql.first(c, SELECT + "WHERE meting_id = ?", Metingen::read, id).orElseThrow();
        });
  }

  private List<Lading> pin(
      Connection c, LocalDate peildatum, List<String> datasets, Map<String, Integer> named) {
    List<Lading> pinned = new ArrayList<>();
    for (Map.Entry<String, Integer> choice : named.entrySet()) {
      Lading lading = new Ladingen(database).get(choice.getValue());
      if (!lading.dataset().equals(choice.getKey()) || !"aanvaard".equals(lading.status())) {
        throw new Refused(
            "Lading "
                + lading.id()
                + " is a "
                + lading.status()
                + " lading of "
                + lading.dataset()
                + "; it cannot be pinned for "
                + choice.getKey()
                + ".");
      }
      pinned.add(lading);
    }
    for (String dataset : datasets) {
      if (!named.containsKey(dataset)) {
        Ladingen.newest(c, dataset, peildatum).ifPresent(pinned::add);
      }
    }
    if (pinned.stream().noneMatch(l -> l.dataset().equals("percelen"))) {
      throw new Refused(
          "No lading of percelen describes "
              + peildatum
              + " or earlier; load one first: ./weefsel import percelen FILE --peildatum "
              + peildatum);
    }
    return pinned;
  }

  /**
   * Takes a meting back: its data go, its name stays with the reason.
   *
   * @param successor the meting that replaces it; null for none
   */
  public void revoke(String naam, String reason, String successor) {
    Meting meting = get(naam);
    if (successor != null) {
      get(successor);
    }
    database.transaction(
        c -> {
          Sql.run(c, "DROP SCHEMA IF EXISTS " + Sql.name(meting.publicSchema()) + " CASCADE");
          Sql.run(c, "DROP SCHEMA IF EXISTS " + Sql.name(meting.schema()) + " CASCADE");
          Sql.update(
              c,
              "UPDATE beheer.meting SET status = 'ingetrokken', reason = ?, successor = ?, layers ="
                  + " NULL, published_at = NULL WHERE meting_id = ?",
              reason,
              successor,
              meting.id());
          Sql.update(c, "DELETE FROM beheer.meting_relatie WHERE meting_id = ?", meting.id());
          Sql.update(c, "DELETE FROM beheer.meting_lading WHERE meting_id = ?", meting.id());
          Relaties.prune(c);
          return null;
        });
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

  /** Notes that the results of a meting are there, and by which method. */
  public static void analysed(Connection c, Meting meting, String methode) {
    long done =
        Sql.update(
            c,
            "UPDATE beheer.meting SET status = 'berekend', methode = ?, analysed_at = now()"
                + " WHERE meting_id = ? AND status IN ('open', 'berekend')",
            methode,
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
        instant(r.getTimestamp("created_at")),
        instant(r.getTimestamp("analysed_at")),
        instant(r.getTimestamp("closed_at")),
        instant(r.getTimestamp("published_at")));
  }

  private static Instant instant(Timestamp t) {
    return t == null ? null : t.toInstant();
  }
}
