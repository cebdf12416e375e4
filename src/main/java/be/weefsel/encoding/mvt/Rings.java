package be.weefsel.encoding.mvt;

import java.util.Arrays;

/**
 * The rings of one polygon on the grid of a tile; the first is the outer one. A ring has no place
 * twice in a row, none in the middle of a straight side, and no spikes.
 */
final class Rings {
  int[] xs = new int[256];
  int[] ys = new int[256];

  /** Where each ring begins, and behind the last where it ends. */
  int[] starts = new int[8];

  int count;

  void clear() {
    count = 0;
    starts[0] = 0;
  }

  int start(int ring) {
    return starts[ring];
  }

  int end(int ring) {
    return starts[ring + 1];
  }

  int size() {
    return starts[count];
  }

  /**
   * Adds a ring, rounded to the grid; one too small to see is left out.
   *
   * @param least twice the area from where it is seen
   * @return whether it was added
   */
  boolean add(Path path, long least) {
    int begin = starts[count];
    room(begin + path.size);
    int end = begin;
    for (int i = 0; i < path.size; i++) {
      end = put(begin, end, (int) Math.rint(path.x(i)), (int) Math.rint(path.y(i)));
    }
    int from = begin;
    // Where the ring closes the same may happen again.
    while (end - from >= 3) {
      if (straight(end - 2, end - 1, from)) {
        end--;
      } else if (straight(end - 1, from, from + 1)) {
        from++;
      } else {
        break;
      }
    }
    if (from > begin && end > from) {
      System.arraycopy(xs, from, xs, begin, end - from);
      System.arraycopy(ys, from, ys, begin, end - from);
      end -= from - begin;
    }
    if (end - begin < 3 || Math.abs(doubleArea(begin, end)) < least) {
      return false;
    }
    if (starts.length < count + 2) {
      starts = Arrays.copyOf(starts, 2 * starts.length);
    }
    starts[++count] = end;
    return true;
  }

  private int put(int begin, int end, int x, int y) {
    int at = end;
    if (at > begin && xs[at - 1] == x && ys[at - 1] == y) {
      return at;
    }
    xs[at] = x;
    ys[at] = y;
    while (at - begin >= 2 && straight(at - 2, at - 1, at)) {
      xs[at - 1] = x;
      ys[at - 1] = y;
      at--;
      if (xs[at - 1] == x && ys[at - 1] == y) {
        return at;
      }
    }
    return at + 1;
  }

  /** Whether b adds nothing between a and c: on a straight line, a spike, or the same place. */
  private boolean straight(int a, int b, int c) {
    return (long) (xs[b] - xs[a]) * (ys[c] - ys[b]) == (long) (ys[b] - ys[a]) * (xs[c] - xs[b]);
  }

  /** Above zero where the ring runs clockwise on the screen, as MVT wants outer rings. */
  long doubleArea(int begin, int end) {
    long sum = 0;
    int j = end - 1;
    for (int i = begin; i < end; i++) {
      sum += (long) xs[j] * ys[i] - (long) xs[i] * ys[j];
      j = i;
    }
    return sum;
  }

  private void room(int places) {
    if (xs.length < places) {
      int length = Math.max(places, 2 * xs.length);
      xs = Arrays.copyOf(xs, length);
      ys = Arrays.copyOf(ys, length);
    }
  }
}
