package be.weefsel.loading.rows;

/**
 * What one file may ask of us at most. Far above anything that is real, and far below what one
 * machine of 1 GB heap can hold.
 */
public final class Limits {
  /** One geometry as WKB: four million points. The whole of Flanders has fewer on its border. */
  public static final int GEOMETRY_BYTES = 64 << 20;

  /** One value of one row. */
  public static final int VALUE_CHARS = 10 << 20;

  /** Columns of a table that was typed by people. */
  public static final int COLUMNS = 2000;

  /** Values inside values, collections inside collections. */
  public static final int DEPTH = 16;

  private Limits() {}

  /** The reject of a row whose geometry is too large to hold. */
  public static RowRejected geometryTooLarge() {
    return new RowRejected(
        "geometrie_te_groot",
        "De geometrie is groter dan "
            + (GEOMETRY_BYTES >> 20)
            + " MB (ongeveer "
            + GEOMETRY_BYTES / 16_000_000
            + " miljoen punten).");
  }
}
