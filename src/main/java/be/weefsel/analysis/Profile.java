package be.weefsel.analysis;

import be.weefsel.Refused;
import be.weefsel.layers.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * A named weight set for one kind of activity.
 *
 * @param version raised by whoever changes the weights
 * @param criteria in the order in which contributions are added; their weights sum to 100
 * @param pairwise how many times more each criterion matters than each other one, in the order of
 *     the criteria; the weights then follow from it. Null where the weights are given.
 */
record Profile(
    String id,
    Integer version,
    Text title,
    List<Weight> criteria,
    List<List<String>> pairwise,
    String source) {

  /**
   * A criterion and its weight.
   *
   * @param weight whole per cent; 0 shows a criterion that does not count
   * @param normalise overrules the criterion's own rule; null for that rule
   */
  record Weight(String id, int weight, Map<String, Object> normalise) {}

  /** The same profile with the weights that its pairwise comparison gives. */
  Profile weighed(Parameters parameters, CodeTable randomIndex) {
    if (pairwise == null) {
      return this;
    }
    Pairwise judged = judged(randomIndex);
    double limit = parameters.number("ahp_consistentie");
    if (judged.ratio() > limit) {
      throw new Refused(
          "%s: the pairwise comparison contradicts itself: consistency ratio %.2f, above %.2f. Look first at %s against %s."
              .formatted(
                  file(),
                  judged.ratio(),
                  limit,
                  criteria.get(judged.worstRow()).id(),
                  criteria.get(judged.worstColumn()).id()));
    }
    List<Integer> whole = judged.percentages();
    List<Weight> weights = new ArrayList<>();
    for (int i = 0; i < criteria.size(); i++) {
      Weight w = criteria.get(i);
      if (w.weight() != 0) {
        throw new Refused(file() + ": " + w.id() + " has a weight, and pairwise gives it one too");
      }
      weights.add(new Weight(w.id(), whole.get(i), w.normalise()));
    }
    return new Profile(id, version, title, List.copyOf(weights), pairwise, source);
  }

  /** The comparison behind the weights; only where {@code pairwise} is given. */
  Pairwise judged(CodeTable randomIndex) {
    return Pairwise.of(file(), pairwise, criteria == null ? 0 : criteria.size(), randomIndex);
  }

  /** Refuses a profile whose weights do not sum to 100 or that names an unknown criterion. */
  void check(Map<String, SqlFile> known) {
    if (id == null || !id.matches("[a-z][a-z0-9_]{0,39}") || title == null || criteria == null) {
      throw new Refused(file() + ": id (a-z, 0-9 and _), title and criteria must be there");
    }
    if (version == null) {
      throw new Refused(file() + ": version is missing; begin with 1");
    }
    TreeSet<String> seen = new TreeSet<>();
    for (Weight w : criteria) {
      if (!known.containsKey(w.id())) {
        throw new Refused(file() + ": there is no criterion '" + w.id() + "' in sql/criteria");
      }
      if (known.get(w.id()).forDienst()) {
        throw new Refused(
            file() + ": " + w.id() + " is for the dienst only; a score that rests on it is public");
      }
      if (w.weight() < 0) {
        throw new Refused(file() + ": the weight of " + w.id() + " is below 0");
      }
      if (!seen.add(w.id())) {
        throw new Refused(file() + ": " + w.id() + " stands in it twice");
      }
      if (w.normalise() != null) {
        Normalisation.of(file() + ", " + w.id(), w.normalise());
      }
    }
    int sum = criteria.stream().mapToInt(Weight::weight).sum();
    if (sum != 100) {
      throw new Refused(file() + ": the weights sum to " + sum + ", not to 100");
    }
  }

  private String file() {
    return "method/profiles/" + id + ".yaml";
  }
}
