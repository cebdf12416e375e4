package be.weefsel.encoding;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;

/** A growing buffer of bytes, mostly ASCII. Not for more than one thread. */
public final class Bytes {
  private static final byte[] TENS = new byte[100];
  private static final byte[] ONES = new byte[100];
  // Billionths in one unit of the last of so many decimals.
  private static final int[] UNIT = {
    0, 100_000_000, 10_000_000, 1_000_000, 100_000, 10_000, 1_000, 100, 10, 1
  };

  static {
    for (int i = 0; i < 100; i++) {
      TENS[i] = (byte) ('0' + i / 10);
      ONES[i] = (byte) ('0' + i % 10);
    }
  }

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

  /** Adds part of some bytes. */
  public Bytes put(byte[] bytes, int from, int length) {
    room(length);
    System.arraycopy(bytes, from, buffer, size, length);
    size += length;
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

  /** Adds a day as ISO 8601 has it. */
  public Bytes put(LocalDate day) {
    int year = day.getYear();
    if (year < 0 || year > 9999) {
      return put(day.toString());
    }
    room(10);
    pair(size, year / 100);
    pair(size + 2, year % 100);
    buffer[size + 4] = '-';
    pair(size + 5, day.getMonthValue());
    buffer[size + 7] = '-';
    pair(size + 8, day.getDayOfMonth());
    size += 10;
    return this;
  }

  /**
   * Adds a number of which the fraction is given in units of its last decimal; zeros at its end are
   * left out. Coordinates are most of what we write, so this goes straight to the buffer.
   *
   * @param decimals 1 to 9 where there is a fraction
   */
  void decimal(int whole, int fraction, int decimals) {
    if (whole < 100) {
      room(2);
      if (whole < 10) {
        buffer[size++] = (byte) ('0' + whole);
      } else {
        pair(size, whole);
        size += 2;
      }
    } else if (whole >= 100_000 && whole < 1_000_000) {
      // As Lambert has them.
      room(6);
      pair(size, whole / 10_000);
      pair(size + 2, whole / 100 % 100);
      pair(size + 4, whole % 100);
      size += 6;
    } else {
      put((long) whole);
    }
    if (fraction != 0) {
      fraction(fraction * UNIT[decimals], decimals);
    }
  }

  /** Writes nine digits and keeps those that say something: no branches for other lengths. */
  private void fraction(int billionths, int decimals) {
    room(10);
    int first = billionths / 100_000_000;
    int rest = billionths - first * 100_000_000;
    int high = rest / 10_000;
    int low = rest - high * 10_000;
    buffer[size] = '.';
    buffer[size + 1] = (byte) ('0' + first);
    pair(size + 2, high / 100);
    pair(size + 4, high % 100);
    pair(size + 6, low / 100);
    pair(size + 8, low % 100);
    size += 1 + decimals;
    while (buffer[size - 1] == '0') {
      size--;
    }
  }

  /** Two digits at a time: half the divisions, and none waits for another. */
  private void pair(int at, int value) {
    buffer[at] = TENS[value];
    buffer[at + 1] = ONES[value];
  }

  private static int digits(long value) {
    int digits = 1;
    for (long limit = 10; digits < 19 && value >= limit; limit *= 10) {
      digits++;
    }
    return digits;
  }

  /** Puts one ASCII character for another in what was put from a place on. */
  void replace(int from, char old, char ascii) {
    for (int i = from; i < size; i++) {
      if (buffer[i] == old) {
        buffer[i] = (byte) ascii;
      }
    }
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
