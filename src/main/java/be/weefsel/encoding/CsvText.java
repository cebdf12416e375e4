package be.weefsel.encoding;

/** Fields of CSV: quoted where they must be, otherwise as they are. */
public final class CsvText {
  private CsvText() {}

  /** Adds one field; null is an empty one. */
  public static void write(Bytes out, String text) {
    if (text == null) {
      return;
    }
    if (!mustBeQuoted(text)) {
      out.put(text);
      return;
    }
    out.put('"').put(text.replace("\"", "\"\"")).put('"');
  }

  /** Adds a record of fields, ended as RFC 4180 ends it. */
  public static void line(Bytes out, Object... fields) {
    for (int i = 0; i < fields.length; i++) {
      if (i > 0) {
        out.put(',');
      }
      write(out, fields[i] == null ? null : fields[i].toString());
    }
    out.put("\r\n");
  }

  private static boolean mustBeQuoted(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ',' || c == ';' || c == '"' || c == '\n' || c == '\r') {
        return true;
      }
    }
    // Spaces at the ends get lost in some readers; nothing at all would read as null.
    return text.isEmpty() || text.charAt(0) == ' ' || text.charAt(text.length() - 1) == ' ';
  }
}
