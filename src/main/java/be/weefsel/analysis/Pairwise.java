package be.weefsel.analysis;

import be.weefsel.Refused;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Weights from a pairwise comparison, as in the Analytic Hierarchy Process (Saaty 1980): the
 * principal eigenvector of the matrix, and how far the judgements contradict each other.
 *
 * @param weights one per criterion, summing to 1
 * @param lambdaMax the principal eigenvalue; the number of criteria when nothing contradicts
 * @param index (λmax − n) / (n − 1)
 * @param ratio the index over that of random matrices of the same size
 * @param worstRow with worstColumn the judgement that lies farthest from the weights
 */
record Pairwise(
    double[] weights, double lambdaMax, double index, double ratio, int worstRow, int worstColumn) {
  private static final int MOST_STEPS = 10_000;

  /**
   * Judges a matrix.
   *
   * @param where named in a refusal
   * @param rows numbers or fractions such as 1/3
   * @throws Refused when it is not square and reciprocal
   */
  static Pairwise of(String where, List<List<String>> rows, int size, CodeTable randomIndex) {
    double[][] a = matrix(where, rows, size);
    double[] w = eigenvector(a);
    double lambda = 0;
    for (int i = 0; i < size; i++) {
      lambda += row(a, w, i) / w[i] / size;
    }
    double index = size < 3 ? 0 : (lambda - size) / (size - 1);
    double ratio = size < 3 ? 0 : index / random(where, randomIndex, size);
    int[] worst = worst(a, w);
    return new Pairwise(w, lambda, index, ratio, worst[0], worst[1]);
  }

  /** The weights as whole per cent that sum to 100; what is left goes to the largest remainders. */
  List<Integer> percentages() {
    Integer[] whole = new Integer[weights.length];
    int left = 100;
    for (int i = 0; i < weights.length; i++) {
      whole[i] = (int) Math.floor(100 * weights[i]);
      left -= whole[i];
    }
    IntStream.range(0, weights.length)
        .boxed()
        .sorted(Comparator.comparingDouble(i -> Math.floor(100 * weights[i]) - 100 * weights[i]))
        .limit(left)
        .forEach(i -> whole[i]++);
    return Arrays.asList(whole);
  }

  /** How consistent it is, in one line. */
  String words() {
    return String.format(
        Locale.ROOT,
        "uit paarsgewijze vergelijking: λmax %.4f, consistentie-index %.4f, consistentieverhouding"
            + " %.4f",
        lambdaMax,
        index,
        ratio);
  }

  private static double[][] matrix(String where, List<List<String>> rows, int size) {
    if (rows.size() != size || rows.stream().anyMatch(r -> r.size() != size)) {
      throw new Refused(
          where + ": pairwise must have " + size + " rows of " + size + ", one per criterion");
    }
    double[][] a = new double[size][size];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        a[i][j] = number(where, rows.get(i).get(j));
      }
    }
    for (int i = 0; i < size; i++) {
      for (int j = 0; j <= i; j++) {
        if (Math.abs(a[i][j] * a[j][i] - 1) > 0.01) {
          throw new Refused(
              "%s: pairwise row %d, column %d is %s; it must be 1 over row %d, column %d, which is %s"
                  .formatted(
                      where, i + 1, j + 1, rows.get(i).get(j), j + 1, i + 1, rows.get(j).get(i)));
        }
      }
    }
    return a;
  }

  private static double number(String where, String text) {
    String[] parts = text.strip().split("/");
    try {
      double value = Double.parseDouble(parts[0]);
      value = parts.length == 2 ? value / Double.parseDouble(parts[1]) : value;
      if (parts.length <= 2 && value > 0 && Double.isFinite(value)) {
        return value;
      }
    } catch (NumberFormatException e) {
      // told below
    }
    throw new Refused(
        where + ": '" + text + "' in pairwise is no number above 0, such as 3 or 1/3");
  }

  private static double[] eigenvector(double[][] a) {
    double[] w = new double[a.length];
    Arrays.fill(w, 1.0 / w.length);
    for (int step = 0; step < MOST_STEPS; step++) {
      double[] next = new double[w.length];
      double sum = 0;
      for (int i = 0; i < w.length; i++) {
        next[i] = row(a, w, i);
        sum += next[i];
      }
      double change = 0;
      for (int i = 0; i < w.length; i++) {
        next[i] /= sum;
        change = Math.max(change, Math.abs(next[i] - w[i]));
      }
      w = next;
      if (change < 1e-15) {
        break;
      }
    }
    return w;
  }

  private static double row(double[][] a, double[] w, int i) {
    double sum = 0;
    for (int j = 0; j < w.length; j++) {
      sum += a[i][j] * w[j];
    }
    return sum;
  }

  private static double random(String where, CodeTable table, int size) {
    return table.rows().stream()
        .filter(r -> table.value(r, "n").equals(String.valueOf(size)))
        .mapToDouble(r -> Double.parseDouble(table.value(r, "ri")))
        .findFirst()
        .orElseThrow(
            () -> new Refused(where + ": method/ahp_toeval.csv has no row for n = " + size));
  }

  private static int[] worst(double[][] a, double[] w) {
    List<int[]> pairs = new ArrayList<>();
    for (int i = 0; i < w.length; i++) {
      for (int j = i + 1; j < w.length; j++) {
        pairs.add(new int[] {i, j});
      }
    }
    return pairs.stream()
        .max(Comparator.comparingDouble(p -> Math.abs(Math.log(a[p[0]][p[1]] * w[p[1]] / w[p[0]]))))
        .orElse(new int[] {0, 0});
  }
}
