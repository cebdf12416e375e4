package be.weefsel.query;

import be.weefsel.database.BoundSql;
import be.weefsel.database.Sql;
import be.weefsel.layers.FeatureShape;
import be.weefsel.layers.Property;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.BooleanSupplier;

/**
 * A layer on its way out. Each piece is a statement of its own, after the last key of the piece
 * before: what is published does not change, so together they are one reading, and nothing is held
 * in the database while a slow client takes what it got. For one thread.
 */
public final class LayerPieces {
  private static final int MOST_ROWS = 10_000;
  private static final int FIRST_FETCH = 32;
  private static final int MOST_FETCH = 256;
  private static final long FETCH_BYTES = 1 << 18;
  private final PublishedData data;
  private final FeatureShape shape;
  private final String select;
  private final String key;
  private Long lastKey;
  private int fetch = FIRST_FETCH;
  private long rows;
  private boolean ended;

  LayerPieces(PublishedData data, PublishedMeting meting, FeatureShape shape) {
    this.data = data;
    this.shape = shape;
    this.key = "v." + Sql.name(shape.layer().key());
    this.select = select(meting);
  }

  /** How many features were given so far. */
  public long rows() {
    return rows;
  }

  /**
   * Gives the next features, until enough were taken.
   *
   * @param enough asked after each feature
   * @return whether there may be more
   */
  public boolean next(RowConsumer consumer, BooleanSupplier enough) {
    if (ended) {
      return false;
    }
    data.download(
        c -> {
          // Only inside a transaction does the driver read a result by parts.
          c.setAutoCommit(false);
          try {
            read(c, consumer, enough);
            return null;
          } finally {
            c.rollback();
            c.setAutoCommit(true);
          }
        });
    return !ended;
  }

  private void read(Connection c, RowConsumer consumer, BooleanSupplier enough)
      throws SQLException {
    try (PreparedStatement s = piece().prepare(c)) {
      s.setFetchSize(fetch);
      try (ResultSet result = s.executeQuery()) {
        ResultRow row = new ResultRow(result);
        int read = 0;
        long bytes = 0;
        while (result.next()) {
          consumer.accept(row);
          lastKey = row.key();
          rows++;
          read++;
          bytes += size(row);
          if (enough.getAsBoolean()) {
            adapt(bytes, read);
            return;
          }
        }
        adapt(bytes, read);
        ended = read < MOST_ROWS;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Heavy shapes are fetched by fewer at a time. */
  private void adapt(long bytes, int read) {
    long each = read == 0 ? 1 : Math.max(1, bytes / read);
    fetch = (int) Math.max(1, Math.min(MOST_FETCH, FETCH_BYTES / each));
  }

  private static long size(ResultRow row) {
    byte[] wkb = row.wkb();
    return wkb == null ? 0 : wkb.length;
  }

  private BoundSql piece() {
    BoundSql sql = new BoundSql().add(select);
    if (lastKey != null) {
      sql.add(" WHERE " + key + " > ?", lastKey);
    }
    return sql.add(" ORDER BY " + key + " LIMIT " + MOST_ROWS);
  }

  private String select(PublishedMeting meting) {
    StringBuilder sql = new StringBuilder("SELECT ").append(key).append(", v.id, ");
    sql.append(shape.geometry() ? "ST_AsBinary(" + geometry() + ", 'NDR')" : "NULL::bytea");
    for (Property property : shape.properties()) {
      sql.append(", v.").append(Sql.name(property.name()));
    }
    sql.append(" FROM ").append(Sql.name(meting.schema(shape.layer()))).append('.');
    return sql.append(Sql.name(shape.layer().id())).append(" v").toString();
  }

  private String geometry() {
    return shape
        .crs()
        .stored()
        .map(column -> "v." + column)
        .orElseGet(() -> "ST_Transform(v.geom, " + shape.crs().srid() + ")");
  }
}
