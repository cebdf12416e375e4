package be.weefsel.web.downloads;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;

/** A body whose head is set with its first byte, and that must be taken within a time. */
final class Body extends OutputStream {
  private final HttpServletResponse response;
  private final Runnable head;
  private final Duration longest;
  private final long end;
  private OutputStream out;

  Body(HttpServletResponse response, Runnable head, Duration longest) {
    this.response = response;
    this.head = head;
    this.longest = longest;
    this.end = System.nanoTime() + longest.toNanos();
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    if (System.nanoTime() - end > 0) {
      throw new IOException("the download took longer than " + longest);
    }
    out().write(bytes, from, length);
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void flush() throws IOException {
    out().flush();
  }

  @Override
  public void close() throws IOException {
    out().close();
  }

  private OutputStream out() throws IOException {
    if (out == null) {
      head.run();
      out = response.getOutputStream();
    }
    return out;
  }
}
