package be.weefsel.database;

/**
 * Where the database is and who owns it.
 *
 * @param ours true for the private cluster, where we may give roles a password of their own
 */
public record ConnectionInfo(String url, String user, String password, boolean ours) {
  @Override
  public String toString() {
    return url + " as " + user;
  }
}
