package be.weefsel.loading.crs;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The many ways in which files name a CRS. */
public final class CrsNames {
  private static final Pattern EPSG = Pattern.compile("(?:.*EPSG.*[:/])?(\\d{4,6})");

  /** As Esri and EPSG write them, letters and digits alone. */
  private static final Map<String, Integer> NAMES =
      Map.ofEntries(
          Map.entry("GCSETRS1989", 4258),
          Map.entry("ETRS1989", 4258),
          Map.entry("ETRS89", 4258),
          Map.entry("GCSWGS1984", 4326),
          Map.entry("WGS1984", 4326),
          Map.entry("WGS84", 4326),
          Map.entry("GCSBELGE1972", 4313),
          Map.entry("BELGE1972", 4313),
          Map.entry("BD72", 4313),
          Map.entry("WGS1984WEBMERCATORAUXILIARYSPHERE", 3857),
          Map.entry("WGS84PSEUDOMERCATOR", 3857),
          Map.entry("RGF1993LAMBERT93", 2154),
          Map.entry("RGF93LAMBERT93", 2154),
          Map.entry("RGF93V1LAMBERT93", 2154),
          // A kilometre and less beside Lambert 72: coordinates alone would not tell.
          Map.entry("BELGELAMBERT2005", 3447),
          Map.entry("ETRS89BELGIANLAMBERT2005", 3447),
          Map.entry("BELGELAMBERT1950", 21500),
          Map.entry("BD50BRUSSELSBELGELAMBERT50", 21500));

  private CrsNames() {}

  /** The EPSG code; CRS84 is 4326, since geometries always have longitude first. */
  public static Optional<Integer> srid(String name) {
    String text = name.strip().toUpperCase(Locale.ROOT);
    if (text.endsWith("CRS84")) {
      return Optional.of(4326);
    }
    Matcher epsg = EPSG.matcher(text);
    if (epsg.matches()) {
      return Optional.of(Integer.valueOf(epsg.group(1)));
    }
    Integer known = NAMES.get(text.replaceAll("[^A-Z0-9]", ""));
    if (known != null) {
      return Optional.of(known);
    }
    if (text.contains("LAMBERT") && text.contains("2008")) {
      return Optional.of(3812);
    }
    if (text.contains("LAMBERT") && text.contains("72")) {
      return Optional.of(31370);
    }
    return Optional.empty();
  }
}
