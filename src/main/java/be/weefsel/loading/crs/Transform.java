package be.weefsel.loading.crs;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.CoordinateReferenceSystem;
import org.locationtech.proj4j.CoordinateTransform;
import org.locationtech.proj4j.CoordinateTransformFactory;
import org.locationtech.proj4j.ProjCoordinate;

/**
 * From one of the systems of {@link Looks} to another, within 1 m: to ask for a part of a service
 * and to see what lies in it. What is stored is transformed by the database.
 */
public final class Transform {
  private final CoordinateTransform transform;

  private Transform(CoordinateTransform transform) {
    this.transform = transform;
  }

  /** X is always east or longitude. */
  public static Transform between(int from, int to) {
    CRSFactory systems = new CRSFactory();
    CoordinateReferenceSystem a = systems.createFromName("EPSG:" + from);
    CoordinateReferenceSystem b = systems.createFromName("EPSG:" + to);
    return new Transform(new CoordinateTransformFactory().createTransform(a, b));
  }

  public Coordinate of(double x, double y) {
    ProjCoordinate to = transform.transform(new ProjCoordinate(x, y), new ProjCoordinate());
    return new Coordinate(to.x, to.y);
  }

  /** Changes a geometry in place. */
  public void apply(Geometry geometry) {
    geometry.apply(
        new CoordinateSequenceFilter() {
          @Override
          public void filter(CoordinateSequence points, int i) {
            Coordinate to = of(points.getX(i), points.getY(i));
            points.setOrdinate(i, CoordinateSequence.X, to.x);
            points.setOrdinate(i, CoordinateSequence.Y, to.y);
          }

          @Override
          public boolean isDone() {
            return false;
          }

          @Override
          public boolean isGeometryChanged() {
            return true;
          }
        });
  }
}
