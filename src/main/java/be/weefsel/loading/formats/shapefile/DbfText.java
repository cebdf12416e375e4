package be.weefsel.loading.formats.shapefile;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Decodes the texts of a .dbf, and counts those that its encoding cannot hold. */
final class DbfText {
  private final Charset charset;
  private final Optional<String> note;
  private long broken;

  /**
   * @param note how the encoding was found; empty where that speaks for itself
   */
  DbfText(Charset charset, Optional<String> note) {
    this.charset = charset;
    this.note = note;
  }

  /**
   * A text without the spaces behind it.
   *
   * @param full whether it fills its column
   */
  String decode(byte[] bytes, int from, int length, boolean full) {
    String text = new String(bytes, from, length, charset);
    // A letter that was cut in two by the end of its column is no sign of a wrong encoding.
    int cut = text.indexOf('\ufffd');
    if (cut >= 0 && charset.equals(StandardCharsets.UTF_8)) {
      if (full && cut == text.length() - 1) {
        return text.substring(0, cut);
      }
      broken++;
    }
    return text;
  }

  void restart() {
    broken = 0;
  }

  /** For the report, after reading. */
  Optional<String> note() {
    if (broken == 0) {
      return note;
    }
    return Optional.of(
        note.map(n -> n + "; ").orElse("")
            + broken
            + " teksten bevatten tekens die geen "
            + charset
            + " zijn; klopt dat niet, geef dan --encoding mee, bijvoorbeeld windows-1252");
  }
}
