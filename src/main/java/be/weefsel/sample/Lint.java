package be.weefsel.sample;

import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;

/** The line behind a row of houses along a road: in its direction the road lies to the right. */
record Lint(double x, double y, double dx, double dy, double length) {
  private static final double ROAD = 6;

  /** Whether houses stand along this face, and how deep their gardens are, is chance. */
  static Optional<Lint> along(Mesh mesh, Face face, Chance chance) {
    double near = Math.exp(-Math.max(0, face.metresOutside()) / 700);
    boolean main = chance.hits(0.5 + 0.45 * near);
    boolean other = chance.hits(0.12 + 0.15 * near);
    double depth = chance.between(42, 60);
    int[] run = longestRun(mesh, face.ring());
    if (run[1] > 0) {
      return main ? behind(mesh, face.ring(), run[0], run[1], depth) : Optional.empty();
    }
    return other
        ? behind(mesh, face.ring(), longestEdge(mesh, face.ring()), 1, depth)
        : Optional.empty();
  }

  /** Start and number of edges of the longest side along a main road. */
  private static int[] longestRun(Mesh mesh, int[] ring) {
    int n = ring.length;
    int start = 0;
    while (start < n && onMain(mesh, ring, start)) {
      start++;
    }
    int[] best = {0, 0};
    double longest = 0;
    for (int i = start; i < start + n; ) {
      int count = 0;
      double length = 0;
      // A corner ends the run: the houses along the other road have their own gardens.
      while (count < n && onMain(mesh, ring, i + count) && straight(mesh, ring, i, count)) {
        length += edge(mesh, ring, i + count);
        count++;
      }
      if (length > longest) {
        longest = length;
        best = new int[] {i % n, count};
      }
      i += Math.max(1, count);
    }
    return best;
  }

  private static boolean straight(Mesh mesh, int[] ring, int start, int count) {
    if (count == 0) {
      return true;
    }
    double[] first = vector(mesh, ring, start, start + count);
    double[] next = vector(mesh, ring, start + count, start + count + 1);
    double cosine =
        (first[0] * next[0] + first[1] * next[1])
            / (Math.hypot(first[0], first[1]) * Math.hypot(next[0], next[1]));
    return cosine > 0.85;
  }

  private static double[] vector(Mesh mesh, int[] ring, int i, int j) {
    int a = ring[i % ring.length];
    int b = ring[j % ring.length];
    return new double[] {mesh.x(b) - mesh.x(a), mesh.y(b) - mesh.y(a)};
  }

  private static boolean onMain(Mesh mesh, int[] ring, int i) {
    return mesh.mark(ring[i % ring.length], ring[(i + 1) % ring.length]) == Mesh.MAIN_ROAD;
  }

  private static double edge(Mesh mesh, int[] ring, int i) {
    double[] v = vector(mesh, ring, i, i + 1);
    return Math.hypot(v[0], v[1]);
  }

  private static int longestEdge(Mesh mesh, int[] ring) {
    int best = 0;
    for (int i = 1; i < ring.length; i++) {
      if (edge(mesh, ring, i) > edge(mesh, ring, best)) {
        best = i;
      }
    }
    return best;
  }

  private static Optional<Lint> behind(Mesh mesh, int[] ring, int start, int count, double depth) {
    double[] base = vector(mesh, ring, start, start + count);
    double length = Math.hypot(base[0], base[1]);
    if (length < 70) {
      return Optional.empty();
    }
    double ux = base[0] / length;
    double uy = base[1] / length;
    double bulge = 0;
    for (int i = 1; i < count; i++) {
      double[] v = vector(mesh, ring, start, start + i);
      bulge = Math.max(bulge, v[1] * ux - v[0] * uy);
    }
    double off = depth + ROAD + bulge;
    int from = ring[start];
    Coordinate middle = new Coordinate(mesh.x(from) + base[0] / 2, mesh.y(from) + base[1] / 2);
    return Optional.of(new Lint(middle.x - off * uy, middle.y + off * ux, ux, uy, length));
  }

  /** The land behind is left, the row of houses right. */
  Optional<Knife.Pieces> cut(Mesh mesh, int[] ring, double least) {
    return new Knife(mesh).cut(ring, x, y, dx, dy, least);
  }
}
