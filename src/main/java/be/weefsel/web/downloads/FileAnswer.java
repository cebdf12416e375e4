package be.weefsel.web.downloads;

import be.weefsel.web.http.ClientLeft;
import be.weefsel.web.http.Problem;
import be.weefsel.web.http.ProblemException;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** Sends a file, or the range of it that is asked for. */
record FileAnswer(Path file, Tag tag) {
  private static final int BUFFER = 1 << 16;

  void send(Context ctx) {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      long size = channel.size();
      HttpServletResponse response = ctx.res();
      ByteRange range = range(ctx, size);
      if (range == null) {
        range = new ByteRange(0, size);
      } else {
        response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
        response.setHeader("Content-Range", range.header(size));
      }
      response.setContentLengthLong(range.length());
      if (ctx.method() != HandlerType.HEAD) {
        copy(channel, range, response.getOutputStream());
      }
    } catch (NoSuchFileException e) {
      // Others needed its room between the moment it was found and now.
      throw Problem.unavailable("The file must be made again. Try again soon.");
    } catch (IOException e) {
      // The length was said, so a client sees that something lacks.
      throw new UncheckedIOException(e);
    }
  }

  /** Null for the whole file: also where the client has a part of another one. */
  private ByteRange range(Context ctx, long size) {
    String ifRange = ctx.header("If-Range");
    if (ifRange != null && !ifRange.strip().equals(tag.text())) {
      return null;
    }
    try {
      return ByteRange.parse(ctx.header("Range"), size);
    } catch (IllegalArgumentException e) {
      ctx.header("Content-Range", "bytes */" + size);
      throw new ProblemException(
          new Problem(416, "Range not satisfiable", e.getMessage(), List.of()));
    }
  }

  private static void copy(FileChannel from, ByteRange range, OutputStream to) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
    long at = range.start();
    long left = range.length();
    while (left > 0) {
      buffer.clear().limit((int) Math.min(BUFFER, left));
      int read = from.read(buffer, at);
      if (read < 0) {
        throw new IOException("the file ends too soon");
      }
      try {
        to.write(buffer.array(), 0, read);
      } catch (IOException e) {
        throw new ClientLeft(e);
      }
      at += read;
      left -= read;
    }
  }
}
