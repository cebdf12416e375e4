package be.weefsel.layers;

/**
 * A tile of WebMercatorQuad: the square world of web Mercator (EPSG:3857), halved at every zoom.
 *
 * @param row from the north
 * @param column from the west
 */
public record Tile(int zoom, int row, int column) {
  /** Half the side of the world, in metres of web Mercator. */
  public static final double HALF_WORLD = 20037508.342789244;

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
