package be.weefsel.sample;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.CoordinateTransform;
import org.locationtech.proj4j.CoordinateTransformFactory;
import org.locationtech.proj4j.ProjCoordinate;

/** From Lambert 72, in which everything is made, to the system a file is delivered in. */
final class Crs {
  private final CoordinateTransform transform;
  private final double decimals;

  private Crs(String target, int decimals) {
    CRSFactory systems = new CRSFactory();
    this.transform =
        new CoordinateTransformFactory()
            .createTransform(systems.createFromName("EPSG:31370"), systems.createFromName(target));
    this.decimals = Math.pow(10, decimals);
  }

  static Crs lambert2008() {
    return new Crs("EPSG:3812", 2);
  }

  static Crs lonLat() {
    return new Crs("EPSG:4326", 7);
  }

  Coordinate of(double x, double y) {
    ProjCoordinate to = transform.transform(new ProjCoordinate(x, y), new ProjCoordinate());
    return new Coordinate(
        Math.round(to.x * decimals) / decimals, Math.round(to.y * decimals) / decimals);
  }

  Geometry of(Geometry geometry) {
    Geometry copy = geometry.copy();
    copy.apply(new Replace());
    return copy;
  }

  private final class Replace implements CoordinateSequenceFilter {
    @Override
    public void filter(CoordinateSequence points, int i) {
      Coordinate to = of(points.getX(i), points.getY(i));
      points.setOrdinate(i, 0, to.x);
      points.setOrdinate(i, 1, to.y);
    }

    @Override
    public boolean isDone() {
      return false;
    }

    @Override
    public boolean isGeometryChanged() {
      return true;
    }
  }
}
