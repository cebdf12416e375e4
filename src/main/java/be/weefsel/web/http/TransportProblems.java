package be.weefsel.web.http;

import java.nio.ByteBuffer;
import java.util.List;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** What goes wrong before a request reaches us, as the same problem documents as all others. */
public final class TransportProblems extends ErrorHandler {
  @Override
  public boolean errorPageForMethod(String method) {
    return !method.equals("HEAD");
  }

  @Override
  protected void generateResponse(
      Request request,
      Response response,
      int code,
      String message,
      Throwable cause,
      Callback callback) {
    Problem problem = new Problem(code, HttpStatus.getMessage(code), detail(code), List.of());
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problems.MEDIA_TYPE);
    response.getHeaders().put("Access-Control-Allow-Origin", "*");
    response.write(true, ByteBuffer.wrap(Json.bytes(Problems.document(problem))), callback);
  }

  private static String detail(int code) {
    return switch (code) {
      case 400 -> "This is not a request of HTTP/1.1, or its address is not well-formed.";
      case 414 -> "The address is too long. Send a large filter with POST to /search.";
      case 431 -> "The headers are too large.";
      case 505 -> "Use HTTP/1.1.";
      default -> "The request cannot be answered.";
    };
  }
}
