package be.weefsel.query;

import be.weefsel.database.Sql;
import be.weefsel.database.SqlFailure;
import be.weefsel.layers.PublishedLayer;
import be.weefsel.layers.PublishedLayers;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The closed metingen, read again when what is known is older than a second. One request reads;
 * those beside it take what is known, so that a slow database holds up nobody else.
 */
public final class Publications {
  private static final long FRESH_NANOS = 1_000_000_000L;
  private static final String NO_PRIVILEGE = "42501";
  private final PublishedData data;
  private final ReentrantLock reading = new ReentrantLock();
  private volatile Known known;

  private record Known(List<PublishedMeting> metingen, long readAt) {
    boolean fresh() {
      return System.nanoTime() - readAt <= FRESH_NANOS;
    }
  }

  Publications(PublishedData data) {
    this.data = data;
  }

  /** All closed and revoked metingen, newest first. */
  public List<PublishedMeting> all() {
    Known now = known;
    if (now != null && now.fresh()) {
      return now.metingen;
    }
    if (now == null) {
      reading.lock();
    } else if (!reading.tryLock()) {
      return now.metingen;
    }
    try {
      if (known == null || !known.fresh()) {
        known = new Known(fetch(), System.nanoTime());
      }
      return known.metingen;
    } finally {
      reading.unlock();
    }
  }

  /** The meting that the root serves: the one published last, of those not revoked. */
  public Optional<PublishedMeting> root() {
    return all().stream()
        .filter(m -> !m.revoked() && m.publishedAt() != null)
        .max(Comparator.comparing(PublishedMeting::publishedAt).thenComparing(PublishedMeting::id));
  }

  public Optional<PublishedMeting> find(String naam) {
    return all().stream().filter(m -> m.naam().equals(naam)).findFirst();
  }

  private List<PublishedMeting> fetch() {
    try {
      return data.read(
          Purpose.LISTS,
          c ->
              Sql.list(
                  c,
                  "SELECT meting_id, naam, peildatum, status, methode, layers, reason, successor,"
                      + " closed_at, published_at FROM beheer.gesloten_meting"
                      + " ORDER BY meting_id DESC",
                  this::meting));
    } catch (SqlFailure e) {
      // The role gets its first right when a first meting is published.
      if (NO_PRIVILEGE.equals(e.state())) {
        return List.of();
      }
      throw e;
    }
  }

  private PublishedMeting meting(ResultSet r) throws SQLException {
    boolean revoked = !"gesloten".equals(r.getString("status"));
    return new PublishedMeting(
        r.getInt("meting_id"),
        r.getString("naam"),
        r.getDate("peildatum").toLocalDate(),
        revoked,
        r.getString("methode"),
        revoked ? List.of() : layers(r.getInt("meting_id"), r.getString("layers")),
        r.getString("reason"),
        r.getString("successor"),
        instant(r.getTimestamp("closed_at")),
        instant(r.getTimestamp("published_at")));
  }

  private List<PublishedLayer> layers(int meting, String json) {
    try {
      List<PublishedLayer> all = json == null ? List.of() : PublishedLayers.read(json);
      return all.stream().filter(l -> data.maySee(l.audience())).toList();
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException("The layers of meting " + meting + " cannot be read", e);
    }
  }

  private static Instant instant(Timestamp t) {
    return t == null ? null : t.toInstant();
  }
}
