package be.weefsel.query.cql2;

/** A filter that cannot be read or does not fit the layer; the message begins with the place. */
public final class FilterError extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;
  private final String where;

  FilterError(Place at, String message) {
    super(at + ": " + message);
    where = at.toString();
  }

  /** For example {@code at character 12} or {@code at /args/0}. */
  public String where() {
    return where;
  }
}
