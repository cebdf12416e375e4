package be.weefsel.loading.rows;

import be.weefsel.Refused;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** The lines of a text file that must be UTF-8; a byte order mark is skipped. */
public final class Utf8Lines implements AutoCloseable {
  private final Path file;
  private final InputStream in;
  private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
  private byte[] buffer = new byte[4096];
  private long number;

  public Utf8Lines(Path file) throws IOException {
    this.file = file;
    this.in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
  }

  /** The next line without its end; null after the last. */
  public String next() throws IOException {
    int length = 0;
    int b = in.read();
    if (b < 0) {
      return null;
    }
    for (; b >= 0 && b != '\n'; b = in.read()) {
      if (length == buffer.length) {
        buffer = Arrays.copyOf(buffer, 2 * length);
      }
      buffer[length++] = (byte) b;
    }
    if (length > 0 && buffer[length - 1] == '\r') {
      length--;
    }
    number++;
    String line = decode(length);
    return number == 1 && line.startsWith("\ufeff") ? line.substring(1) : line;
  }

  private String decode(int length) {
    ByteBuffer bytes = ByteBuffer.wrap(buffer, 0, length);
    try {
      return decoder.decode(bytes).toString();
    } catch (CharacterCodingException e) {
      int at = bytes.position();
      throw new Refused(
          String.format(
              "%s is geen UTF-8: byte %d van regel %d is 0x%02X. Bewaar het bestand als UTF-8"
                  + " (in Excel: CSV UTF-8).",
              file.getFileName(), at + 1, number, buffer[at] & 0xff),
          e);
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
