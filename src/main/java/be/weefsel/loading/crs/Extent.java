package be.weefsel.loading.crs;

import java.util.Locale;

/** Where the rows of one source lie, and what most of their coordinates look like. */
public final class Extent {
  private final long[] looks = new long[Looks.values().length];
  private long count;
  private double minX = Double.POSITIVE_INFINITY;
  private double minY = Double.POSITIVE_INFINITY;
  private double maxX = Double.NEGATIVE_INFINITY;
  private double maxY = Double.NEGATIVE_INFINITY;

  public void add(double x, double y) {
    count++;
    looks[Looks.of(x, y).ordinal()]++;
    minX = Math.min(minX, x);
    minY = Math.min(minY, y);
    maxX = Math.max(maxX, x);
    maxY = Math.max(maxY, y);
  }

  public boolean isEmpty() {
    return count == 0;
  }

  /** What more than half of the rows look like; a few outliers do not change that. */
  public Looks looks() {
    for (Looks candidate : Looks.values()) {
      if (2 * looks[candidate.ordinal()] > count) {
        return candidate;
      }
    }
    return Looks.OTHER;
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "x %.6g tot %.6g, y %.6g tot %.6g", minX, maxX, minY, maxY);
  }
}
