package be.weefsel.encoding.mvt;

import java.util.Arrays;

/** A growing list of places in the plane; a ring does not repeat its first place. */
final class Path {
  double[] xy = new double[256];
  int size;

  void clear() {
    size = 0;
  }

  void add(double x, double y) {
    if (xy.length < 2 * size + 2) {
      xy = Arrays.copyOf(xy, 2 * xy.length);
    }
    xy[2 * size] = x;
    xy[2 * size + 1] = y;
    size++;
  }

  double x(int i) {
    return xy[2 * i];
  }

  double y(int i) {
    return xy[2 * i + 1];
  }
}
