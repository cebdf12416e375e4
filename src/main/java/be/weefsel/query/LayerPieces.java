package be.weefsel.query;

import be.weefsel.layers.FeatureShape;
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
  private static final int MOST_TURNS = 100;
  private static final int FIRST_FETCH = 32;
  private static final int MOST_FETCH = 256;
  private static final long FETCH_BYTES = 1 << 18;
  private final PublishedData data;
  private final FeatureShape shape;
  private final ItemsSql sql;
  private Long lastKey;
  private int fetch = FIRST_FETCH;
  private long rows;
  private boolean ended;

  LayerPieces(PublishedData data, PublishedMeting meting, FeatureShape shape) {
    this.data = data;
    this.shape = shape;
    this.sql = new ItemsSql(meting, shape.layer());
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
    for (int turn = 1; !inTurn(consumer, enough); turn++) {
      // Whoever began should end; whoever has not is told to come back.
      if (rows == 0 || turn == MOST_TURNS) {
        throw new TooBusy(Purpose.DOWNLOADS);
      }
    }
    return !ended;
  }

  /** False when others kept all connections. */
  private boolean inTurn(RowConsumer consumer, BooleanSupplier enough) {
    try {
      piece(consumer, enough);
      return true;
    } catch (TooBusy e) {
      return false;
    }
  }

  private void piece(RowConsumer consumer, BooleanSupplier enough) {
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
  }

  private void read(Connection c, RowConsumer consumer, BooleanSupplier enough)
      throws SQLException {
    try (PreparedStatement s = sql.piece(shape, lastKey, MOST_ROWS).prepare(c)) {
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
}
