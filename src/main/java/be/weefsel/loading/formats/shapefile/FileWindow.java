package be.weefsel.loading.formats.shapefile;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/**
 * Looks at a file of any size through a small buffer that moves along. Not mapped: a file that
 * another program cuts short while it is mapped kills the JVM.
 */
public final class FileWindow implements AutoCloseable {
  private static final int SIZE = 1 << 16;
  private final FileChannel channel;
  private final long fileSize;
  private byte[] bytes = new byte[SIZE];
  private ByteBuffer buffer = wrap();
  private long start;
  private int filled;

  public FileWindow(Path file) throws IOException {
    this.channel = FileChannel.open(file);
    this.fileSize = channel.size();
  }

  private ByteBuffer wrap() {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** Bytes in the file. */
  public long size() {
    return fileSize;
  }

  /**
   * Moves to a place in the file, so that this many bytes can be read.
   *
   * @return where they begin in {@link #bytes} and {@link #buffer}, until the next move
   * @throws EOFException when the file has fewer
   */
  public int at(long offset, int count) throws IOException {
    if (offset < start || offset + count > start + filled) {
      fill(offset, count);
    }
    return (int) (offset - start);
  }

  private void fill(long offset, int count) throws IOException {
    if (count > bytes.length) {
      bytes = new byte[count];
      buffer = wrap();
    }
    start = offset;
    filled = 0;
    int wanted = (int) Math.min(Math.max(SIZE, count), fileSize - offset);
    while (filled < wanted) {
      // In pieces: the JDK keeps a copy outside the heap as large as the largest read.
      int piece = Math.min(SIZE, wanted - filled);
      int n = channel.read(ByteBuffer.wrap(bytes, filled, piece), offset + filled);
      if (n < 0) {
        break;
      }
      filled += n;
    }
    if (filled < count) {
      throw new EOFException("het bestand houdt op bij byte " + (offset + filled));
    }
  }

  public byte[] bytes() {
    return bytes;
  }

  /** The same bytes, little-endian. */
  public ByteBuffer buffer() {
    return buffer;
  }

  /** An unsigned number of four bytes, big-endian: the lengths and offsets of a shapefile. */
  public long bigEndian(int at) {
    return Integer.toUnsignedLong(Integer.reverseBytes(buffer.getInt(at)));
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
