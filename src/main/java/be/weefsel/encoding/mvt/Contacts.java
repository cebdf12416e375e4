package be.weefsel.encoding.mvt;

import java.util.Arrays;

/**
 * Tells whether any two sides of the rings of a polygon meet elsewhere than where one ends and the
 * next begins. Rings without such contacts are valid; with them they may be.
 */
final class Contacts {
  private static final int FEW = 48;
  private long[] order = new long[256];

  /** Exact: all is whole numbers. */
  boolean any(Rings rings) {
    if (rings.count == 1 && (rings.size() == 3 || convex(rings))) {
      return false;
    }
    return rings.size() <= FEW ? anyOfFew(rings) : anyOfMany(rings);
  }

  /** One turn in one direction: such a ring cannot meet itself. */
  private static boolean convex(Rings r) {
    int n = r.size();
    int turns = 0;
    int[] xs = r.xs;
    int[] ys = r.ys;
    boolean right = false;
    for (int i = 0; i < n; i++) {
      int j = i + 1 == n ? 0 : i + 1;
      int k = j + 1 == n ? 0 : j + 1;
      long ux = xs[j] - xs[i];
      long uy = ys[j] - ys[i];
      long vx = xs[k] - xs[j];
      long vy = ys[k] - ys[j];
      long cross = ux * vy - uy * vx;
      if (i == 0) {
        right = cross > 0;
      } else if (right != cross > 0) {
        return false;
      }
      // Directions go round once if they change from west to east only once.
      if (upper(ux, uy) != upper(vx, vy)) {
        turns++;
      }
    }
    return turns == 2;
  }

  private static boolean upper(long x, long y) {
    return y > 0 || y == 0 && x > 0;
  }

  private static boolean anyOfFew(Rings rings) {
    int n = rings.size();
    for (int ring = 0; ring < rings.count; ring++) {
      int end = rings.end(ring);
      for (int i = rings.start(ring); i < end; i++) {
        for (int j = i + 1; j < n; j++) {
          if (meet(rings, i, j)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** From west to east: a side is compared with those that begin before it ends. */
  private boolean anyOfMany(Rings rings) {
    int n = rings.size();
    if (order.length < n) {
      order = new long[Math.max(n, 2 * order.length)];
    }
    int[] xs = rings.xs;
    for (int i = 0; i < n; i++) {
      int west = Math.min(xs[i], xs[next(rings, i)]);
      order[i] = (long) west << 32 | i;
    }
    Arrays.sort(order, 0, n);
    for (int a = 0; a < n; a++) {
      int i = (int) order[a];
      int east = Math.max(xs[i], xs[next(rings, i)]);
      for (int b = a + 1; b < n && (int) (order[b] >> 32) <= east; b++) {
        if (meet(rings, i, (int) order[b])) {
          return true;
        }
      }
    }
    return false;
  }

  private static int next(Rings rings, int i) {
    if (rings.count == 1) {
      return i + 1 == rings.size() ? 0 : i + 1;
    }
    int ring = Arrays.binarySearch(rings.starts, 0, rings.count + 1, i + 1);
    return ring < 0 ? i + 1 : rings.start(ring - 1);
  }

  private static boolean meet(Rings r, int i, int j) {
    int in = next(r, i);
    int jn = next(r, j);
    if (in == j || jn == i) {
      // Neighbours share a place, and are not in line: straight parts and spikes are gone.
      return false;
    }
    int[] xs = r.xs;
    int[] ys = r.ys;
    int ax = xs[i];
    int ay = ys[i];
    int bx = xs[in];
    int by = ys[in];
    int cx = xs[j];
    int cy = ys[j];
    int dx = xs[jn];
    int dy = ys[jn];
    if (Math.max(ax, bx) < Math.min(cx, dx)
        || Math.max(cx, dx) < Math.min(ax, bx)
        || Math.max(ay, by) < Math.min(cy, dy)
        || Math.max(cy, dy) < Math.min(ay, by)) {
      return false;
    }
    return apart(ax, ay, bx, by, cx, cy, dx, dy) && apart(cx, cy, dx, dy, ax, ay, bx, by);
  }

  /** Whether c and d lie on different sides of a line through a and b, or on it. */
  private static boolean apart(int ax, int ay, int bx, int by, int cx, int cy, int dx, int dy) {
    long c = (long) (bx - ax) * (cy - ay) - (long) (by - ay) * (cx - ax);
    long d = (long) (bx - ax) * (dy - ay) - (long) (by - ay) * (dx - ax);
    return c <= 0 && d >= 0 || c >= 0 && d <= 0;
  }
}
