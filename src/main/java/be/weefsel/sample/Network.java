package be.weefsel.sample;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The edges between faces as lines from junction to junction; the border is no road. */
final class Network {
  private final Mesh mesh;
  private final Map<Integer, List<Integer>> next = new TreeMap<>();
  private final Set<Long> seen = new HashSet<>();

  private Network(Mesh mesh) {
    this.mesh = mesh;
  }

  /** Points of the mesh; the same mesh gives the same lines in the same order. */
  static List<int[]> lines(Mesh mesh, List<Face> faces) {
    Network network = new Network(mesh);
    faces.forEach(face -> network.add(mesh.whole(face.ring())));
    network.seen.clear();
    List<int[]> lines = new ArrayList<>();
    network.next.forEach(
        (point, others) -> {
          if (others.size() != 2) {
            others.forEach(o -> network.follow(point, o, lines));
          }
        });
    // What is left are rings without a junction.
    network.next.forEach((point, others) -> network.follow(point, others.get(0), lines));
    return lines;
  }

  private void add(int[] ring) {
    for (int i = 0; i < ring.length; i++) {
      int a = ring[i];
      int b = ring[(i + 1) % ring.length];
      if (mesh.mark(a, b) != Mesh.BORDER && seen.add(edge(a, b))) {
        next.computeIfAbsent(a, p -> new ArrayList<>()).add(b);
        next.computeIfAbsent(b, p -> new ArrayList<>()).add(a);
      }
    }
  }

  private void follow(int from, int to, List<int[]> lines) {
    if (seen.contains(edge(from, to))) {
      return;
    }
    List<Integer> line = new ArrayList<>(List.of(from));
    int at = from;
    int ahead = to;
    while (seen.add(edge(at, ahead))) {
      line.add(ahead);
      List<Integer> ways = next.get(ahead);
      if (ways.size() != 2) {
        break;
      }
      int on = ways.get(0) == at ? ways.get(1) : ways.get(0);
      at = ahead;
      ahead = on;
    }
    lines.add(line.stream().mapToInt(Integer::intValue).toArray());
  }

  private static long edge(int a, int b) {
    return ((long) Math.min(a, b) << 32) | Math.max(a, b);
  }
}
