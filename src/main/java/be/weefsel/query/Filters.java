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

  /**
   * The same for filters that choose the same features, and only for these: each text has its
   * length before it, so that none can look like the end of its filter and the begin of another.
   */
  String signature() {
    StringBuilder all = new StringBuilder().append(bbox).append('\n').append(datetime);
    for (Equality equality : equalities) {
      String value = equality.value().toString();
      all.append('\n').append(equality.property()).append('=').append(value.length());
      all.append(':').append(value);
    }
    return all.append("\n\n").append(condition == null ? "" : condition.source()).toString();
  }
}
