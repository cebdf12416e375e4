package be.weefsel.sample;

import java.util.Arrays;
import java.util.Optional;

/** Cuts rings in two along a straight chord, and keeps the neighbours in step through the mesh. */
final class Knife {
  /** A cut this near to a corner goes through the corner, so that no splinter edges arise. */
  private static final double SNAP = 0.6;

  private final Mesh mesh;

  Knife(Mesh mesh) {
    this.mesh = mesh;
  }

  /** The two sides of a cut, seen in its direction, and the ends of the chord. */
  record Pieces(int[] left, int[] right, int from, int to) {}

  private record Hit(int edge, double x, double y) {}

  /**
   * Cuts through the point in the direction (of any length), from border to border. Empty when the
   * point lies outside, or when a side would be smaller than the least area.
   */
  Optional<Pieces> cut(int[] rough, double px, double py, double dx, double dy, double least) {
    int[] ring = mesh.whole(rough);
    Hit ahead = null;
    Hit behind = null;
    double near = Double.POSITIVE_INFINITY;
    double far = Double.NEGATIVE_INFINITY;
    int crossings = 0;
    for (int i = 0; i < ring.length; i++) {
      int a = ring[i];
      int b = ring[(i + 1) % ring.length];
      double sa = dx * (mesh.y(a) - py) - dy * (mesh.x(a) - px);
      double sb = dx * (mesh.y(b) - py) - dy * (mesh.x(b) - px);
      if (sa >= 0 == sb >= 0) {
        continue;
      }
      double u = sa / (sa - sb);
      double x = mesh.x(a) + u * (mesh.x(b) - mesh.x(a));
      double y = mesh.y(a) + u * (mesh.y(b) - mesh.y(a));
      double t = (x - px) * dx + (y - py) * dy;
      if (t > 0) {
        crossings++;
        if (t < near) {
          near = t;
          ahead = new Hit(i, x, y);
        }
      } else if (t > far) {
        far = t;
        behind = new Hit(i, x, y);
      }
    }
    boolean inside = crossings % 2 == 1;
    return inside && behind != null ? pieces(ring, ahead, behind, least) : Optional.empty();
  }

  private Optional<Pieces> pieces(int[] ring, Hit ahead, Hit behind, double least) {
    if (ahead.edge == behind.edge) {
      return Optional.empty();
    }
    double left = area(ring, ahead, behind);
    double all = Rings.area(mesh, ring);
    if (Math.min(left, all - left) < least) {
      return Optional.empty();
    }
    Hit last = snap(ring, ahead);
    Hit first = snap(ring, behind);
    if (!Chord.isClear(mesh, ring, first.x, first.y, last.x, last.y)) {
      return Optional.empty();
    }
    int to = point(ring, last);
    int from = point(ring, first);
    int[] one = side(ring, to, ahead.edge, from, behind.edge);
    int[] other = side(ring, from, behind.edge, to, ahead.edge);
    if (one.length < 3 || other.length < 3) {
      return Optional.empty();
    }
    return Optional.of(new Pieces(one, other, from, to));
  }

  private double area(int[] ring, Hit first, Hit last) {
    double twice = 0;
    double x = 0;
    double y = 0;
    int n = ring.length;
    for (int i = (first.edge + 1) % n; ; i = (i + 1) % n) {
      double nx = mesh.x(ring[i]) - first.x;
      double ny = mesh.y(ring[i]) - first.y;
      twice += x * ny - y * nx;
      x = nx;
      y = ny;
      if (i == last.edge) {
        break;
      }
    }
    return (twice + x * (last.y - first.y) - y * (last.x - first.x)) / 2;
  }

  /** The corner, if one is very near, else the point itself. */
  private Hit snap(int[] ring, Hit hit) {
    int a = ring[hit.edge];
    int b = ring[(hit.edge + 1) % ring.length];
    double toA = Math.hypot(hit.x - mesh.x(a), hit.y - mesh.y(a));
    double toB = Math.hypot(hit.x - mesh.x(b), hit.y - mesh.y(b));
    if (Math.min(toA, toB) >= SNAP) {
      return hit;
    }
    int corner = toA < toB ? a : b;
    return new Hit(hit.edge, mesh.x(corner), mesh.y(corner));
  }

  private int point(int[] ring, Hit hit) {
    int a = ring[hit.edge];
    int b = ring[(hit.edge + 1) % ring.length];
    if (hit.x == mesh.x(a) && hit.y == mesh.y(a)) {
      return a;
    }
    return hit.x == mesh.x(b) && hit.y == mesh.y(b) ? b : mesh.bend(a, b, hit.x, hit.y);
  }

  private static int[] side(int[] ring, int first, int firstEdge, int last, int lastEdge) {
    int[] side = new int[ring.length + 2];
    int n = 0;
    side[n++] = first;
    for (int i = (firstEdge + 1) % ring.length; ; i = (i + 1) % ring.length) {
      if (ring[i] != side[n - 1] && ring[i] != last) {
        side[n++] = ring[i];
      }
      if (i == lastEdge) {
        break;
      }
    }
    side[n++] = last;
    return Arrays.copyOf(side, n);
  }
}
