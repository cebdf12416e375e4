package be.weefsel.loading.formats.geotiff;

/**
 * Where the pixels lie.
 *
 * @param x of the left side of the first column
 * @param y of the upper side of the first row; of the lower one where dy is positive
 * @param dx width of a pixel
 * @param dy step from row to row, mostly negative
 */
record PixelGrid(double x, double y, double dx, double dy) {
  // Origins are computed by whoever made the raster: 21999.9999999 is 22000.
  private static final double EXACT = 1000;

  static PixelGrid of(TiffFile tiff, boolean pixelIsPoint) {
    TiffField scale = tiff.field(TiffTags.PIXEL_SCALE);
    TiffField tie = tiff.field(TiffTags.TIE_POINT);
    TiffField matrix = tiff.field(TiffTags.TRANSFORMATION);
    PixelGrid grid;
    if (scale.count() >= 2 && tie.count() >= 6) {
      double dx = scale.number(0);
      double dy = -scale.number(1);
      grid =
          new PixelGrid(
              tie.number(3) - tie.number(0) * dx, tie.number(4) - tie.number(1) * dy, dx, dy);
    } else if (matrix.count() >= 8) {
      if (matrix.number(1) != 0 || matrix.number(4) != 0) {
        throw tiff.refused(
            "is een gedraaid raster; zijn pixels zijn geen cellen. Zet het eerst recht met gdalwarp"
                + " -t_srs EPSG:31370 -tr 100 100 -tap.");
      }
      grid = new PixelGrid(matrix.number(3), matrix.number(7), matrix.number(0), matrix.number(5));
    } else {
      throw tiff.refused(
          "is een TIFF zonder ligging: de velden van GeoTIFF ontbreken. Voeg ze toe met"
              + " gdal_translate -a_srs EPSG:31370 -a_ullr ….");
    }
    if (!(grid.dx > 0) || grid.dy == 0 || !Double.isFinite(grid.x + grid.y + grid.dx + grid.dy)) {
      throw tiff.refused("heeft een ligging die niet kan: " + grid + ".");
    }
    return pixelIsPoint
        ? new PixelGrid(grid.x - grid.dx / 2, grid.y - grid.dy / 2, grid.dx, grid.dy)
        : grid;
  }

  double left(int column) {
    return tidy(x + column * dx);
  }

  double right(int column) {
    return tidy(x + (column + 1) * dx);
  }

  double bottom(int row) {
    return tidy(Math.min(y + row * dy, y + (row + 1) * dy));
  }

  double top(int row) {
    return tidy(Math.max(y + row * dy, y + (row + 1) * dy));
  }

  /** The longest side of a pixel. */
  double side() {
    return tidy(Math.max(dx, Math.abs(dy)));
  }

  /** Degrees need all their decimals; of metres the millimetres are enough. */
  private double tidy(double value) {
    return dx < 1 ? value : Math.rint(value * EXACT) / EXACT;
  }
}
