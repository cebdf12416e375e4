package be.weefsel.query;

import java.util.List;

/**
 * Why a perceel has its score under one profile.
 *
 * @param score 0 to 1; null when excluded or when too little is known
 * @param dekking percentage of the weights for which there is a value
 * @param klasse 1 to 5; null without a score
 * @param oordeel the verdict in words
 * @param redenen why there is no score
 * @param vlaggen what to mind
 * @param meetkundig the weighted geometric mean of the same values; null without a score
 * @param plaats null without a score
 */
public record ProfielUitleg(
    String profiel,
    String titel,
    Double score,
    Integer dekking,
    Integer klasse,
    String klasseNaam,
    String oordeel,
    String redenen,
    String vlaggen,
    Double meetkundig,
    Plaats plaats,
    List<CriteriumUitleg> criteria) {
  public ProfielUitleg {
    criteria = List.copyOf(criteria);
  }

  /** The contributions added in the order of the profile, as the score was. */
  public double som() {
    double sum = 0;
    for (CriteriumUitleg criterium : criteria) {
      sum += criterium.bijdrage() == null ? 0 : criterium.bijdrage();
    }
    return sum;
  }
}
