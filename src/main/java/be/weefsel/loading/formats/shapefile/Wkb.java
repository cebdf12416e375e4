package be.weefsel.loading.formats.shapefile;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Writes little-endian WKB of a known size. */
final class Wkb {
  private final ByteBuffer out;

  private Wkb(int size) {
    this.out = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }

  static Wkb of(int size) {
    return new Wkb(size);
  }

  Wkb head(int type) {
    out.put((byte) 1).putInt(type);
    return this;
  }

  Wkb number(int value) {
    out.putInt(value);
    return this;
  }

  Wkb copy(ByteBuffer in, int from, int length) {
    out.put(in.array(), from, length);
    return this;
  }

  byte[] bytes() {
    return out.array();
  }
}
