package be.weefsel.query;

import be.weefsel.database.SqlFailure;
import be.weefsel.layers.Row;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/** The current row of a result: key, id, geometry, and the properties in their order. */
final class ResultRow implements Row {
  /** The column with the second geometry, where there is one. */
  static final String WGS_84 = "weefsel_wgs84";

  private static final int FIRST_PROPERTY = 4;
  private static final long EPOCH_OF_POSTGRES = LocalDate.of(2000, 1, 1).toEpochDay();
  private final ResultSet result;

  ResultRow(ResultSet result) {
    this.result = result;
  }

  long key() throws SQLException {
    return result.getLong(1);
  }

  @Override
  public String id() {
    return read(() -> result.getString(2));
  }

  @Override
  public byte[] wkb() {
    return read(() -> result.getBytes(3));
  }

  @Override
  public byte[] wgs84() {
    return read(() -> result.getBytes(WGS_84));
  }

  @Override
  public boolean isNull(int property) {
    // Only reading a column tells whether it was null; bytes are read without conversion.
    return read(() -> result.getBytes(FIRST_PROPERTY + property)) == null;
  }

  @Override
  public String text(int property) {
    return read(() -> result.getString(FIRST_PROPERTY + property));
  }

  @Override
  public long integer(int property) {
    return read(() -> result.getLong(FIRST_PROPERTY + property));
  }

  @Override
  public double number(int property) {
    return read(() -> result.getDouble(FIRST_PROPERTY + property));
  }

  @Override
  public boolean bool(int property) {
    return read(() -> result.getBoolean(FIRST_PROPERTY + property));
  }

  @Override
  public LocalDate date(int property) {
    return read(() -> day(FIRST_PROPERTY + property));
  }

  /** In binary a date is a number of days; the driver would go through a calendar. */
  private LocalDate day(int column) throws SQLException {
    byte[] days = result.getBytes(column);
    if (days == null || days.length != Integer.BYTES) {
      return result.getObject(column, LocalDate.class);
    }
    int since2000 = ByteBuffer.wrap(days).getInt();
    return since2000 == Integer.MAX_VALUE || since2000 == Integer.MIN_VALUE
        ? result.getObject(column, LocalDate.class)
        : LocalDate.ofEpochDay(EPOCH_OF_POSTGRES + since2000);
  }

  @FunctionalInterface
  private interface Reading<T> {
    T read() throws SQLException;
  }

  private static <T> T read(Reading<T> reading) {
    try {
      return reading.read();
    } catch (SQLException e) {
      throw new SqlFailure("reading a feature", e);
    }
  }
}
