package be.weefsel.encoding.mvt;

import java.util.Arrays;

/** A growing list of places on the grid of a tile. */
final class Places {
  int[] xs = new int[64];
  int[] ys = new int[64];
  int size;

  void clear() {
    size = 0;
  }

  void add(int x, int y) {
    if (size == xs.length) {
      xs = Arrays.copyOf(xs, 2 * size);
      ys = Arrays.copyOf(ys, 2 * size);
    }
    xs[size] = x;
    ys[size] = y;
    size++;
  }

  /** The same, unless it is where the last one is. */
  void step(int x, int y) {
    if (size == 0 || xs[size - 1] != x || ys[size - 1] != y) {
      add(x, y);
    }
  }
}
