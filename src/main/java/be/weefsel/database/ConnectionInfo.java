package be.weefsel.database;

/**
 * Where the database is and who owns it.
 *
 * @param ours true for the private cluster, where we may let the roles log in
 */
public record ConnectionInfo(String url, String user, String password, boolean ours) {
  @Override
  public String toString() {
    return url + " as " + user;
  }
}
