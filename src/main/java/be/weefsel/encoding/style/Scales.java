package be.weefsel.encoding.style;

import be.weefsel.layers.Tile;

/** Zooms of web Mercator as the scales that they have on the ground. */
public final class Scales {
  // Web Mercator stretches Flanders, at 51 degrees north, by 1 / cos(51 degrees).
  private static final double FLANDERS = Math.cos(Math.toRadians(51));

  private Scales() {}

  /** The scale denominator in Flanders of a zoom, rounded to hundreds. */
  public static long of(int zoom) {
    return Math.round(Tile.scaleDenominator(zoom) * FLANDERS / 100) * 100;
  }
}
