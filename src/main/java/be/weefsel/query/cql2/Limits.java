package be.weefsel.query.cql2;

/**
 * What a filter may be at most, so that no filter costs more than its answer.
 *
 * @param length characters of its source
 * @param depth expressions inside each other
 * @param parts expressions in all; the points of a geometry count apart
 * @param points coordinates of all geometries together
 */
public record Limits(int length, int depth, int parts, int points) {
  public static final Limits DEFAULT = new Limits(4_000_000, 64, 1_000, 50_000);

  /** The same for other depths and geometries. */
  public Limits with(int newDepth, int newPoints) {
    return new Limits(length, newDepth, parts, newPoints);
  }

  void checkLength(String source) {
    if (source.length() > length) {
      throw new FilterError(
          Place.NOWHERE,
          "it has " + source.length() + " characters; at most " + length + " may be");
    }
  }

  FilterError tooDeep(Place at) {
    return new FilterError(at, "more than " + depth + " levels inside each other");
  }

  /** Fails when an expression is too deep or too large. */
  Expression check(Expression whole) {
    new Count().add(whole, 1);
    return whole;
  }

  private final class Count {
    private int allParts;
    private long allPoints;

    void add(Expression e, int level) {
      if (level > depth) {
        throw tooDeep(e.at());
      }
      if (++allParts > parts) {
        throw new FilterError(e.at(), "the filter has more than " + parts + " parts");
      }
      if (e instanceof Expression.Shape shape) {
        allPoints += shape.geometry().getNumPoints();
        if (allPoints > points) {
          throw new FilterError(e.at(), "the filter has more than " + points + " points");
        }
      }
      for (Expression child : Children.of(e)) {
        add(child, level + 1);
      }
    }
  }
}
