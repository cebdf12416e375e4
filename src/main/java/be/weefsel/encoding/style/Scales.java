package be.weefsel.encoding.style;

/** Zooms of web Mercator as the scales that they have on the ground. */
public final class Scales {
  // At zoom 0 a pixel of 0.28 mm, as OGC has it, stands for this many on the equator.
  private static final double WORLD = 559082264.0287178;
  // Web Mercator stretches Flanders, at 51 degrees north, by 1 / cos(51 degrees).
  private static final double FLANDERS = Math.cos(Math.toRadians(51));

  private Scales() {}

  /** The scale denominator in Flanders of a zoom, rounded to hundreds. */
  public static long of(int zoom) {
    return Math.round(WORLD * FLANDERS / (1L << zoom) / 100) * 100;
  }
}
