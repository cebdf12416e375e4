package be.weefsel.loading.crs;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The many ways in which files name a CRS. */
public final class CrsNames {
  private static final Pattern EPSG = Pattern.compile("(?:.*EPSG.*[:/])?(\\d{4,6})");

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
    if (text.contains("LAMBERT") && text.contains("2008")) {
      return Optional.of(3812);
    }
    if (text.contains("LAMBERT") && text.contains("72")) {
      return Optional.of(31370);
    }
    return Optional.empty();
  }
}
