package be.weefsel.query.cql2;

import java.util.Locale;
import java.util.Set;

/** The quotes and escapes of text in CQL2 text. */
final class TextLiteral {
  private static final String LETTERS = "abtnvfr";
  private static final String CONTROLS = "\u0007\b\t\n\u000B\f\r";

  /** Words that mean something else without quotes, at least before a bracket. */
  private static final Set<String> KEYWORDS =
      Set.of(
          "AND OR NOT LIKE BETWEEN IN IS NULL TRUE FALSE DIV Z POINT LINESTRING POLYGON MULTIPOINT MULTILINESTRING MULTIPOLYGON GEOMETRYCOLLECTION DATE TIMESTAMP INTERVAL BBOX"
              .split(" "));

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

  /** A name as text writes it, in quotes unless it is plain and no keyword. */
  static String name(String name) {
    boolean plain = name.matches("[A-Za-z_][A-Za-z_0-9]*");
    return plain && !KEYWORDS.contains(name.toUpperCase(Locale.ROOT))
        ? name
        : '"' + name.replace("\"", "\"\"") + '"';
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
