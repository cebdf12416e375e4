package be.weefsel.loading.mapping;

import be.weefsel.Refused;
import be.weefsel.loading.crs.SourceCrs;
import be.weefsel.loading.rows.RowRejected;
import be.weefsel.loading.rows.WkbBuilder;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The squares of a grid in EPSG:31370 whose lines lie on whole multiples of its side, as those of
 * the Flemish 100 m rasters do. A square that lies elsewhere is rejected: moved to the grid, its
 * value would be about other ground.
 *
 * @param side in metres
 */
public record Cell(double side) {
  private static final int GRID = 31370;
  // Rasters keep their origin as a double that was computed.
  private static final double TOLERANCE = 0.01;

  /** The square whose lower left corner is given, as WKB. */
  public byte[] square(double x, double y) {
    return WkbBuilder.box(x, y, x + side, y + side);
  }

  /** Rejects bounds that are not one square of the grid. */
  public void check(double minX, double minY, double maxX, double maxY) throws RowRejected {
    if (!near(maxX - minX, side) || !near(maxY - minY, side)) {
      throw rejected(
          "ze meet " + text(maxX - minX) + " × " + text(maxY - minY) + " m in plaats van", "");
    }
    if (!near(minX, side * Math.rint(minX / side)) || !near(minY, side * Math.rint(minY / side))) {
      throw rejected(
          "x " + text(minX) + " en y " + text(minY) + " zijn geen veelvoud van",
          "; verwacht wordt de hoek linksonder");
    }
  }

  /**
   * Checks the CRS of a source of cells: in another one than the grid's they would be turned.
   *
   * @throws Refused when it is another
   */
  public static SourceCrs onGrid(ColumnChoice choice, SourceCrs crs) {
    if (choice.mapping().cell() != null && crs.srid() != GRID) {
      throw new Refused(
          choice.source().name()
              + ": de cellen staan in "
              + crs.text()
              + "; het raster van de dataset ligt in EPSG:"
              + GRID
              + ". Zet ze eerst om, bijvoorbeeld met gdalwarp -t_srs EPSG:"
              + GRID
              + " -tr "
              + text(choice.mapping().cell())
              + " "
              + text(choice.mapping().cell())
              + " -tap.");
    }
    return crs;
  }

  private static boolean near(double a, double b) {
    return Math.abs(a - b) <= TOLERANCE;
  }

  private RowRejected rejected(String what, String rest) {
    return new RowRejected(
        "cel_niet_op_raster",
        "De cel ligt niet op het raster: " + what + " " + text(side) + " m" + rest + ".");
  }

  /** Without exponent and needless zeros. */
  static String text(double number) {
    return new BigDecimal(number)
        .setScale(3, RoundingMode.HALF_EVEN)
        .stripTrailingZeros()
        .toPlainString();
  }
}
