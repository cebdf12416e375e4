package be.weefsel.loading.formats.geojson;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** The records of a file as one stream after another; a record may be of any length. */
final class RecordInput implements AutoCloseable {
  static final byte SEPARATOR = 0x1e;
  private static final int BEGINNING = 2000;
  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private final byte[] beginning = new byte[BEGINNING];
  private byte end = '\n';
  private int at;
  private int filled;
  private int kept;
  private boolean ended = true;

  RecordInput(Path file) throws IOException {
    in = Files.newInputStream(file);
    if (fill() && (buffer[0] == SEPARATOR || startsWith(0xef, 0xbb, 0xbf, SEPARATOR))) {
      end = SEPARATOR;
      at = buffer[0] == SEPARATOR ? 1 : 4;
    }
  }

  /** Whether a file has record separators. */
  static boolean isSeparated(Path file) {
    try (RecordInput records = new RecordInput(file)) {
      return records.end == SEPARATOR;
    } catch (IOException e) {
      throw Json.unreadable(file, e);
    }
  }

  private boolean startsWith(int... bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (i >= filled || (buffer[i] & 0xff) != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  private boolean fill() throws IOException {
    at = 0;
    filled = Math.max(0, in.read(buffer));
    return filled > 0;
  }

  /** Goes to the next record, past what is left of this one; false after the last. */
  boolean next() throws IOException {
    byte[] rest = new byte[1 << 13];
    while (!ended && read(rest, 0, rest.length) >= 0) {
      continue;
    }
    kept = 0;
    ended = at == filled && !fill();
    return !ended;
  }

  /** The record, up to its end. */
  InputStream input() {
    return new InputStream() {
      @Override
      public int read() throws IOException {
        byte[] one = new byte[1];
        return RecordInput.this.read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
      }

      @Override
      public int read(byte[] target, int offset, int length) throws IOException {
        return RecordInput.this.read(target, offset, length);
      }
    };
  }

  private int read(byte[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (ended || at == filled && !fill()) {
      ended = true;
      return -1;
    }
    int stop = at;
    int last = Math.min(filled, at + length);
    while (stop < last && buffer[stop] != end) {
      stop++;
    }
    int read = stop - at;
    System.arraycopy(buffer, at, target, offset, read);
    keep(at, read);
    at = stop;
    if (stop < last) {
      at++;
      ended = true;
    }
    return read == 0 ? -1 : read;
  }

  private void keep(int from, int length) {
    int more = Math.min(length, BEGINNING - kept);
    System.arraycopy(buffer, from, beginning, kept, more);
    kept += more;
  }

  /** The first characters of the record, for people to recognise it. */
  String beginning() {
    return new String(Arrays.copyOf(beginning, kept), StandardCharsets.UTF_8).strip();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
