package be.weefsel.sample;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;

/**
 * Corner points shared by the rings around them. An edge that is cut is cut for both its sides, so
 * neighbours keep exactly the same border whatever the rounding does. Rings are counterclockwise
 * point numbers without the closing point.
 */
final class Mesh {
  static final int BORDER = 1;
  static final int MAIN_ROAD = 2;
  private static final GeometryFactory GEOMETRY = new GeometryFactory();

  private double[] xs = new double[256];
  private double[] ys = new double[256];
  private int size;
  private final Map<Long, Integer> middles = new HashMap<>();
  private final Map<Long, Integer> marks = new HashMap<>();

  int add(double x, double y) {
    if (size == xs.length) {
      xs = Arrays.copyOf(xs, size * 2);
      ys = Arrays.copyOf(ys, size * 2);
    }
    xs[size] = centimetre(x);
    ys[size] = centimetre(y);
    return size++;
  }

  static double centimetre(double value) {
    return Math.round(value * 100) / 100.0;
  }

  double x(int point) {
    return xs[point];
  }

  double y(int point) {
    return ys[point];
  }

  /** Puts a point in the edge, for whoever has this edge; it need not lie on the straight line. */
  int bend(int from, int to, double x, double y) {
    int middle = add(x, y);
    int mark = mark(from, to);
    middles.put(edge(from, to), middle);
    mark(from, middle, mark);
    mark(middle, to, mark);
    return middle;
  }

  void mark(int from, int to, int mark) {
    if (mark != 0) {
      marks.put(edge(from, to), mark);
    }
  }

  int mark(int from, int to) {
    return marks.getOrDefault(edge(from, to), 0);
  }

  /** The ring with every point that was put in its edges since. */
  int[] whole(int[] ring) {
    int[] out = new int[ring.length + 8];
    int n = 0;
    for (int i = 0; i < ring.length; i++) {
      int[] line = between(ring[i], ring[(i + 1) % ring.length]);
      if (n + line.length > out.length) {
        out = Arrays.copyOf(out, (n + line.length) * 2);
      }
      System.arraycopy(line, 0, out, n, line.length);
      n += line.length;
    }
    return Arrays.copyOf(out, n);
  }

  /** The points from the first up to but not including the last. */
  private int[] between(int from, int to) {
    Integer middle = middles.get(edge(from, to));
    if (middle == null) {
      return new int[] {from};
    }
    int[] head = between(from, middle);
    int[] tail = between(middle, to);
    int[] all = Arrays.copyOf(head, head.length + tail.length);
    System.arraycopy(tail, 0, all, head.length, tail.length);
    return all;
  }

  private static long edge(int a, int b) {
    return ((long) Math.min(a, b) << 32) | Math.max(a, b);
  }

  Polygon polygon(int[] ring) {
    int[] points = whole(ring);
    Coordinate[] shell = new Coordinate[points.length + 1];
    for (int i = 0; i < points.length; i++) {
      shell[i] = new Coordinate(xs[points[i]], ys[points[i]]);
    }
    shell[points.length] = shell[0].copy();
    return GEOMETRY.createPolygon(shell);
  }

  /** Takes over the outer ring of a polygon of which nobody shares the points. */
  int[] ring(Polygon polygon) {
    Coordinate[] shell = Rings.counterclockwise(polygon.getExteriorRing().getCoordinates());
    int[] ring = new int[shell.length - 1];
    int n = 0;
    for (int i = 0; i < ring.length; i++) {
      int point = add(shell[i].x, shell[i].y);
      boolean moved = n == 0 || x(point) != x(ring[n - 1]) || y(point) != y(ring[n - 1]);
      if (moved) {
        ring[n++] = point;
      }
    }
    return Arrays.copyOf(ring, n);
  }
}
