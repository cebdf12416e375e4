package be.weefsel.registry;

import be.weefsel.Refused;
import be.weefsel.database.Database;
import be.weefsel.database.Sql;
import java.sql.Connection;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The register of ladingen. */
public final class Ladingen {
  private static final String SELECT =
      "SELECT lading_id, dataset, status, peildatum, relation, files, checksum, mapping, source_crs,"
          + " crs_operation, crs_accuracy, licence, citation, rows_read, rows_accepted,"
          + " rows_repaired, rows_rejected, base,"
          + " coalesce(rows_held, rows_accepted + rows_repaired) AS rows_held, report::text, reason,"
          + " loaded_at FROM beheer.lading ";
  private final Database database;

  Ladingen(Database database) {
    this.database = database;
  }

  /** All ladingen, newest first. */
  public List<Lading> all() {
    return database.read(c -> Sql.list(c, SELECT + "ORDER BY lading_id DESC", Ladingen::read));
  }

  public Lading get(int id) {
    return database.read(c -> get(c, id, ""));
  }

  /** A lading that stays as it is until the transaction ends. */
  public static Lading pinnable(Connection c, int id) {
    return get(c, id, " FOR KEY SHARE");
  }

  private static Lading get(Connection c, int id, String lock) {
    return Sql.first(c, SELECT + "WHERE lading_id = ?" + lock, Ladingen::read, id)
        .orElseThrow(
            () -> new Refused("There is no lading " + id + "; ./weefsel ladingen lists them."));
  }

  /** The newest accepted lading of a dataset that describes a day not after the given one. */
  public Optional<Lading> newest(String dataset, LocalDate peildatum) {
    return database.transaction(c -> newest(c, dataset, peildatum));
  }

  static Optional<Lading> newest(Connection c, String dataset, LocalDate peildatum) {
    return Sql.first(
        c,
        SELECT
            + "WHERE dataset = ? AND status = 'aanvaard' AND peildatum <= ?"
            + " ORDER BY peildatum DESC, lading_id DESC LIMIT 1 FOR KEY SHARE",
        Ladingen::read,
        dataset,
        Date.valueOf(peildatum));
  }

  /** The ladingen that a meting pins, by dataset. */
  public static List<Lading> of(Connection c, int meting) {
    return Sql.list(
        c,
        SELECT
            + "JOIN beheer.meting_lading USING (lading_id, dataset) WHERE meting_id = ?"
            + " ORDER BY dataset",
        Ladingen::read,
        meting);
  }

  /** The number that the next lading will have; taken once, never given again. */
  public static int nextId(Connection c) {
    return (int)
        Sql.number(c, "SELECT nextval(pg_get_serial_sequence('beheer.lading', 'lading_id'))");
  }

  /** Registers a lading under the number taken with {@link #nextId}. */
  public static void register(Connection c, Lading l) throws SQLException {
    Sql.update(
        c,
        "INSERT INTO beheer.lading (lading_id, dataset, status, peildatum, relation, files,"
            + " checksum, mapping, source_crs, crs_operation, crs_accuracy, licence, citation,"
            + " rows_read, rows_accepted, rows_repaired, rows_rejected, base, rows_held, report,"
            + " reason)"
            + " OVERRIDING SYSTEM VALUE"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?)",
        l.id(),
        l.dataset(),
        l.status(),
        Date.valueOf(l.peildatum()),
        l.relation(),
        c.createArrayOf("text", l.files().toArray()),
        l.checksum(),
        l.mapping(),
        l.sourceCrs(),
        l.crsOperation(),
        l.crsAccuracy(),
        l.licence(),
        l.citation(),
        l.counts().read(),
        l.counts().accepted(),
        l.counts().repaired(),
        l.counts().rejected(),
        l.base(),
        l.rows(),
        l.report(),
        l.reason());
  }

  /** Removes a lading and its rows; refused while a meting pins it. */
  public void drop(int id) {
    database.transaction(
        c -> {
          dropRows(c, unpinned(c, id));
          Sql.update(c, "DELETE FROM beheer.lading WHERE lading_id = ?", id);
          return null;
        });
  }

  /**
   * Removes the rows of a lading and keeps its entry with the reason; refused while a meting that
   * is not revoked pins it.
   */
  public void revoke(int id, String reason, Integer successor) {
    database.transaction(
        c -> {
          dropRows(c, unpinned(c, id));
          Sql.update(c, "DELETE FROM beheer.geweigerd WHERE lading_id = ?", id);
          Sql.update(
              c,
              "UPDATE beheer.lading SET status = 'ingetrokken', relation = NULL, reason = ?,"
                  + " successor = ? WHERE lading_id = ?",
              reason,
              successor,
              id);
          return null;
        });
  }

  private static void dropRows(Connection c, Lading lading) {
    if (lading.relation() != null) {
      Sql.run(c, "DROP TABLE " + lading.qualifiedRelation());
    }
    Relaties.prune(c);
  }

  private static Lading unpinned(Connection c, int id) {
    Lading lading = get(c, id, " FOR UPDATE");
    List<String> pinning =
        Sql.list(
            c,
            "SELECT naam FROM beheer.meting JOIN beheer.meting_lading USING (meting_id)"
                + " WHERE lading_id = ? ORDER BY naam",
            r -> r.getString(1),
            id);
    if (!pinning.isEmpty()) {
      throw new Refused(
          "Lading "
              + id
              + " is pinned by meting "
              + String.join(", ", pinning)
              + "; a measurement keeps its data. Revoke the meting first.");
    }
    return lading;
  }

  private static Lading read(ResultSet r) throws SQLException {
    return new Lading(
        r.getInt("lading_id"),
        r.getString("dataset"),
        r.getString("status"),
        r.getDate("peildatum").toLocalDate(),
        r.getString("relation"),
        Arrays.asList((String[]) r.getArray("files").getArray()),
        r.getString("checksum"),
        r.getString("mapping"),
        r.getString("source_crs"),
        r.getString("crs_operation"),
        (Double) r.getObject("crs_accuracy"),
        r.getString("licence"),
        r.getString("citation"),
        new Lading.Counts(
            r.getLong("rows_read"),
            r.getLong("rows_accepted"),
            r.getLong("rows_repaired"),
            r.getLong("rows_rejected")),
        (Integer) r.getObject("base"),
        r.getLong("rows_held"),
        r.getString("report"),
        r.getString("reason"),
        r.getTimestamp("loaded_at").toInstant());
  }
}
