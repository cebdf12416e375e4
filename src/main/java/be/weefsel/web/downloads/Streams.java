package be.weefsel.web.downloads;

import be.weefsel.export.LayerStream;
import be.weefsel.web.http.Coding;
import be.weefsel.web.http.Problem;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends layers while they are read. What fails before the first byte becomes a problem document;
 * after it the connection is broken off, so that nobody takes a part for the whole.
 */
final class Streams {
  private static final Logger LOG = LoggerFactory.getLogger(Streams.class);
  // Each holds a thread of the server and some mebibytes.
  private static final int AT_A_TIME = 32;
  private final Semaphore places = new Semaphore(AT_A_TIME);

  /**
   * Sends a layer.
   *
   * @param head sets the headers, once it is known that there will be a body
   */
  void send(Context ctx, Download download, Coding coding, Runnable head) {
    HttpServletResponse response = ctx.res();
    Runnable wholeHead =
        () -> {
          head.run();
          if (ctx.protocol().equals("HTTP/1.1")) {
            // By its last chunk a client knows the end, also where it closes the connection.
            response.setHeader("Transfer-Encoding", "chunked");
          }
          if (coding != Coding.IDENTITY) {
            response.setHeader("Content-Encoding", coding.token());
          }
        };
    if (ctx.method() == HandlerType.HEAD) {
      wholeHead.run();
      return;
    }
    if (!places.tryAcquire()) {
      throw Problem.unavailable(
          AT_A_TIME + " layers are being downloaded; that is as many as can be. Try again soon.");
    }
    try {
      stream(ctx, download, coding, wholeHead);
    } finally {
      places.release();
    }
  }

  private static void stream(Context ctx, Download download, Coding coding, Runnable head) {
    HttpServletResponse response = ctx.res();
    LayerStream stream = new LayerStream(download.layer(), download.format(), download.csv());
    int seconds = download.layer().data().limits().downloadSeconds();
    try {
      OutputStream out = coding.packing(new Body(response, head, Duration.ofSeconds(seconds)));
      stream.writeTo(out);
      out.close();
    } catch (IOException e) {
      LOG.info("{} was not taken to its end: {}", ctx.path(), e.toString());
      breakOff(response);
    } catch (RuntimeException | Error e) {
      if (!response.isCommitted()) {
        throw e;
      }
      LOG.warn("{} failed on its way", ctx.path(), e);
      breakOff(response);
    }
  }

  private static void breakOff(HttpServletResponse response) {
    try {
      // Jetty ends the connection instead of the body.
      response.sendError(-1);
    } catch (IOException | IllegalStateException e) {
      LOG.debug("The connection was gone already", e);
    }
  }
}
