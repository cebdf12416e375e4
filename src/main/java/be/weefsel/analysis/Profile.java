package be.weefsel.analysis;

import be.weefsel.Refused;
import be.weefsel.layers.Text;
import java.util.List;
import java.util.Map;

/**
 * A named weight set for one kind of activity.
 *
 * @param version raised when its weights or rules change
 * @param criteria in the order in which contributions are added; their weights sum to 100
 */
record Profile(String id, int version, Text title, List<Weight> criteria, String source) {

  /**
   * A criterion and its weight.
   *
   * @param weight whole per cent
   * @param normalise overrules the criterion's own rule; null for that rule
   */
  record Weight(String id, int weight, Map<String, Object> normalise) {}

  /** Refuses a profile whose weights do not sum to 100 or that names an unknown criterion. */
  void check(Map<String, SqlFile> known) {
    String file = "method/profiles/" + id + ".yaml";
    if (id == null || !id.matches("[a-z][a-z0-9_]{0,39}") || title == null || criteria == null) {
      throw new Refused(file + ": id (a-z, 0-9 and _), title and criteria must be there");
    }
    for (Weight w : criteria) {
      if (!known.containsKey(w.id())) {
        throw new Refused(file + ": there is no criterion '" + w.id() + "' in sql/criteria");
      }
      if (w.weight() <= 0) {
        throw new Refused(file + ": the weight of " + w.id() + " must be above 0");
      }
      if (w.normalise() != null) {
        Normalisation.of(file + ", " + w.id(), w.normalise());
      }
    }
    int sum = criteria.stream().mapToInt(Weight::weight).sum();
    if (sum != 100) {
      throw new Refused(file + ": the weights sum to " + sum + ", not to 100");
    }
  }
}
