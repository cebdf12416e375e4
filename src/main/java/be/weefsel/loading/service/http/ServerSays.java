package be.weefsel.loading.service.http;

import be.weefsel.Refused;

/** The server itself refuses, in words of its own. */
public final class ServerSays extends Refused {
  private static final long serialVersionUID = 1L;
  private final int status;

  /**
   * @param status of the answer
   */
  public ServerSays(int status, String message) {
    super(message);
    this.status = status;
  }

  public int status() {
    return status;
  }
}
