package be.weefsel.query;

/** All connections for this purpose stayed in use for as long as a request may wait. */
public final class TooBusy extends RuntimeException {
  private static final long serialVersionUID = 1L;

  TooBusy(Purpose purpose) {
    super("no connection for " + purpose + " came free");
  }
}
