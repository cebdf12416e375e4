package be.weefsel.web.http;

/** Sends the client to the address that stands in place of the one it asked. */
final class Moved extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final String location;

  Moved(String location) {
    super(location);
    this.location = location;
  }

  String location() {
    return location;
  }
}
