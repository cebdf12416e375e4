package be.weefsel.loading.formats.shapefile;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names of encodings in a .cpg, and the numbers for them in a .dbf. */
final class Encodings {
  static final Charset WINDOWS = Charset.forName("windows-1252");

  // 0x57 says "ANSI", the own encoding of whatever machine wrote it: that names none.
  private static final Map<Integer, String> LANGUAGES =
      Map.ofEntries(
          Map.entry(0x01, "437"),
          Map.entry(0x02, "850"),
          Map.entry(0x03, "1252"),
          Map.entry(0x08, "865"),
          Map.entry(0x09, "437"),
          Map.entry(0x0a, "850"),
          Map.entry(0x0e, "850"),
          Map.entry(0x10, "850"),
          Map.entry(0x1a, "850"),
          Map.entry(0x1d, "850"),
          Map.entry(0x25, "850"),
          Map.entry(0x37, "850"),
          Map.entry(0x58, "1252"),
          Map.entry(0x59, "1252"),
          Map.entry(0x64, "852"),
          Map.entry(0x65, "866"),
          Map.entry(0xc8, "1250"),
          Map.entry(0xc9, "1251"),
          Map.entry(0xca, "1254"),
          Map.entry(0xcb, "1253"),
          Map.entry(0xcc, "1257"));
  private static final Pattern LATIN = Pattern.compile("(?:ISO)?[^0-9]*8859[^0-9]*([0-9]{1,2})");
  private static final Pattern PAGE = Pattern.compile("(?:.*[^0-9])?([0-9]{3,5})");

  private Encodings() {}

  static Optional<Charset> ofLanguage(int language) {
    return Optional.ofNullable(LANGUAGES.get(language)).flatMap(Encodings::ofPage);
  }

  /** {@code UTF-8}, {@code 1252}, {@code ANSI 1252}, {@code ISO-8859-1}, {@code LDID/87}. */
  static Optional<Charset> named(String text) {
    String name = text.strip().toUpperCase(Locale.ROOT);
    if (name.startsWith("LDID/")) {
      return name.matches("LDID/[0-9]{1,3}")
          ? ofLanguage(Integer.parseInt(name.substring(5)))
          : Optional.empty();
    }
    Matcher latin = LATIN.matcher(name);
    if (latin.matches()) {
      // The control characters that 8859-1 has more are in no text; the euro sign is in many.
      return latin.group(1).equals("1")
          ? Optional.of(WINDOWS)
          : supported("ISO-8859-" + latin.group(1));
    }
    Optional<Charset> known = supported(name);
    Matcher page = PAGE.matcher(name);
    return known.isEmpty() && page.matches() ? ofPage(page.group(1)) : known;
  }

  private static Optional<Charset> ofPage(String page) {
    if (page.equals("65001")) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    return supported((page.startsWith("125") ? "windows-" : "IBM") + page);
  }

  private static Optional<Charset> supported(String name) {
    return name.matches("[A-Z0-9a-z][A-Z0-9a-z:_.+-]*") && Charset.isSupported(name)
        ? Optional.of(Charset.forName(name))
        : Optional.empty();
  }
}
