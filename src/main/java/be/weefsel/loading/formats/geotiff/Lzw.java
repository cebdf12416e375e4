package be.weefsel.loading.formats.geotiff;

import java.io.IOException;
import java.nio.ByteBuffer;

/** The LZW of TIFF: codes of 9 to 12 bits, the highest bit first, one code wider a step early. */
final class Lzw {
  private static final int CLEAR = 256;
  private static final int END = 257;
  private static final int MOST = 4096;
  private final ByteBuffer in;
  private final byte[] out;
  // Each code is a stretch of what was written before.
  private final int[] from = new int[MOST];
  private final int[] length = new int[MOST];
  private int written;
  private int next = 258;
  private int bits;
  private int bitCount;

  private Lzw(ByteBuffer in, int expected) {
    this.in = in;
    this.out = new byte[expected];
  }

  static byte[] unpack(ByteBuffer in, int expected) throws IOException {
    return new Lzw(in, expected).unpack();
  }

  private byte[] unpack() throws IOException {
    while (written < out.length) {
      int code = code();
      if (code == END) {
        break;
      }
      if (code == CLEAR) {
        next = 258;
        continue;
      }
      int start = written;
      if (code < CLEAR) {
        out[written++] = (byte) code;
      } else if (code < next) {
        copy(from[code], length[code]);
      } else {
        throw new IOException("een tegel of strook is beschadigd");
      }
      // The new code is this stretch and the byte that will follow it.
      if (next < MOST) {
        from[next] = start;
        length[next] = written - start + 1;
        next++;
      }
    }
    if (written < out.length) {
      throw TiffBlocks.tooShort();
    }
    return out;
  }

  private void copy(int start, int count) {
    // Byte by byte: the last byte of a stretch may be the first that is written now.
    for (int i = 0; i < count && written < out.length; i++) {
      out[written++] = out[start + i];
    }
  }

  private int code() throws IOException {
    int width = next < 512 ? 9 : next < 1024 ? 10 : next < 2048 ? 11 : 12;
    while (bitCount < width) {
      if (!in.hasRemaining()) {
        throw TiffBlocks.tooShort();
      }
      bits = bits << 8 | in.get() & 0xff;
      bitCount += 8;
    }
    bitCount -= width;
    return bits >> bitCount & (1 << width) - 1;
  }
}
