package be.weefsel.query;

import be.weefsel.database.BoundSql;
import be.weefsel.layers.PublishedLayer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Reads features of a closed meting, in the order of their key. Safe for many threads. */
public final class FeatureReader {
  private static final int FEW = 20_000;
  private static final int FETCH = 2_000;
  private final PublishedData data;
  private final CountCache counts = new CountCache();

  FeatureReader(PublishedData data) {
    this.data = data;
  }

  /**
   * Streams the features of a request, however many: only some thousands are in memory at a time.
   *
   * @return how many there were
   */
  public long each(
      PublishedMeting meting, PublishedLayer layer, ItemsRequest request, RowConsumer consumer) {
    return data.read(
        Purpose.DOWNLOADS,
        c -> {
          // Only inside a transaction does the driver read a result piece by piece.
          c.setAutoCommit(false);
          try {
            BoundSql sql = new ItemsSql(meting, layer).page(request, false);
            return new Reading(request.limit(), FETCH).run(c, sql, consumer).rows;
          } finally {
            c.rollback();
            c.setAutoCommit(true);
          }
        });
  }

  /** Gives the features of one page, and says how many there are and where the next one begins. */
  public Page page(
      PublishedMeting meting, PublishedLayer layer, ItemsRequest request, RowConsumer consumer) {
    return data.read(
        c -> {
          long matched = count(c, meting, layer, request);
          boolean few = request.filters() && matched <= FEW;
          BoundSql sql = new ItemsSql(meting, layer).page(request, few);
          Reading reading = new Reading(request.limit(), 0).run(c, sql, consumer);
          return new Page(
              matched,
              (int) reading.rows,
              reading.more ? PageToken.encode(meting, layer, request, reading.lastKey) : null);
        });
  }

  /** Gives the feature with this id; false when there is none. */
  public boolean one(
      PublishedMeting meting, PublishedLayer layer, String id, RowConsumer consumer) {
    return data.read(
        c -> new Reading(1, 0).run(c, new ItemsSql(meting, layer).one(id), consumer).rows > 0);
  }

  /** How many features the filters of a request choose, on all pages. */
  public long count(PublishedMeting meting, PublishedLayer layer, ItemsRequest request) {
    return data.read(c -> count(c, meting, layer, request));
  }

  private long count(
      Connection c, PublishedMeting meting, PublishedLayer layer, ItemsRequest request)
      throws SQLException {
    if (!request.filters()) {
      return layer.count();
    }
    CountCache.Question question =
        new CountCache.Question(meting.id(), layer.id(), request.bbox(), request.datetime());
    Long known = counts.get(question);
    if (known != null) {
      return known;
    }
    try (PreparedStatement s = new ItemsSql(meting, layer).count(request).prepare(c);
        ResultSet result = s.executeQuery()) {
      result.next();
      long count = result.getLong(1);
      counts.put(question, count);
      return count;
    }
  }

  /** One pass over a result: gives at most the limit, and notes whether there was more. */
  private static final class Reading {
    private final int limit;
    private final int fetch;
    private long rows;
    private long lastKey;
    private boolean more;

    Reading(int limit, int fetch) {
      this.limit = limit;
      this.fetch = fetch;
    }

    Reading run(Connection c, BoundSql sql, RowConsumer consumer) throws SQLException {
      try (PreparedStatement s = sql.prepare(c)) {
        s.setFetchSize(fetch);
        try (ResultSet result = s.executeQuery()) {
          ResultRow row = new ResultRow(result);
          while (result.next()) {
            if (rows == limit) {
              more = true;
              break;
            }
            consumer.accept(row);
            lastKey = row.key();
            rows++;
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return this;
    }
  }
}
