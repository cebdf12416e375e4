package be.weefsel.layers;

/**
 * A tile of WebMercatorQuad: the square world of web Mercator (EPSG:3857), halved at every zoom.
 *
 * @param row from the north
 * @param column from the west
 */
public record Tile(int zoom, int row, int column) {
  /** The radius of the sphere of web Mercator, in metres. */
  public static final double EARTH = 6378137;

  /** Half the side of the world, in metres of web Mercator. */
  public static final double HALF_WORLD = Math.PI * EARTH;

  /** The pixels along a side by which OGC reckons scales. */
  public static final int PIXELS = 256;

  // The pixel of OGC, in metres.
  private static final double PIXEL = 0.00028;

  /** The deepest zoom of the grid. */
  public static final int DEEPEST = 24;

  public Tile {
    if (!exists(zoom, row, column)) {
      throw new IllegalArgumentException(
          "there is no tile " + zoom + "/" + row + "/" + column + " in WebMercatorQuad");
    }
  }

  /** Whether the grid has such a tile. */
  public static boolean exists(int zoom, long row, long column) {
    return zoom >= 0
        && zoom <= DEEPEST
        && row >= 0
        && row < 1L << zoom
        && column >= 0
        && column < 1L << zoom;
  }

  /** Its side in metres of web Mercator. */
  public double side() {
    return side(zoom);
  }

  /** The side of a tile at a zoom, in metres of web Mercator. */
  public static double side(int zoom) {
    return 2 * HALF_WORLD / (1L << zoom);
  }

  /** How many times smaller than on the equator a map at a zoom is. */
  public static double scaleDenominator(int zoom) {
    return side(zoom) / PIXELS / PIXEL;
  }

  public double west() {
    return column * side() - HALF_WORLD;
  }

  public double north() {
    return HALF_WORLD - row * side();
  }

  public double east() {
    return (column + 1) * side() - HALF_WORLD;
  }

  public double south() {
    return HALF_WORLD - (row + 1) * side();
  }
}
