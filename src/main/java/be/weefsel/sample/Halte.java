package be.weefsel.sample;

import org.locationtech.jts.geom.Coordinate;

/** A stop, in Lambert 72. */
record Halte(String naam, String soort, Coordinate place) {
  static final String TREIN = "trein";
  static final String BUS = "bus";
}
