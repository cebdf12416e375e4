package be.weefsel.sample;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** A street goes straight on over a junction and keeps its name. */
final class Straten {
  /** Up to about forty degrees is straight on. */
  private static final double STRAIGHT_ON = -0.77;

  private final Mesh mesh;
  private final List<int[]> lines;
  private final int[] leader;

  private Straten(Mesh mesh, List<int[]> lines) {
    this.mesh = mesh;
    this.lines = lines;
    this.leader = IntStream.range(0, lines.size()).toArray();
  }

  /** The number of the street of each line, from 0 without gaps. */
  static int[] of(Mesh mesh, List<int[]> lines) {
    Straten straten = new Straten(mesh, lines);
    straten.join();
    return straten.numbers();
  }

  private void join() {
    Map<Integer, int[]> junctions = new TreeMap<>();
    for (int i = 0; i < lines.size(); i++) {
      int[] line = lines.get(i);
      junctions.merge(line[0], new int[] {i}, Straten::both);
      junctions.merge(line[line.length - 1], new int[] {i}, Straten::both);
    }
    junctions.forEach(this::join);
  }

  private static int[] both(int[] one, int[] other) {
    int[] all = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, all, one.length, other.length);
    return all;
  }

  /** The straightest pair first; a third road from the side gets a name of its own. */
  private void join(int junction, int[] roads) {
    boolean[] taken = new boolean[roads.length];
    while (true) {
      double best = STRAIGHT_ON;
      int one = -1;
      int other = -1;
      for (int i = 0; i < roads.length; i++) {
        for (int j = i + 1; j < roads.length; j++) {
          double cosine =
              taken[i] || taken[j] ? 1 : cosine(junction, lines.get(roads[i]), lines.get(roads[j]));
          if (cosine < best) {
            best = cosine;
            one = i;
            other = j;
          }
        }
      }
      if (one < 0) {
        return;
      }
      taken[one] = true;
      taken[other] = true;
      int a = leader(roads[one]);
      int b = leader(roads[other]);
      leader[Math.max(a, b)] = Math.min(a, b);
    }
  }

  private double cosine(int junction, int[] one, int[] other) {
    double[] a = away(junction, one);
    double[] b = away(junction, other);
    return (a[0] * b[0] + a[1] * b[1]) / (Math.hypot(a[0], a[1]) * Math.hypot(b[0], b[1]));
  }

  private double[] away(int junction, int[] line) {
    int second = line[0] == junction ? line[1] : line[line.length - 2];
    return new double[] {
      mesh.x(second) - mesh.x(junction), mesh.y(second) - mesh.y(junction),
    };
  }

  private int leader(int line) {
    int at = line;
    while (leader[at] != at) {
      at = leader[at];
    }
    return at;
  }

  private int[] numbers() {
    int[] numbers = new int[lines.size()];
    int count = 0;
    for (int i = 0; i < numbers.length; i++) {
      int first = leader(i);
      numbers[i] = first == i ? count++ : numbers[first];
    }
    return numbers;
  }
}
