package be.weefsel.loading.mapping;

import be.weefsel.loading.rows.RowRejected;

/**
 * What is noted of the points of one geometry: bounds, number, and the ends of the line at hand.
 */
final class Vertices {
  private double minX;
  private double minY;
  private double maxX;
  private double maxY;
  private long count;
  private int lines;
  private final double[] x = new double[SafeRing.MOST];
  private final double[] y = new double[SafeRing.MOST];
  private double firstX;
  private double firstY;
  private double lastX;
  private double lastY;
  private boolean first;

  void clear() {
    minX = Double.POSITIVE_INFINITY;
    minY = Double.POSITIVE_INFINITY;
    maxX = Double.NEGATIVE_INFINITY;
    maxY = Double.NEGATIVE_INFINITY;
    count = 0;
    lines = 0;
  }

  /** The next point begins a line. */
  void begin() {
    first = true;
    lines++;
  }

  void visit(double x, double y) throws RowRejected {
    if (!Double.isFinite(x) || !Double.isFinite(y)) {
      throw new RowRejected(
          "coordinaat_ongeldig", "De geometrie heeft een coördinaat die geen getal is.");
    }
    if (first) {
      firstX = x;
      firstY = y;
      first = false;
    }
    lastX = x;
    lastY = y;
    if (count < SafeRing.MOST) {
      this.x[(int) count] = x;
      this.y[(int) count] = y;
    }
    count++;
    minX = Math.min(minX, x);
    maxX = Math.max(maxX, x);
    minY = Math.min(minY, y);
    maxY = Math.max(maxY, y);
  }

  /** Whether the line at hand ends where it began. */
  boolean isClosed() {
    return firstX == lastX && firstY == lastY;
  }

  /** The place where the line at hand begins, or ends. */
  double[] end(boolean atBegin) {
    return atBegin ? new double[] {firstX, firstY} : new double[] {lastX, lastY};
  }

  /** The line at hand goes on from an earlier one. */
  void continueFrom(double[] begin) {
    firstX = begin[0];
    firstY = begin[1];
  }

  long count() {
    return count;
  }

  /** Points, lines and rings that were begun. */
  int lines() {
    return lines;
  }

  /** Of the first {@value SafeRing#MOST} points; the array is used again for the next geometry. */
  double[] x() {
    return x;
  }

  /** Of the same points. */
  double[] y() {
    return y;
  }

  double minX() {
    return minX;
  }

  double minY() {
    return minY;
  }

  double maxX() {
    return maxX;
  }

  double maxY() {
    return maxY;
  }

  double middleX() {
    return (minX + maxX) / 2;
  }

  double middleY() {
    return (minY + maxY) / 2;
  }
}
