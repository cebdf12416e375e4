package be.weefsel.encoding;

import java.nio.charset.StandardCharsets;

/** Writes JSON strings. */
final class JsonText {
  private static final char[] HEX = "0123456789abcdef".toCharArray();

  private JsonText() {}

  /** A string in quotes. */
  static void write(Bytes out, String text) {
    out.put('"');
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain = c >= 0x20 && c != '"' && c != '\\' && (c < 0xD800 || !lonely(text, i));
      if (!plain) {
        out.put(text.substring(from, i));
        escape(out, c);
        from = i + 1;
      }
    }
    out.put(from == 0 ? text : text.substring(from));
    out.put('"');
  }

  /** {@code "name":} as bytes, to be made once. */
  static byte[] name(String name) {
    Bytes out = new Bytes(name.length() + 3);
    write(out, name);
    return out.put(':').toByteArray();
  }

  static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /** Half a surrogate pair has no UTF-8. */
  private static boolean lonely(String text, int i) {
    char c = text.charAt(i);
    if (!Character.isSurrogate(c)) {
      return false;
    }
    return Character.isHighSurrogate(c)
        ? i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))
        : i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
  }

  private static void escape(Bytes out, char c) {
    switch (c) {
      case '"' -> out.put("\\\"");
      case '\\' -> out.put("\\\\");
      case '\n' -> out.put("\\n");
      case '\r' -> out.put("\\r");
      case '\t' -> out.put("\\t");
      default ->
          out.put("\\u")
              .put(HEX[c >> 12])
              .put(HEX[c >> 8 & 15])
              .put(HEX[c >> 4 & 15])
              .put(HEX[c & 15]);
    }
  }
}
