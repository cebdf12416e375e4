package be.weefsel.loading.formats.flatgeobuf;

import be.weefsel.loading.rows.Limits;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.wololo.flatgeobuf.generated.Feature;
import org.wololo.flatgeobuf.generated.Header;

/** Reads a FlatGeobuf from begin to end: header, index (passed over), features. */
final class FgbFile implements AutoCloseable {
  // As GDAL does.
  private static final int LONGEST_HEADER = 10 << 20;
  private static final int LONGEST_FEATURE = 2 * Limits.GEOMETRY_BYTES;
  private static final int NODE_BYTES = 40;
  private final InputStream in;
  private final Header header;
  private long left;
  private byte[] buffer = new byte[1 << 16];
  private long read;

  FgbFile(Path file) throws IOException {
    this.left = Files.size(file);
    this.in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    try {
      FlatGeobufFormat.mustBeOurs(file, bytes(8).array());
      long length = length();
      if (length > LONGEST_HEADER) {
        throw new IOException("de kop is onmogelijk lang");
      }
      ByteBuffer bytes = bytes(length);
      // The buffer is used again for every feature; the header stays.
      this.header =
          Header.getRootAsHeader(
              ByteBuffer.wrap(Arrays.copyOf(bytes.array(), bytes.limit()))
                  .order(ByteOrder.LITTLE_ENDIAN));
      skip(indexBytes());
    } catch (IOException | RuntimeException e) {
      in.close();
      throw e;
    }
  }

  Header header() {
    return header;
  }

  /**
   * The next feature, valid until the one after it; null after the last.
   *
   * @throws FgbFeature.TooLong for one that is passed over
   */
  Feature next() throws IOException, FgbFeature.TooLong {
    long count = header.featuresCount();
    if (count != 0 ? read == count : left == 0) {
      return null;
    }
    read++;
    long length = length();
    if (length > left) {
      throw cut();
    }
    if (length > LONGEST_FEATURE) {
      skip(length);
      throw new FgbFeature.TooLong();
    }
    return Feature.getRootAsFeature(bytes(length));
  }

  /** The bytes of the packed tree, whose shape follows from two numbers. */
  private long indexBytes() throws IOException {
    long count = header.featuresCount();
    int children = header.indexNodeSize();
    if (count == 0 || children == 0) {
      return 0;
    }
    if (count < 0 || count > left / 8 || children < 2) {
      throw new IOException("het zegt " + Long.toUnsignedString(count) + " objecten te hebben");
    }
    long nodes = count;
    long level = count;
    do {
      level = (level + children - 1) / children;
      nodes += level;
    } while (level > 1);
    return nodes * NODE_BYTES;
  }

  private long length() throws IOException {
    return bytes(4).getInt(0) & 0xffffffffL;
  }

  private ByteBuffer bytes(long length) throws IOException {
    if (length > left) {
      throw cut();
    }
    if (length > buffer.length) {
      buffer = new byte[(int) Math.max(length, Math.min(2L * buffer.length, LONGEST_FEATURE))];
    }
    if (in.readNBytes(buffer, 0, (int) length) < length) {
      throw cut();
    }
    left -= length;
    return ByteBuffer.wrap(buffer, 0, (int) length).order(ByteOrder.LITTLE_ENDIAN);
  }

  private void skip(long length) throws IOException {
    if (length > left) {
      throw cut();
    }
    in.skipNBytes(length);
    left -= length;
  }

  private static EOFException cut() {
    return new EOFException("het bestand breekt af");
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
