package be.weefsel.query;

import be.weefsel.database.BoundSql;
import be.weefsel.layers.FeatureShape;
import be.weefsel.layers.PublishedLayer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Reads features of a closed meting, in the order of their key. Safe for many threads. */
public final class FeatureReader {
  private final PublishedData data;
  private final Counter counter = new Counter();

  FeatureReader(PublishedData data) {
    this.data = data;
  }

  /** Gives the features of one page, and says how many there are and where the next one begins. */
  public Page page(
      PublishedMeting meting, FeatureShape shape, ItemsRequest request, RowConsumer consumer) {
    PublishedLayer layer = shape.layer();
    return data.read(
        c -> {
          CountCache.Answer counted = counter.count(c, meting, layer, request.filters());
          BoundSql sql = new ItemsSql(meting, layer).page(shape, request, counted.few());
          Reading reading = new Reading(request.limit()).run(c, sql, consumer);
          return new Page(
              counted.count(),
              (int) reading.rows,
              reading.more ? PageToken.encode(meting, layer, request, reading.lastKey) : null);
        });
  }

  /**
   * Gives the feature with this id; false when there is none.
   *
   * @param tolerance see {@link ItemsRequest#tolerance}
   */
  public boolean one(
      PublishedMeting meting,
      FeatureShape shape,
      double tolerance,
      String id,
      RowConsumer consumer) {
    BoundSql sql = new ItemsSql(meting, shape.layer()).one(shape, tolerance, id);
    return data.read(c -> new Reading(1).run(c, sql, consumer).rows > 0);
  }

  /** How many features filters choose. */
  public Count count(PublishedMeting meting, PublishedLayer layer, Filters filters) {
    return data.read(c -> counter.count(c, meting, layer, filters).count());
  }

  /** One pass over a result: gives at most the limit, and notes whether there was more. */
  private static final class Reading {
    private final int limit;
    private long rows;
    private long lastKey;
    private boolean more;

    Reading(int limit) {
      this.limit = limit;
    }

    Reading run(Connection c, BoundSql sql, RowConsumer consumer) throws SQLException {
      try (PreparedStatement s = sql.prepare(c)) {
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
