package be.weefsel.query;

import java.util.Locale;

/**
 * The place of a score among others, and how fast it stands when each weight in turn changes.
 *
 * @param percentiel share of all scores of the meting that are not higher
 * @param laagst the lowest score under any change of one weight
 * @param hoogst the highest
 * @param kern the place in the kerndeel; null outside
 * @param gemeente the place in the gemeente
 * @param onvast whether it is a top place that hangs on the weights
 */
public record Plaats(
    double percentiel, double laagst, double hoogst, Rang kern, Rang gemeente, boolean onvast) {

  /**
   * A place.
   *
   * @param plaats 1 is the highest score
   * @param van how many have a score
   * @param best the best place under any change of one weight
   * @param slechtst the worst
   */
  public record Rang(int plaats, int van, int best, int slechtst) {}

  /** One Dutch sentence for a reader. */
  public String words() {
    StringBuilder text = new StringBuilder();
    text.append(
        String.format(
            Locale.ROOT,
            "niet lager dan %.0f %% van alle scores van deze meting; %.3f tot %.3f als één gewicht"
                + " verandert",
            Math.floor(100 * percentiel),
            laagst,
            hoogst));
    if (kern != null) {
      text.append("; ").append(words(kern)).append(" in het kerndeel");
    }
    text.append("; ").append(words(gemeente)).append(" in de gemeente");
    if (onvast) {
      text.append(". Let op: die topplaats hangt af van de gewichten");
    }
    return text.append('.').toString();
  }

  private static String words(Rang rang) {
    return "plaats %d van %d (%d tot %d)"
        .formatted(rang.plaats(), rang.van(), rang.best(), rang.slechtst());
  }
}
