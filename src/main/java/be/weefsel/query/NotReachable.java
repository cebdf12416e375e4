package be.weefsel.query;

/** No connection to the database could be had in time: it is down, or all are in use. */
public final class NotReachable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NotReachable(Throwable cause) {
    super("The database cannot be reached: " + cause.getMessage(), cause);
  }
}
