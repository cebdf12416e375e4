package be.weefsel.analysis;

import be.weefsel.Refused;
import java.util.List;
import java.util.Map;

/**
 * How a raw value becomes 0 (worst) to 1 (best). Anchors are fixed, never taken from the data, so
 * that a score does not move because other percelen do.
 */
sealed interface Normalisation {
  /** SQL that normalises an expression of type double precision; null stays null. */
  String sql(String value);

  /** The rule in words, for the explanation. */
  String words();

  /** Falls or rises in a straight line from one value to another. */
  record Linear(double from, double to, boolean lowIsBest) implements Normalisation {
    @Override
    public String sql(String value) {
      // LEAST and GREATEST pass over null, so it must be asked for.
      String share =
          "CASE WHEN (%1$s) IS NOT NULL THEN LEAST(1.0, GREATEST(0.0, (%1$s - (%2$s)) / (%3$s))) END"
              .formatted(value, from, to - from);
      return lowIsBest ? "(1.0 - " + share + ")" : "(" + share + ")";
    }

    @Override
    public String words() {
      return lowIsBest
          ? "1 bij %s, lineair naar 0 bij %s".formatted(number(from), number(to))
          : "0 bij %s, lineair naar 1 bij %s".formatted(number(from), number(to));
    }
  }

  /** Nothing outside a and d, best from b to c, straight lines between. */
  record Trapezoid(double a, double b, double c, double d) implements Normalisation {
    @Override
    public String sql(String value) {
      return ("CASE WHEN %1$s <= %2$s OR %1$s >= %5$s THEN 0.0"
              + " WHEN %1$s < %3$s THEN (%1$s - %2$s) / (%3$s - %2$s)"
              + " WHEN %1$s <= %4$s THEN 1.0"
              + " WHEN %1$s < %5$s THEN (%5$s - %1$s) / (%5$s - %4$s) END")
          .formatted(
              "(" + value + ")", a + "::float8", b + "::float8", c + "::float8", d + "::float8");
    }

    @Override
    public String words() {
      return "0 tot %s, 1 van %s tot %s, 0 vanaf %s, lineair ertussen"
          .formatted(number(a), number(b), number(c), number(d));
    }
  }

  /** Halves with every step of this size. */
  record HalfDistance(double half) implements Normalisation {
    @Override
    public String sql(String value) {
      return "power(0.5::float8, (%s) / (%s))".formatted(value, half);
    }

    @Override
    public String words() {
      return "halveert per %s".formatted(number(half));
    }
  }

  /** The value is a share from 0 to 1 already. */
  record Identity() implements Normalisation {
    @Override
    public String sql(String value) {
      return "(" + value + ")";
    }

    @Override
    public String words() {
      return "zoals gemeten";
    }
  }

  /**
   * Reads a rule such as {@code {linear: {from: 0, to: 400, best: low}}}.
   *
   * @param where named in the refusal
   */
  static Normalisation of(String where, Map<String, Object> yaml) {
    if (yaml.size() == 1) {
      Map.Entry<String, Object> rule = yaml.entrySet().iterator().next();
      Normalisation read = read(rule.getKey(), rule.getValue());
      if (read != null) {
        return read;
      }
    }
    throw new Refused(
        where
            + ": normalise must be one of {linear: {from, to, best: low|high}}, {trapezoid: [a, b,"
            + " c, d]} with a ≤ b ≤ c ≤ d, {half_distance: h}, {identity: {}}; it is "
            + yaml);
  }

  private static Normalisation read(String rule, Object value) {
    if ("linear".equals(rule)
        && value instanceof Map<?, ?> m
        && m.get("from") instanceof Number from
        && m.get("to") instanceof Number to
        && to.doubleValue() > from.doubleValue()
        && List.of("low", "high").contains(String.valueOf(m.get("best")))) {
      return new Linear(from.doubleValue(), to.doubleValue(), "low".equals(m.get("best")));
    }
    if ("trapezoid".equals(rule)
        && value instanceof List<?> l
        && l.size() == 4
        && l.stream().allMatch(Number.class::isInstance)) {
      double[] v = l.stream().mapToDouble(n -> ((Number) n).doubleValue()).toArray();
      return v[0] <= v[1] && v[1] <= v[2] && v[2] <= v[3]
          ? new Trapezoid(v[0], v[1], v[2], v[3])
          : null;
    }
    if ("half_distance".equals(rule) && value instanceof Number h && h.doubleValue() > 0) {
      return new HalfDistance(h.doubleValue());
    }
    return "identity".equals(rule) ? new Identity() : null;
  }

  private static String number(double value) {
    return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
  }
}
