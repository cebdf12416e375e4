package be.weefsel.encoding;

/** The Hilbert curve through a square of 2^16 by 2^16 cells. */
final class HilbertCurve {
  private static final int SIDE = 1 << 16;

  private HilbertCurve() {}

  /** How far along the curve a cell lies, as 32 bits without a sign. */
  static int of(int column, int row) {
    int x = column;
    int y = row;
    int distance = 0;
    for (int half = SIDE / 2; half > 0; half /= 2) {
      int right = (x & half) == 0 ? 0 : 1;
      int upper = (y & half) == 0 ? 0 : 1;
      // The quarters are visited lower left, upper left, upper right, lower right.
      distance = distance << 2 | 3 * right ^ upper;
      if (upper == 0) {
        // The lower quarters are mirrored, so that the curve joins.
        if (right == 1) {
          x = SIDE - 1 - x;
          y = SIDE - 1 - y;
        }
        int swap = x;
        x = y;
        y = swap;
      }
    }
    return distance;
  }
}
