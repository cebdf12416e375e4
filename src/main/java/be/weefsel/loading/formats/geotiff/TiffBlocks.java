package be.weefsel.loading.formats.geotiff;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Unpacks the blocks of an image. */
final class TiffBlocks {
  private final TiffFile tiff;
  private final TiffLayout layout;

  TiffBlocks(TiffFile tiff, TiffLayout layout) {
    this.tiff = tiff;
    this.layout = layout;
    if (layout.predictor() > 3 || layout.predictor() == 3 && layout.format() != 3) {
      throw tiff.refused("gebruikt predictor " + layout.predictor() + ", die niet gelezen wordt.");
    }
    switch (layout.compression()) {
      case 1, 5, 8, 32773, 32946 -> {}
      default ->
          throw tiff.refused(
              "is samengeperst op een manier die niet gelezen wordt (nummer "
                  + layout.compression()
                  + "). Zet het om met gdal_translate -co COMPRESS=DEFLATE.");
    }
  }

  /** The samples of a block; null for one that was never written. */
  ByteBuffer block(int column, int row) throws IOException {
    int index = row * layout.across() + column;
    long offset = layout.offsets().integer(index, 0);
    long size = layout.sizes().integer(index, 0);
    if (offset == 0 && size == 0) {
      return null;
    }
    int rows = layout.rows(row);
    int expected = rows * layout.stride();
    // No packing makes a block much longer; a longer one is not read.
    ByteBuffer packed = tiff.bytes(offset, Math.min(size, 2L * expected + 1024));
    byte[] bytes =
        switch (layout.compression()) {
          case 1 -> plain(packed, expected);
          case 5 -> Lzw.unpack(packed, expected);
          case 32773 -> packBits(packed, expected);
          default -> inflate(packed, expected);
        };
    return new TiffPredictor(layout, tiff.order()).undo(bytes, rows);
  }

  private static byte[] plain(ByteBuffer packed, int expected) throws IOException {
    if (packed.remaining() < expected) {
      throw tooShort();
    }
    byte[] bytes = new byte[expected];
    packed.get(bytes);
    return bytes;
  }

  private static byte[] inflate(ByteBuffer packed, int expected) throws IOException {
    byte[] bytes = new byte[expected];
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(packed);
      int length = 0;
      while (length < expected) {
        int n = inflater.inflate(bytes, length, expected - length);
        if (n == 0) {
          throw tooShort();
        }
        length += n;
      }
      return bytes;
    } catch (DataFormatException e) {
      throw new IOException("een tegel of strook is beschadigd", e);
    } finally {
      inflater.end();
    }
  }

  private static byte[] packBits(ByteBuffer packed, int expected) throws IOException {
    byte[] bytes = new byte[expected];
    int length = 0;
    while (length < expected) {
      int n = packed.hasRemaining() ? packed.get() : -129;
      int run = n >= 0 ? n + 1 : 1 - n;
      if (n == -128) {
        continue;
      }
      if (n < -128 || run > expected - length || packed.remaining() < (n >= 0 ? run : 1)) {
        throw tooShort();
      }
      if (n >= 0) {
        packed.get(bytes, length, run);
      } else {
        Arrays.fill(bytes, length, length + run, packed.get());
      }
      length += run;
    }
    return bytes;
  }

  static IOException tooShort() {
    return new IOException("een tegel of strook breekt af");
  }
}
