package be.weefsel.loading.mapping;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The key of a perceel. Kept as the cadastre writes it, {@code 11001B0009/00A005}: afdeling,
 * section, grondnummer, {@code /}, bisnummer, exponent letter or {@code _}, macht.
 */
public final class Capakey {
  // What stands in each place: a digit, a letter, a letter or underscore, or itself.
  private static final String CANONICAL = "00000A0000/00_000";
  // 11001_B_0009_A_005_00: the bisnummer comes last; no exponent is an underscore of its own.
  private static final Pattern CRAB =
      Pattern.compile("([0-9]{5})_([A-Z])_([0-9]{4})_([A-Z_])_([0-9]{3})_([0-9]{2})");

  private Capakey() {}

  /** The canonical form of any of the three forms; empty when it is none of them. */
  public static Optional<String> canonical(String text) {
    String key =
        text.length() == 17 && text.charAt(10) == '-'
            ? text.substring(0, 10) + '/' + text.substring(11)
            : text;
    if (isCanonical(key)) {
      return Optional.of(key);
    }
    Matcher crab = CRAB.matcher(text);
    return crab.matches()
        ? Optional.of(
            crab.group(1)
                + crab.group(2)
                + crab.group(3)
                + '/'
                + crab.group(6)
                + crab.group(4)
                + crab.group(5))
        : Optional.empty();
  }

  /** By hand, since a pattern takes a good part of the time that a million rows do. */
  private static boolean isCanonical(String key) {
    if (key.length() != CANONICAL.length()) {
      return false;
    }
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      boolean fits =
          switch (CANONICAL.charAt(i)) {
            case '0' -> c >= '0' && c <= '9';
            case 'A' -> c >= 'A' && c <= 'Z';
            case '_' -> c >= 'A' && c <= 'Z' || c == '_';
            default -> c == CANONICAL.charAt(i);
          };
      if (!fits) {
        return false;
      }
    }
    return true;
  }
}
