package be.weefsel.loading.mapping;

import java.util.Set;

/**
 * Numbers of the Kruispuntbank van Ondernemingen: ten digits, of which the last two check the
 * others. Kept as the KBO writes them: {@code 2.123.456.789} for a vestiging, {@code 0123.456.789}
 * for an onderneming.
 */
public final class KboNumber {
  /** The format of a column that holds a number of a vestiging. */
  public static final String VESTIGING = "vestigingsnummer";

  /** The format of a column that holds a number of an onderneming. */
  public static final String ONDERNEMING = "ondernemingsnummer";

  private static final Set<String> FORMATS = Set.of(VESTIGING, ONDERNEMING);
  private static final int CHECK = 97;

  private KboNumber() {}

  /** Whether a format of a column is one of these. */
  static boolean isFormat(String format) {
    return format != null && FORMATS.contains(format);
  }

  /** The one form of a number; what does not have its digits stays as it is. */
  static String canonical(String format, String text) {
    String digits = digits(text);
    if (digits.length() == 9 && format.equals(ONDERNEMING)) {
      // as it was written long ago, and by programs that take it for a number
      digits = "0" + digits;
    }
    if (digits.length() != 10) {
      return text;
    }
    String tail = "." + digits.substring(4, 7) + "." + digits.substring(7);
    return format.equals(VESTIGING)
        ? digits.charAt(0) + "." + digits.substring(1, 4) + tail
        : digits.substring(0, 4) + tail;
  }

  /** Whether a number has ten digits, and the last two are 97 − the first eight modulo 97. */
  static boolean isSound(String text) {
    String digits = digits(text);
    return digits.length() == 10
        && Long.parseLong(digits.substring(8))
            == CHECK - Long.parseLong(digits.substring(0, 8)) % CHECK;
  }

  /** Empty when there is more in it than digits and what parts them. */
  private static String digits(String text) {
    String bare = text.replaceFirst("^(?i)BE\\s*", "").replaceAll("[\\s.]", "");
    return bare.matches("[0-9]+") ? bare : "";
  }
}
