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
    try {
      return result.getString(2);
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  @Override
  public byte[] wkb() {
    try {
      return result.getBytes(3);
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  @Override
  public boolean isNull(int property) {
    try {
      // Only reading a column tells whether it was null; bytes are read without conversion.
      return result.getBytes(FIRST_PROPERTY + property) == null;
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  @Override
  public String text(int property) {
    try {
      return result.getString(FIRST_PROPERTY + property);
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  @Override
  public long integer(int property) {
    try {
      return result.getLong(FIRST_PROPERTY + property);
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  @Override
  public double number(int property) {
    try {
      return result.getDouble(FIRST_PROPERTY + property);
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  @Override
  public boolean bool(int property) {
    try {
      return result.getBoolean(FIRST_PROPERTY + property);
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  @Override
  public LocalDate date(int property) {
    try {
      return result.getObject(FIRST_PROPERTY + property, LocalDate.class);
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  private static SqlFailure failure(SQLException e) {
    return new SqlFailure("reading a feature", e);
  }
}
