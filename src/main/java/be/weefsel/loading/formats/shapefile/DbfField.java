package be.weefsel.loading.formats.shapefile;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * One column of a .dbf.
 *
 * @param name as written: at most ten characters
 * @param type a letter: C text, N and F number, D date, L yes or no, I integer in binary
 * @param offset of its first byte in a record
 * @param decimals behind the point; 0 for whole numbers
 */
record DbfField(byte[] name, char type, int offset, int length, int decimals) {

  /** Whether its values can be read; memos lie in another file, the rest is seldom seen. */
  boolean readable() {
    return switch (type) {
      case 'C', 'N', 'F', 'D', 'L' -> true;
      case 'I' -> length == 4;
      default -> false;
    };
  }

  /**
   * The value: String, Long, Double or Boolean; null for none. What is not of the column's type
   * comes as text, so that the report can show it.
   *
   * @param record where the record begins in the bytes
   */
  Object value(byte[] bytes, int record, DbfText text) {
    int from = record + offset;
    int end = from + length;
    int to = end;
    if (type == 'I') {
      return (long) ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(from);
    }
    while (to > from && (bytes[to - 1] == ' ' || bytes[to - 1] == 0)) {
      to--;
    }
    if (type == 'C') {
      return to == from ? null : notBlank(text.decode(bytes, from, to - from, to == end));
    }
    while (from < to && bytes[from] == ' ') {
      from++;
    }
    // A number too wide for its column is written as asterisks: it is lost.
    if (from == to || bytes[from] == '*') {
      return null;
    }
    String plain = new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    return switch (type) {
      case 'D' -> date(plain);
      case 'L' -> logical(plain);
      default -> number(plain);
    };
  }

  private static String notBlank(String s) {
    return s.isBlank() ? null : s;
  }

  private Object number(String plain) {
    try {
      // Eighteen digits fit a long; a column may be wider.
      if (decimals == 0 && plain.length() <= 18) {
        return Long.valueOf(plain);
      }
    } catch (NumberFormatException e) {
      // Some tools write a point where the header promises none.
    }
    try {
      double value = Double.parseDouble(plain);
      return Double.isFinite(value) ? value : plain;
    } catch (NumberFormatException e) {
      return plain;
    }
  }

  /** Without a pattern: a pattern takes longer than the whole row. */
  private static String date(String plain) {
    boolean zero = true;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c < '0' || c > '9') {
        return plain;
      }
      zero &= c == '0';
    }
    if (zero) {
      return null;
    }
    return plain.length() == 8
        ? plain.substring(0, 4) + "-" + plain.substring(4, 6) + "-" + plain.substring(6)
        : plain;
  }

  private static Object logical(String plain) {
    return switch (plain) {
      case "T", "t", "Y", "y", "J", "j" -> true;
      case "F", "f", "N", "n" -> false;
      case "?" -> null;
      default -> plain;
    };
  }
}
