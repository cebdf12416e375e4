package be.weefsel.database;

import java.sql.SQLException;

/** A statement failed in a way that no user input explains. */
public class SqlFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final String state;

  public SqlFailure(String what, SQLException cause) {
    super(what + ": " + cause.getMessage(), cause);
    this.state = cause.getSQLState();
  }

  /** The five characters of SQLSTATE, for example {@code 57014} for a cancelled query. */
  public String state() {
    return state == null ? "" : state;
  }
}
