package be.weefsel.loading.formats.geotiff;

import be.weefsel.Refused;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;

/** A TIFF or BigTIFF on disk: the fields of its first image, and any bytes of it. */
final class TiffFile implements AutoCloseable {
  // The place of every tile of a large raster is one field; nothing real is longer.
  private static final long LONGEST_FIELD = 64 << 20;
  private static final int[] TYPE_BYTES = {0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4, 0, 0, 8, 8, 8};
  private final Path file;
  private final FileChannel channel;
  private final Map<Integer, TiffField> fields = new HashMap<>();
  private ByteOrder order = ByteOrder.LITTLE_ENDIAN;

  private TiffFile(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  static TiffFile open(Path file) throws IOException {
    TiffFile tiff = new TiffFile(file, FileChannel.open(file, StandardOpenOption.READ));
    try {
      tiff.readFields();
      return tiff;
    } catch (IOException | RuntimeException e) {
      tiff.close();
      throw e;
    }
  }

  /** The field with this tag; one without values where the file has none. */
  TiffField field(int tag) {
    return fields.getOrDefault(tag, TiffField.NONE);
  }

  ByteOrder order() {
    return order;
  }

  /** Bytes from a place in the file; what lies outside the file is a file that breaks off. */
  ByteBuffer bytes(long from, long count) throws IOException {
    if (from < 0 || count < 0 || count > Integer.MAX_VALUE || from > channel.size() - count) {
      throw new EOFException("het bestand breekt af");
    }
    ByteBuffer bytes = ByteBuffer.allocate((int) count).order(order);
    while (bytes.hasRemaining()) {
      if (channel.read(bytes, from + bytes.position()) < 0) {
        throw new EOFException("het bestand breekt af");
      }
    }
    return bytes.flip().order(order);
  }

  private void readFields() throws IOException {
    ByteBuffer head = bytes(0, 8);
    order = head.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
    boolean big = head.order(order).getShort(2) == 43;
    long at = big ? bytes(8, 8).getLong() : head.getInt(4) & 0xffffffffL;
    int entry = big ? 20 : 12;
    long count = big ? bytes(at, 8).getLong() : bytes(at, 2).getShort() & 0xffff;
    if (count <= 0 || count > 0xffff) {
      throw new IOException("de lijst van velden is leeg of onmogelijk lang");
    }
    ByteBuffer entries = bytes(at + (big ? 8 : 2), count * entry);
    for (int i = 0; i < count; i++) {
      readField(entries.slice(i * entry, entry).order(order), big);
    }
  }

  private void readField(ByteBuffer entry, boolean big) throws IOException {
    int tag = entry.getShort() & 0xffff;
    int type = entry.getShort() & 0xffff;
    long count = big ? entry.getLong() : entry.getInt() & 0xffffffffL;
    int size = type < TYPE_BYTES.length ? TYPE_BYTES[type] : 0;
    // A type that we do not know is a field that we do not need.
    if (size == 0 || !TiffTags.WANTED.contains(tag)) {
      return;
    }
    if (count < 0 || count > LONGEST_FIELD / size) {
      throw new IOException("veld " + tag + " is onmogelijk lang");
    }
    long bytes = count * size;
    ByteBuffer values = entry.slice().order(order);
    if (bytes > values.remaining()) {
      values = bytes(big ? values.getLong() : values.getInt() & 0xffffffffL, bytes);
    }
    fields.put(tag, new TiffField(type, (int) count, values));
  }

  /** A refusal that names the file. */
  Refused refused(String what) {
    return new Refused(file.getFileName() + " " + what);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
