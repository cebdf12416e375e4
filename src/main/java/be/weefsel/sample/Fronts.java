package be.weefsel.sample;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Polygon;

/** Finds the street sides: an edge that no other perceel has lies along a road. */
final class Fronts {
  /** A bend up to about thirty degrees is still the same street. */
  private static final double STRAIGHT = 0.86;

  private static final double LEAST = 3;

  private final Set<Edge> edges = new HashSet<>();

  private record Edge(double ax, double ay, double bx, double by) {}

  private Fronts() {}

  /** In the order of the percelen; empty for land behind other land. */
  static List<Optional<Front>> of(List<Perceel> percelen) {
    Fronts fronts = new Fronts();
    percelen.forEach(p -> fronts.remember(p.geom()));
    List<Optional<Front>> found = new ArrayList<>(percelen.size());
    percelen.forEach(p -> found.add(fronts.front(p.geom())));
    return found;
  }

  private void remember(Polygon land) {
    Coordinate[] ring = land.getExteriorRing().getCoordinates();
    for (int i = 0; i + 1 < ring.length; i++) {
      edges.add(new Edge(ring[i].x, ring[i].y, ring[i + 1].x, ring[i + 1].y));
    }
  }

  /** Rings turn one way, so a neighbour has the same edge in the other direction. */
  private boolean open(Coordinate a, Coordinate b) {
    return !edges.contains(new Edge(b.x, b.y, a.x, a.y));
  }

  private Optional<Front> front(Polygon land) {
    Coordinate[] ring = land.getExteriorRing().getCoordinates();
    int n = ring.length - 1;
    boolean[] open = new boolean[n];
    for (int i = 0; i < n; i++) {
      open[i] = open(ring[i], ring[i + 1]);
    }
    double longest = LEAST;
    Coordinate from = null;
    Coordinate to = null;
    for (int i = 0; i < n; i++) {
      int end = run(ring, open, i, n);
      double length = ring[i].distance(ring[end % n]);
      if (end > i && length > longest) {
        longest = length;
        from = ring[i];
        to = ring[end % n];
      }
    }
    return from == null ? Optional.empty() : Optional.of(Front.of(land, from, to));
  }

  private static int run(Coordinate[] ring, boolean[] open, int start, int n) {
    int end = start;
    while (end < start + n - 1
        && open[end % n]
        && (end == start || straight(ring, start, end, n))) {
      end++;
    }
    return end;
  }

  private static boolean straight(Coordinate[] ring, int start, int end, int n) {
    Coordinate a = ring[start];
    Coordinate b = ring[start + 1];
    Coordinate c = ring[end % n];
    Coordinate d = ring[end % n + 1];
    double dot = (b.x - a.x) * (d.x - c.x) + (b.y - a.y) * (d.y - c.y);
    return dot > STRAIGHT * a.distance(b) * c.distance(d);
  }
}
