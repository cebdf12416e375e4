package be.weefsel.layers;

import java.time.LocalDate;

/**
 * One feature, as encoders read it; properties go by their place in {@link
 * FeatureShape#properties}. A row is valid until the next one is read.
 */
public interface Row {
  /** The public id. */
  String id();

  /** The geometry as WKB in the CRS that was asked for; null for none. */
  byte[] wkb();

  /** The geometry as WKB in longitude and latitude too, where the shape asks for it twice. */
  default byte[] wgs84() {
    return null;
  }

  boolean isNull(int property);

  String text(int property);

  long integer(int property);

  double number(int property);

  boolean bool(int property);

  LocalDate date(int property);
}
