package be.weefsel.encoding;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A growing buffer of bytes, mostly ASCII. Not for more than one thread. */
public final class Bytes {
  private byte[] buffer;
  private int size;

  public Bytes(int capacity) {
    buffer = new byte[Math.max(16, capacity)];
  }

  public Bytes() {
    this(8192);
  }

  public int size() {
    return size;
  }

  /** Adds one ASCII character. */
  public Bytes put(char ascii) {
    room(1);
    buffer[size++] = (byte) ascii;
    return this;
  }

  public Bytes put(byte[] bytes) {
    room(bytes.length);
    System.arraycopy(bytes, 0, buffer, size, bytes.length);
    size += bytes.length;
    return this;
  }

  /** Adds text as UTF-8. */
  public Bytes put(String text) {
    int length = text.length();
    room(length);
    int at = size;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        size = at;
        return put(text.substring(i).getBytes(StandardCharsets.UTF_8));
      }
      buffer[at++] = (byte) c;
    }
    size = at;
    return this;
  }

  /** Adds a whole number in decimals. */
  public Bytes put(long value) {
    if (value < 0) {
      if (value == Long.MIN_VALUE) {
        return put(Long.toString(value));
      }
      put('-');
      value = -value;
    }
    int digits = digits(value);
    room(digits);
    size += digits;
    int at = size;
    do {
      long rest = value / 10;
      buffer[--at] = (byte) ('0' + (value - rest * 10));
      value = rest;
    } while (value != 0);
    return this;
  }

  private static int digits(long value) {
    int digits = 1;
    for (long limit = 10; digits < 19 && value >= limit; limit *= 10) {
      digits++;
    }
    return digits;
  }

  /** What was put so far, without copying; the buffer may not change while it is read. */
  public InputStream asStream() {
    return new ByteArrayInputStream(buffer, 0, size);
  }

  public byte[] toByteArray() {
    return Arrays.copyOf(buffer, size);
  }

  /** Writes what was put so far and begins again, empty. */
  public void drainTo(OutputStream out) throws IOException {
    out.write(buffer, 0, size);
    size = 0;
  }

  @Override
  public String toString() {
    return new String(buffer, 0, size, StandardCharsets.UTF_8);
  }

  private void room(int more) {
    if (buffer.length - size < more) {
      buffer = Arrays.copyOf(buffer, Math.max(Math.addExact(size, more), grown()));
    }
  }

  private int grown() {
    return buffer.length > Integer.MAX_VALUE / 2 ? Integer.MAX_VALUE - 8 : buffer.length * 2;
  }
}
