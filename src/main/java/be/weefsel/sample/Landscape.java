package be.weefsel.sample;

/** Open land follows a smooth relief that runs on over all borders: valleys, woods and fields. */
final class Landscape {
  private static final double WAVE = 2_600;

  private final double shift;

  Landscape(long seed) {
    this.shift = Chance.of(seed, 8).between(0, 100);
  }

  Bestemming at(double x, double y) {
    double valley = Math.abs(valley(x, y));
    double wood = relief(x, y, 7);
    if (valley < 0.16) {
      return Bestemming.NATUUR;
    }
    if (wood > 1.05) {
      return Bestemming.BOS;
    }
    return valley < 0.62 ? Bestemming.WAARDEVOL_AGRARISCH : Bestemming.AGRARISCH;
  }

  /** Zero at the bottom of a valley. */
  double valley(double x, double y) {
    return relief(x, y, 0);
  }

  /** Between about −2 and 2. */
  private double relief(double x, double y, double kind) {
    double u = x / WAVE + shift + kind;
    double v = y / WAVE + shift * 0.7 - kind;
    return Math.sin(2.1 * u + 1.3 * Math.sin(1.7 * v))
        + 0.6 * Math.sin(3.3 * v + 1.1 * Math.sin(2.3 * u))
        + 0.3 * Math.sin(5.9 * u - 4.1 * v);
  }
}
