package be.weefsel.loading.service.http;

import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;

/** What is wrong with a connection, in words. */
final class Failures {
  private Failures() {}

  static String words(IOException e) {
    for (Throwable t = e; t != null; t = t.getCause()) {
      if (t instanceof UnknownHostException || t instanceof UnresolvedAddressException) {
        return "de naam van de server is niet bekend";
      }
    }
    if (e instanceof HttpTimeoutException) {
      return "er komt geen verbinding tot stand";
    }
    if (e instanceof ConnectException) {
      return "de server neemt geen verbinding aan";
    }
    return e.getMessage() == null ? "de verbinding brak af" : e.getMessage();
  }
}
