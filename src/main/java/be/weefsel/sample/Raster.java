package be.weefsel.sample;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;

/** The squares of 100 m of one gemeente, by the number of column and row. */
final class Raster {
  private static final double STRIDE = 5;

  private final SortedMap<Long, Cel> cellen = new TreeMap<>();
  private final Set<Long> border = new HashSet<>();

  static Raster of(Gemeente gemeente, long seed) {
    Raster raster = new Raster();
    Polygon outline = gemeente.ligging().outline();
    raster.border(outline.getExteriorRing().getCoordinates());
    raster.cover(outline);
    Leven leven = gemeente.leven();
    for (Plek plek : leven.plekken()) {
      if (plek.bebouwd()) {
        raster
            .at(plek.plaats())
            .lives(leven.inwoners()[plek.index()], plek.bewoond(), plek.vloer());
      }
    }
    for (Vestiging vestiging : leven.vestigingen()) {
      if (vestiging.geplaatst()) {
        raster.at(vestiging.plek().plaats()).works(vestiging.banen());
      }
    }
    List<Halte> haltes = Haltes.of(gemeente, seed);
    raster.cellen.forEach(
        (key, cel) -> cel.reach(knooppunt(key, haltes), voorzieningen(key, gemeente.ligging())));
    return raster;
  }

  SortedMap<Long, Cel> cellen() {
    return cellen;
  }

  /** Whether a neighbour may count in this square too. */
  boolean shared(long key) {
    return border.contains(key);
  }

  static long x(long key) {
    return (key >> 32) * 100;
  }

  static long y(long key) {
    return (int) key * 100L;
  }

  private static long key(double x, double y) {
    return ((long) Math.floor(x / 100) << 32) | (long) Math.floor(y / 100);
  }

  private Cel at(Coordinate place) {
    return cellen.computeIfAbsent(key(place.x, place.y), k -> new Cel());
  }

  private void border(Coordinate[] ring) {
    for (int i = 0; i + 1 < ring.length; i++) {
      int steps = (int) Math.ceil(ring[i].distance(ring[i + 1]) / STRIDE);
      for (int s = 0; s < steps; s++) {
        double t = s / (double) steps;
        double x = ring[i].x + t * (ring[i + 1].x - ring[i].x);
        double y = ring[i].y + t * (ring[i + 1].y - ring[i].y);
        for (int corner = 0; corner < 4; corner++) {
          border.add(
              key(x + (corner < 2 ? -STRIDE : STRIDE), y + (corner % 2 == 0 ? -STRIDE : STRIDE)));
        }
      }
    }
  }

  private void cover(Polygon outline) {
    IndexedPointInAreaLocator inside = new IndexedPointInAreaLocator(outline);
    Envelope box = outline.getEnvelopeInternal();
    for (double x = Math.floor(box.getMinX() / 100) * 100 + 50; x < box.getMaxX(); x += 100) {
      for (double y = Math.floor(box.getMinY() / 100) * 100 + 50; y < box.getMaxY(); y += 100) {
        Coordinate middle = new Coordinate(x, y);
        if (inside.locate(middle) != Location.EXTERIOR) {
          at(middle);
        }
      }
    }
  }

  /** A train counts three times a bus, and farther. */
  private static double knooppunt(long key, List<Halte> haltes) {
    Coordinate middle = new Coordinate(x(key) + 50.0, y(key) + 50.0);
    double value = 0;
    for (Halte halte : haltes) {
      double distance = halte.place().distance(middle);
      boolean train = halte.soort().equals(Halte.TREIN);
      if (distance < 3_000) {
        value += train ? 3 * Math.exp(-distance / 900) : Math.exp(-distance / 350);
      }
    }
    return value;
  }

  /** Most in the middle of the town, something in a village, next to nothing in the fields. */
  private static double voorzieningen(long key, Ligging ligging) {
    double x = x(key) + 50.0;
    double y = y(key) + 50.0;
    double best = 0;
    for (Kern kern : ligging.kernen()) {
      double most = kern.bovenlokaal() ? 10 : 4.5;
      double outside = Math.max(0, kern.outside(x, y));
      double depth = Math.min(1, kern.depth(x, y));
      best = Math.max(best, most * (1 - 0.5 * depth) * Math.exp(-outside / 500));
    }
    return best;
  }
}
