package be.weefsel.loading.formats.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The bytes of one part of a workbook, as long as they are what a spreadsheet program writes: not
 * endless, and not packed hundreds of times smaller.
 */
final class BoundedPart extends FilterInputStream {
  private static final long MOST_BYTES = 1L << 30;
  private static final long SMALL = 64 << 20;
  private static final long MOST_RATIO = 200;
  private final long packed;
  private long count;

  BoundedPart(InputStream in, long packed) {
    super(in);
    this.packed = packed;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int n = super.read(bytes, from, length);
    count += Math.max(n, 0);
    if (count > MOST_BYTES || count > SMALL && count / MOST_RATIO > packed) {
      throw new IOException("een onderdeel is uitgepakt onmogelijk groot (een zipbom?)");
    }
    return n;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
