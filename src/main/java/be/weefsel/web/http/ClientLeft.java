package be.weefsel.web.http;

import java.io.IOException;

/** The client closed its connection before it had the whole answer. */
public final class ClientLeft extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public ClientLeft(IOException cause) {
    super(cause);
  }
}
