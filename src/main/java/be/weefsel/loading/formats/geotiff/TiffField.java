package be.weefsel.loading.formats.geotiff;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * The values of one field.
 *
 * @param type as TIFF numbers them: 1 byte, 2 text, 3 short, 4 long, 12 double, 16 long of BigTIFF
 */
record TiffField(int type, int count, ByteBuffer values) {
  static final TiffField NONE = new TiffField(1, 0, ByteBuffer.allocate(0));

  /** An integer; the fallback where there is none. */
  long integer(int index, long fallback) {
    if (index >= count) {
      return fallback;
    }
    return switch (type) {
      case 1, 2, 6, 7 -> values.get(index) & 0xff;
      case 3 -> values.getShort(2 * index) & 0xffff;
      case 8 -> values.getShort(2 * index);
      case 9 -> values.getInt(4 * index);
      case 4, 13 -> values.getInt(4 * index) & 0xffffffffL;
      case 16, 17, 18 -> values.getLong(8 * index);
      default -> fallback;
    };
  }

  /** A floating point number; 0 where there is none. */
  double number(int index) {
    if (index >= count) {
      return 0;
    }
    return switch (type) {
      case 11 -> values.getFloat(4 * index);
      case 12 -> values.getDouble(8 * index);
      default -> integer(index, 0);
    };
  }

  /** The text without the NUL at its end; empty where there is none. */
  String text() {
    byte[] bytes = new byte[type == 2 ? count : 0];
    values.get(0, bytes);
    return new String(bytes, StandardCharsets.ISO_8859_1).replace("\u0000", "").strip();
  }
}
