package be.weefsel.query.cql2;

/** The quotes and escapes of text in CQL2 text. */
final class TextLiteral {
  private static final String LETTERS = "abtnvfr";
  private static final String CONTROLS = "\u0007\b\t\n\u000B\f\r";

  private TextLiteral() {}

  /**
   * What a literal with its quotes means. Of an escape that the standard does not know the
   * backslash stays, because in patterns {@code \%} is a percent sign.
   */
  static String decode(String quoted) {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i < quoted.length() - 1; i++) {
      char c = quoted.charAt(i);
      if (c == '\'') {
        i++;
      } else if (c == '\\') {
        char next = quoted.charAt(++i);
        int control = LETTERS.indexOf(next);
        if (control >= 0) {
          c = CONTROLS.charAt(control);
        } else if (next == '\'' || next == '\\') {
          c = next;
        } else {
          text.append(c);
          c = next;
        }
      }
      text.append(c);
    }
    return text.toString();
  }

  static String encode(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "''") + "'";
  }

  /** A name as text writes it; every name may stand in quotes, and keywords must. */
  static String name(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  static String decodeName(String name) {
    return name.startsWith("\"")
        ? name.substring(1, name.length() - 1).replace("\"\"", "\"")
        : name;
  }

  /** Fails on what the database cannot hold. */
  static Expression.Text checked(String text, Place at) {
    if (text.indexOf('\0') >= 0) {
      throw new FilterError(at, "text cannot hold the character U+0000");
    }
    for (int i = 0; i < text.length(); i++) {
      boolean pair = i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
      if (Character.isHighSurrogate(text.charAt(i)) && pair) {
        i++;
      } else if (Character.isSurrogate(text.charAt(i))) {
        throw new FilterError(at, "the text is not valid Unicode");
      }
    }
    return new Expression.Text(text, at);
  }
}
