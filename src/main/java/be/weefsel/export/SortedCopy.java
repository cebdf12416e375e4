package be.weefsel.export;

import be.weefsel.encoding.FlatGeobufIndex;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** Copies features in the order of their index; those that lie behind each other go together. */
final class SortedCopy {
  private static final int MOST = 1 << 20;
  private final FileChannel in;
  private final OutputStream out;
  private ByteBuffer buffer = ByteBuffer.allocate(MOST);

  SortedCopy(FileChannel in, OutputStream out) {
    this.in = in;
    this.out = out;
  }

  void copy(FlatGeobufIndex index) throws IOException {
    long from = 0;
    long length = 0;
    for (int i = 0; i < index.size(); i++) {
      long start = index.start(i);
      if (start == from + length && length + index.length(i) <= MOST) {
        length += index.length(i);
      } else {
        copy(from, length);
        from = start;
        length = index.length(i);
      }
    }
    copy(from, length);
  }

  private void copy(long from, long length) throws IOException {
    if (length > buffer.capacity()) {
      buffer = ByteBuffer.allocate(Math.toIntExact(length));
    }
    buffer.clear().limit((int) length);
    while (buffer.hasRemaining()) {
      if (in.read(buffer, from + buffer.position()) < 0) {
        throw new EOFException("the features end too soon");
      }
    }
    out.write(buffer.array(), 0, (int) length);
  }
}
