package be.weefsel.loading.rows;

import be.weefsel.Refused;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * The lines of a text file. A byte order mark says which encoding it is; else the user does, and
 * else it must be UTF-8: a wrong guess would change names without anybody seeing it.
 */
public final class TextLines implements AutoCloseable {
  private final Path file;
  private final BufferedInputStream in;
  private final Charset charset;
  private final CharsetDecoder decoder;
  private final boolean wide;
  private byte[] buffer = new byte[4096];
  private int length;
  private int lineEnd = -1;
  private boolean tooLong;
  private long number;

  public TextLines(Path file, Optional<Charset> asked) throws IOException {
    this.file = file;
    this.in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    this.charset = mark(in).or(() -> asked).orElse(StandardCharsets.UTF_8);
    this.wide = charset.name().startsWith("UTF-16");
    this.decoder = charset.newDecoder();
  }

  /** The encoding that a mark at the beginning tells; the mark is skipped. */
  private static Optional<Charset> mark(InputStream in) throws IOException {
    in.mark(3);
    int first = in.read();
    int second = in.read();
    if (first == 0xff && second == 0xfe) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    if (first == 0xfe && second == 0xff) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    if (first == 0xef && second == 0xbb && in.read() == 0xbf) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    in.reset();
    return Optional.empty();
  }

  /**
   * The next line without its end; null after the last. Of a line that is {@link #tooLong} only the
   * beginning.
   */
  public String next() throws IOException {
    length = 0;
    tooLong = false;
    int c = read();
    if (c < 0) {
      return null;
    }
    while (c >= 0 && !ends(c)) {
      add(c);
      c = read();
    }
    number++;
    if (length > 0 && lineEnd != '\r' && last() == '\r') {
      length -= width();
    }
    return tooLong ? new String(buffer, 0, 200, charset) : decode();
  }

  /** Whether the line that was given last is longer than a row may be. */
  public boolean tooLong() {
    return tooLong;
  }

  /** The next byte, or two of them where a character has two; negative after the last. */
  private int read() throws IOException {
    int b = in.read();
    if (!wide || b < 0) {
      return b;
    }
    int c = in.read();
    return charset == StandardCharsets.UTF_16LE ? c << 8 | b : b << 8 | c;
  }

  /** The first line shows how lines end; in old files of a Mac that is a carriage return alone. */
  private boolean ends(int c) throws IOException {
    if (lineEnd < 0 && c == '\n') {
      lineEnd = '\n';
    } else if (lineEnd < 0 && c == '\r') {
      in.mark(2);
      lineEnd = read() == '\n' ? '\n' : '\r';
      in.reset();
    }
    return c == lineEnd;
  }

  private void add(int c) {
    if (length >= Limits.VALUE_CHARS * width()) {
      tooLong = true;
      return;
    }
    if (length + 2 > buffer.length) {
      buffer = Arrays.copyOf(buffer, 2 * buffer.length);
    }
    if (wide) {
      boolean little = charset == StandardCharsets.UTF_16LE;
      buffer[length++] = (byte) (little ? c : c >> 8);
      buffer[length++] = (byte) (little ? c >> 8 : c);
    } else {
      buffer[length++] = (byte) c;
    }
  }

  private int width() {
    return wide ? 2 : 1;
  }

  private int last() {
    boolean little = charset == StandardCharsets.UTF_16LE;
    return buffer[little ? length - 2 : length - 1];
  }

  private String decode() {
    ByteBuffer bytes = ByteBuffer.wrap(buffer, 0, length);
    try {
      return decoder.decode(bytes).toString();
    } catch (CharacterCodingException e) {
      int at = bytes.position();
      throw new Refused(
          String.format(
              "%s is geen %s: byte %d van regel %d is 0x%02X. %s",
              file.getFileName(), charset, at + 1, number, buffer[at] & 0xff, advice()),
          e);
    }
  }

  private String advice() {
    return charset.equals(StandardCharsets.UTF_8)
        ? "Bewaar het bestand als UTF-8 (in Excel: CSV UTF-8), of zeg welke codering het heeft,"
            + " bijvoorbeeld --encoding windows-1252."
        : "Geef met --encoding de codering op die het bestand heeft.";
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
