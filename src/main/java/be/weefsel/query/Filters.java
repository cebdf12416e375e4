package be.weefsel.query;

import java.util.List;

/**
 * Which features are asked for; all of it must hold.
 *
 * @param bbox null for everywhere
 * @param datetime null for always
 * @param condition null for none
 */
public record Filters(
    Bbox bbox, Interval datetime, List<Equality> equalities, Condition condition) {
  public static final Filters NONE = new Filters(null, null, List.of(), null);

  public Filters {
    equalities = List.copyOf(equalities);
  }

  /** Whether every feature passes. */
  boolean isEmpty() {
    return bbox == null && datetime == null && equalities.isEmpty() && condition == null;
  }

  /** The same for filters that choose the same features. */
  String signature() {
    return bbox
        + "\n"
        + datetime
        + "\n"
        + equalities
        + "\n"
        + (condition == null ? "" : condition.source());
  }
}
