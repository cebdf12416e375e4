package be.weefsel.loading.formats.gml;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an srsName means: the coordinate system, and which axis comes first.
 *
 * <p>The order follows the form of the name, as all producers and readers came to do: {@code
 * EPSG:4326} and {@code .../gml/srs/epsg.xml#4326} have x first, {@code urn:ogc:def:crs:EPSG::4326}
 * and {@code http://www.opengis.net/def/crs/EPSG/0/4326} the order of the EPSG register.
 *
 * @param text as it stands in the file
 * @param code of EPSG; 0 where the name has none
 * @param northFirst whether coordinates must be swapped to have x first
 */
record SrsName(String text, int code, boolean northFirst) {
  private static final Pattern EPSG =
      Pattern.compile(
          "EPSG(?:\\.xml#|/[0-9.]*/|:[0-9.]*:|:|/)(\\d{4,6})", Pattern.CASE_INSENSITIVE);
  // Of the systems that data of Flanders and of Europe come in: geographic ones, the European
  // equal-area and conformal maps, and UTM in its form for surveyors.
  private static final Set<Integer> NORTH_FIRST =
      Set.of(4326, 4258, 4313, 4171, 4979, 4937, 3034, 3035, 3042, 3043, 3044);
  // Lambert 72 with heights.
  private static final int LAMBERT72_HEIGHT = 6190;

  static SrsName of(String text) {
    String name = text.strip();
    if (name.toUpperCase(Locale.ROOT).endsWith("CRS84")) {
      return new SrsName(name, 4326, false);
    }
    Matcher epsg = EPSG.matcher(name);
    if (!epsg.find()) {
      return new SrsName(name, 0, false);
    }
    int code = Integer.parseInt(epsg.group(1));
    boolean ofRegister = name.startsWith("urn:") || name.contains("/def/crs");
    return new SrsName(
        name, code == LAMBERT72_HEIGHT ? 31370 : code, ofRegister && NORTH_FIRST.contains(code));
  }

  boolean means(SrsName other) {
    return code == other.code
        && northFirst == other.northFirst
        && (code != 0 || text.equals(other.text));
  }

  /** For {@code declaredCrs()}. */
  String declared() {
    return code == 0 ? text : "EPSG:" + code;
  }
}
