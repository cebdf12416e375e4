package be.weefsel.query;

import be.weefsel.database.SqlFailure;
import be.weefsel.layers.Row;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/** The current row of a result: key, id, geometry, and the properties in their order. */
final class ResultRow implements Row {
  private static final int FIRST_PROPERTY = 4;
  private final ResultSet result;

  ResultRow(ResultSet result) {
    this.result = result;
  }

  long key() throws SQLException {
    return result.getLong(1);
  }

  @Override
  public String id() {
    return value(() -> result.getString(2));
  }

  @Override
  public byte[] wkb() {
    return value(() -> result.getBytes(3));
  }

  @Override
  public boolean isNull(int property) {
    return value(
        () -> {
          // Only reading a column tells whether it was null; bytes are read without conversion.
          result.getBytes(FIRST_PROPERTY + property);
          return result.wasNull();
        });
  }

  @Override
  public String text(int property) {
    return value(() -> result.getString(FIRST_PROPERTY + property));
  }

  @Override
  public long integer(int property) {
    return value(() -> result.getLong(FIRST_PROPERTY + property));
  }

  @Override
  public double number(int property) {
    return value(() -> result.getDouble(FIRST_PROPERTY + property));
  }

  @Override
  public boolean bool(int property) {
    return value(() -> result.getBoolean(FIRST_PROPERTY + property));
  }

  @Override
  public LocalDate date(int property) {
    return value(() -> result.getObject(FIRST_PROPERTY + property, LocalDate.class));
  }

  private interface Read<T> {
    T get() throws SQLException;
  }

  private static <T> T value(Read<T> read) {
    try {
      return read.get();
    } catch (SQLException e) {
      throw new SqlFailure("reading a feature", e);
    }
  }
}
