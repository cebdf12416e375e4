package be.weefsel.loading.formats.flatgeobuf;

import be.weefsel.loading.rows.Limits;
import be.weefsel.loading.rows.RowRejected;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.wololo.flatgeobuf.generated.ColumnType;

/** Reads the properties of a feature: the number of a column, its value, and so on. */
final class FgbProperties {
  private FgbProperties() {}

  /**
   * The values by column: String, Long, Double, Boolean, null, or the {@link RowRejected} of a
   * value that cannot be read.
   */
  static Object[] read(ByteBuffer bytes, FgbColumns columns) throws RowRejected {
    Object[] values = new Object[columns.names().size()];
    if (bytes == null) {
      return values;
    }
    bytes.order(ByteOrder.LITTLE_ENDIAN);
    while (bytes.remaining() >= 2) {
      int column = bytes.getShort() & 0xffff;
      if (column >= values.length) {
        throw new RowRejected(
            "rij_onleesbaar", "De eigenschappen noemen kolom " + column + ", die er niet is.");
      }
      values[column] = value(bytes, columns.types().get(column), columns.names().get(column));
    }
    return values;
  }

  private static Object value(ByteBuffer bytes, int type, String name) throws RowRejected {
    return switch (type) {
      case ColumnType.Byte -> (long) bytes.get();
      case ColumnType.UByte -> (long) (bytes.get() & 0xff);
      case ColumnType.Bool -> bytes.get() != 0;
      case ColumnType.Short -> (long) bytes.getShort();
      case ColumnType.UShort -> (long) (bytes.getShort() & 0xffff);
      case ColumnType.Int -> (long) bytes.getInt();
      case ColumnType.UInt -> bytes.getInt() & 0xffffffffL;
      case ColumnType.Long -> bytes.getLong();
      case ColumnType.ULong -> unsigned(bytes.getLong());
      // By its shortest text: 0.1 stays 0.1.
      case ColumnType.Float -> number(Double.parseDouble(Float.toString(bytes.getFloat())));
      case ColumnType.Double -> number(bytes.getDouble());
      case ColumnType.String, ColumnType.Json, ColumnType.DateTime -> text(part(bytes), name);
      case ColumnType.Binary -> "(" + part(bytes).remaining() + " bytes)";
      default ->
          throw new RowRejected(
              "rij_onleesbaar", "Het veld " + name + " heeft de onbekende soort " + type + ".");
    };
  }

  private static Object unsigned(long value) {
    return value >= 0 ? (Object) value : Long.toUnsignedString(value);
  }

  private static Double number(double value) {
    return Double.isNaN(value) ? null : value;
  }

  private static ByteBuffer part(ByteBuffer bytes) {
    int length = bytes.getInt();
    ByteBuffer part = bytes.slice(bytes.position(), length);
    bytes.position(bytes.position() + length);
    return part;
  }

  private static Object text(ByteBuffer bytes, String name) {
    if (bytes.remaining() > Limits.VALUE_CHARS) {
      return new RowRejected(
          "rij_onleesbaar",
          "Het veld " + name + " is langer dan " + (Limits.VALUE_CHARS >> 20) + " MB.");
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
      return text.isBlank() ? null : text;
    } catch (CharacterCodingException e) {
      return new RowRejected("tekst_ongeldig", "Het veld " + name + " is geen UTF-8.");
    }
  }
}
