package be.weefsel.encoding.style;

/** Zooms of web Mercator as scale denominators of a screen of 0.28 mm a pixel, as OGC has them. */
public final class Scales {
  private static final double WORLD = 559082264.0287178;

  private Scales() {}

  /** The scale denominator of a zoom. */
  public static double denominator(int zoom) {
    return WORLD / (1L << zoom);
  }

  /** From which scale single features of a zoom are drawn: half a zoom before it. */
  public static long from(int zoom) {
    return Math.round(denominator(zoom) * Math.sqrt(2));
  }
}
