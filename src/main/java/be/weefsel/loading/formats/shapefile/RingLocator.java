package be.weefsel.loading.formats.shapefile;

import be.weefsel.loading.rows.RowRejected;
import org.locationtech.jts.algorithm.RayCrossingCounter;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.algorithm.locate.PointOnGeometryLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

/** Tells on which side of the rings of one shape points lie. */
final class RingLocator {
  // Work done for one shape, in points looked at: a second or two. A real one stays far below it;
  // without it, a hundred thousand rings inside each other would keep us for hours.
  private static final long PATIENCE = 200_000_000L;

  // A large ring that is asked often gets an index; making one for a single hole would not pay.
  private static final int OFTEN = 8;
  private static final int LARGE = 100;

  private final Parts parts;
  private final int[] asked;
  private final PointOnGeometryLocator[] indexes;
  private final Coordinate from = new Coordinate();
  private final Coordinate to = new Coordinate();
  private long looked;

  RingLocator(Parts parts) {
    this.parts = parts;
    this.asked = new int[parts.count()];
    this.indexes = new PointOnGeometryLocator[parts.count()];
  }

  /** A {@link org.locationtech.jts.geom.Location}: inside, outside or on the ring. */
  int locate(int ring, Coordinate point) throws RowRejected {
    int n = parts.points(ring);
    if (indexes[ring] == null && n >= LARGE && ++asked[ring] > OFTEN && isClosed(ring)) {
      indexes[ring] = index(ring);
    }
    if (indexes[ring] != null) {
      look(LARGE);
      return indexes[ring].locate(point);
    }
    look(LARGE / 10 + n);
    RayCrossingCounter counter = new RayCrossingCounter(point);
    for (int i = 1; i < n && !counter.isOnSegment(); i++) {
      counter.countSegment(at(ring, i - 1, from), at(ring, i, to));
    }
    return counter.getLocation();
  }

  private Coordinate at(int ring, int point, Coordinate into) {
    into.setX(parts.x(ring, point));
    into.setY(parts.y(ring, point));
    return into;
  }

  private boolean isClosed(int ring) {
    return at(ring, 0, from).equals2D(at(ring, parts.points(ring) - 1, to));
  }

  private PointOnGeometryLocator index(int ring) {
    Coordinate[] points = new Coordinate[parts.points(ring)];
    for (int i = 0; i < points.length; i++) {
      points[i] = at(ring, i, new Coordinate());
    }
    return new IndexedPointInAreaLocator(new GeometryFactory().createLinearRing(points));
  }

  /** Counts work. */
  void look(int points) throws RowRejected {
    looked += points;
    if (looked > PATIENCE) {
      throw new RowRejected(
          "geometrie_te_groot",
          "De geometrie heeft "
              + parts.count()
              + " ringen die te zeer in elkaar liggen om te ontwarren.");
    }
  }
}
