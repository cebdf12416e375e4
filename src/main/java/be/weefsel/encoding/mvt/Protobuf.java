package be.weefsel.encoding.mvt;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A growing message in the encoding of protocol buffers. Not for more than one thread. */
final class Protobuf {
  private static final int VARINT = 0;
  private static final int FIXED_64 = 1;
  private static final int BYTES = 2;
  private byte[] buffer;
  private int size;

  Protobuf(int capacity) {
    buffer = new byte[Math.max(16, capacity)];
  }

  int size() {
    return size;
  }

  void clear() {
    size = 0;
  }

  byte[] toByteArray() {
    return Arrays.copyOf(buffer, size);
  }

  /** A number that is never below zero; 1 to 10 bytes. */
  void varint(long value) {
    room(10);
    long rest = value;
    while ((rest & ~0x7FL) != 0) {
      buffer[size++] = (byte) (rest & 0x7F | 0x80);
      rest >>>= 7;
    }
    buffer[size++] = (byte) rest;
  }

  /** A number with a sign, small where it is near zero. */
  void zigzag(int value) {
    varint((value << 1 ^ value >> 31) & 0xFFFFFFFFL);
  }

  void field(int number, long value) {
    varint((long) number << 3 | VARINT);
    varint(value);
  }

  void field(int number, double value) {
    varint((long) number << 3 | FIXED_64);
    room(8);
    long bits = Double.doubleToLongBits(value);
    for (int i = 0; i < 8; i++) {
      buffer[size++] = (byte) (bits >>> 8 * i);
    }
  }

  void field(int number, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    head(number, bytes.length);
    room(bytes.length);
    System.arraycopy(bytes, 0, buffer, size, bytes.length);
    size += bytes.length;
  }

  void field(int number, Protobuf message) {
    head(number, message.size);
    put(message);
  }

  /** The head of a message of which the bytes follow. */
  void head(int number, int length) {
    varint((long) number << 3 | BYTES);
    varint(length);
  }

  void put(Protobuf message) {
    room(message.size);
    System.arraycopy(message.buffer, 0, buffer, size, message.size);
    size += message.size;
  }

  private void room(int more) {
    if (buffer.length - size < more) {
      buffer = Arrays.copyOf(buffer, Math.max(buffer.length * 2, size + more));
    }
  }
}
