package be.weefsel.loading.formats.shapefile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A shapefile written byte by byte, to be broken in one place. */
final class HandMadeShapefile {
  private final List<byte[]> records = new ArrayList<>();
  private int rows = -1;

  /** Adds a record as it is. */
  HandMadeShapefile record(byte[] content) {
    records.add(content);
    return this;
  }

  /** Adds a polygon; each ring as x, y, x, y. */
  HandMadeShapefile polygon(double[]... rings) {
    int points = 0;
    for (double[] ring : rings) {
      points += ring.length / 2;
    }
    ByteBuffer out = little(44 + 4 * rings.length + 16 * points);
    out.putInt(5).position(36);
    out.putInt(rings.length).putInt(points);
    int start = 0;
    for (double[] ring : rings) {
      out.putInt(start);
      start += ring.length / 2;
    }
    for (double[] ring : rings) {
      for (double c : ring) {
        out.putDouble(c);
      }
    }
    return record(out.array());
  }

  /** A closed square. */
  static double[] square(double x, double y, double size, boolean clockwise) {
    double right = x + size;
    double top = y + size;
    return clockwise
        ? new double[] {x, y, x, top, right, top, right, y, x, y}
        : new double[] {x, y, right, y, right, top, x, top, x, y};
  }

  /** Makes the .dbf have another number of rows than there are shapes. */
  HandMadeShapefile rows(int count) {
    rows = count;
    return this;
  }

  byte[] shp() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int number = 1;
    for (byte[] r : records) {
      ByteBuffer head = ByteBuffer.allocate(8).putInt(number++).putInt(r.length / 2);
      out.writeBytes(head.array());
      out.writeBytes(r);
    }
    return withHeader(out.toByteArray());
  }

  byte[] shx() {
    ByteBuffer out = ByteBuffer.allocate(8 * records.size());
    int offset = 50;
    for (byte[] r : records) {
      out.putInt(offset).putInt(r.length / 2);
      offset += 4 + r.length / 2;
    }
    return withHeader(out.array());
  }

  private static byte[] withHeader(byte[] body) {
    ByteBuffer out = ByteBuffer.allocate(100 + body.length);
    out.putInt(9994).position(24);
    out.putInt((100 + body.length) / 2);
    out.order(ByteOrder.LITTLE_ENDIAN).putInt(1000).putInt(5).position(100);
    return out.put(body).array();
  }

  /** One column, nr, of four digits. */
  byte[] dbf() {
    int count = rows < 0 ? records.size() : rows;
    ByteBuffer out = little(65 + 5 * count + 1);
    out.put((byte) 3).position(4);
    out.putInt(count).putShort((short) 65).putShort((short) 5).position(32);
    out.put("nr".getBytes(StandardCharsets.US_ASCII)).position(43);
    out.put((byte) 'N').position(48);
    out.put((byte) 4).position(64);
    out.put((byte) 0x0d);
    for (int i = 0; i < count; i++) {
      out.put(String.format(" %4d", i).getBytes(StandardCharsets.US_ASCII));
    }
    return out.put((byte) 0x1a).array();
  }

  Path write(Path folder, String name) {
    write(folder.resolve(name + ".shx"), shx());
    write(folder.resolve(name + ".dbf"), dbf());
    return write(folder.resolve(name + ".shp"), shp());
  }

  static Path write(Path file, byte[] bytes) {
    try {
      return Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ByteBuffer little(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }
}
