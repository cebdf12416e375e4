package be.weefsel.encoding;

import be.weefsel.layers.ColumnType;
import be.weefsel.layers.FeatureShape;
import be.weefsel.layers.Property;
import be.weefsel.layers.Row;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The properties of a feature as FlatGeobuf packs them: number of the column, then value. */
final class FgbProperties {
  private final ColumnType[] types;
  private ByteBuffer bytes = ByteBuffer.allocate(1 << 10).order(ByteOrder.LITTLE_ENDIAN);

  FgbProperties(FeatureShape shape) {
    types = shape.properties().stream().map(Property::type).toArray(ColumnType[]::new);
  }

  /** Packs the id, which is column 0, and the properties that are not null. */
  ByteBuffer of(Row row) {
    bytes.clear();
    text(0, row.id());
    for (int i = 0; i < types.length; i++) {
      if (!row.isNull(i)) {
        value(row, i);
      }
    }
    return bytes.flip();
  }

  private void value(Row row, int i) {
    int column = i + 1;
    switch (types[i]) {
      case TEXT -> text(column, row.text(i));
      case INTEGER -> column(column, Long.BYTES).putLong(row.integer(i));
      case NUMBER -> column(column, Double.BYTES).putDouble(row.number(i));
      case BOOLEAN -> column(column, 1).put((byte) (row.bool(i) ? 1 : 0));
      case DATE -> text(column, row.date(i).toString());
    }
  }

  private void text(int column, String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    column(column, Integer.BYTES + utf8.length).putInt(utf8.length).put(utf8);
  }

  private ByteBuffer column(int column, int length) {
    int needed = Short.BYTES + length;
    if (bytes.remaining() < needed) {
      int size = Math.max(2 * bytes.capacity(), bytes.position() + needed);
      int filled = bytes.position();
      bytes = ByteBuffer.wrap(Arrays.copyOf(bytes.array(), size)).order(ByteOrder.LITTLE_ENDIAN);
      bytes.position(filled);
    }
    return bytes.putShort((short) column);
  }
}
