package be.weefsel.loading.formats.shapefile;

import be.weefsel.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a .prj calls its CRS: well-known text of Esri, or of OGC in its first or second edition. */
final class Prj {
  private static final int LONGEST = 1 << 16;

  // The plane part of a compound CRS; the height says nothing about where things lie.
  private static final Pattern BEGIN =
      Pattern.compile(
          "\\b(PROJCS|PROJCRS|PROJECTEDCRS|GEOGCS|GEOGCRS|GEOGRAPHICCRS|GEODCRS|GEODETICCRS)"
              + "\\s*[\\[(]\\s*\"([^\"]*)\"",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern CODE =
      Pattern.compile(
          "(?:AUTHORITY|ID)\\s*[\\[(]\\s*\"EPSG\"\\s*,\\s*\"?(\\d{4,6})\\b",
          Pattern.CASE_INSENSITIVE);

  private Prj() {}

  static Optional<String> read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return crs(new String(in.readNBytes(LONGEST), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new Refused(file.getFileName() + " kan niet worden gelezen: " + e.getMessage(), e);
    }
  }

  /** {@code EPSG:n} of the CRS as a whole, else its name; empty for an empty text. */
  static Optional<String> crs(String wkt) {
    Matcher begin = BEGIN.matcher(wkt);
    if (!begin.find()) {
      String text = wkt.replace("\ufeff", "").strip();
      return Optional.of(text.substring(0, Math.min(100, text.length()))).filter(t -> !t.isEmpty());
    }
    return Optional.of(code(wkt, begin.end()).map(n -> "EPSG:" + n).orElse(begin.group(2)));
  }

  /** The code at the level of the name; those of datum, ellipsoid and unit lie deeper. */
  private static Optional<String> code(String wkt, int from) {
    Matcher code = CODE.matcher(wkt);
    int depth = 0;
    boolean quoted = false;
    for (int i = from; i < wkt.length() && depth >= 0; i++) {
      char c = wkt.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (!quoted) {
        if (depth == 0 && code.region(i, wkt.length()).lookingAt()) {
          return Optional.of(code.group(1));
        }
        depth += c == '[' || c == '(' ? 1 : c == ']' || c == ')' ? -1 : 0;
      }
    }
    return Optional.empty();
  }
}
