package be.weefsel.loading.formats.shapefile;

import be.weefsel.loading.rows.RowRejected;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * Finds the outer ring of every ring by where they lie: inside an odd number of others it is a
 * hole. The direction of rings, which the format prescribes, is not looked at: enough tools write
 * it wrongly, and where it is right the answer is the same.
 */
final class RingNest {
  private static final int FEW = 64;

  private final Parts parts;
  private final int count;
  private final Envelope[] bounds;
  private final double[] area;
  private final RingLocator locator;

  RingNest(Parts parts) throws RowRejected {
    this.parts = parts;
    this.count = parts.count();
    this.locator = new RingLocator(parts);
    this.bounds = new Envelope[count];
    this.area = new double[count];
    for (int i = 0; i < count; i++) {
      measure(i);
    }
  }

  private void measure(int ring) throws RowRejected {
    Envelope box = new Envelope();
    // From its own first point: coordinates are large and areas small.
    double x0 = parts.x(ring, 0);
    double y0 = parts.y(ring, 0);
    double sum = 0;
    for (int i = 1, n = parts.points(ring); i <= n; i++) {
      double x = parts.x(ring, i - 1);
      double y = parts.y(ring, i - 1);
      box.expandToInclude(x, y);
      int next = i % n;
      sum += (x - x0) * (parts.y(ring, next) - y0) - (parts.x(ring, next) - x0) * (y - y0);
    }
    // The index below does not end well on what is no number.
    if (!Double.isFinite(sum)) {
      throw new RowRejected(
          "coordinaat_ongeldig", "De geometrie heeft een coördinaat die geen getal is.");
    }
    bounds[ring] = box;
    area[ring] = Math.abs(sum);
  }

  /** For each ring the ring that it is a hole of; outer rings are their own. */
  int[] shells() throws RowRejected {
    int[] order =
        IntStream.range(0, count)
            .boxed()
            .sorted(Comparator.<Integer>comparingDouble(i -> -area[i]))
            .mapToInt(i -> i)
            .toArray();
    int[] shell = new int[count];
    STRtree tree = count > FEW ? tree() : null;
    for (int ring : order) {
      int depth = 0;
      int parent = ring;
      for (int other : tree == null ? order : near(tree, ring)) {
        if (area[other] > area[ring] && contains(other, ring)) {
          depth++;
          parent = parent == ring || area[other] < area[parent] ? other : parent;
        }
      }
      // Rings that cross each other can make a hole's parent a hole; then it stands alone.
      shell[ring] = depth % 2 == 1 && shell[parent] == parent ? parent : ring;
    }
    return shell;
  }

  private STRtree tree() {
    STRtree tree = new STRtree();
    for (int i = 0; i < count; i++) {
      tree.insert(bounds[i], i);
    }
    return tree;
  }

  private int[] near(STRtree tree, int ring) throws RowRejected {
    List<?> found = tree.query(bounds[ring]);
    locator.look(2 * found.size());
    return found.stream().mapToInt(i -> (Integer) i).toArray();
  }

  private boolean contains(int outer, int inner) throws RowRejected {
    if (!bounds[outer].contains(bounds[inner])) {
      return false;
    }
    // Rings may touch, so a point on the outer one decides nothing; neither may all its points.
    int last = parts.points(inner) - 1;
    for (int half = 0; half < 2; half++) {
      for (int i = 0; i < last; i++) {
        double x = (parts.x(inner, i) + parts.x(inner, i + half)) / 2;
        double y = (parts.y(inner, i) + parts.y(inner, i + half)) / 2;
        int where = locator.locate(outer, new Coordinate(x, y));
        if (where != Location.BOUNDARY) {
          return where == Location.INTERIOR;
        }
      }
    }
    return false;
  }
}
