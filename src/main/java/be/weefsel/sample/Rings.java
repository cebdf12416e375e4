package be.weefsel.sample;

import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateArrays;

/** Plane geometry on rings of a mesh. */
final class Rings {
  private Rings() {}

  static double area(Mesh mesh, int[] ring) {
    double x0 = mesh.x(ring[0]);
    double y0 = mesh.y(ring[0]);
    double twice = 0;
    for (int i = 1; i + 1 < ring.length; i++) {
      double ax = mesh.x(ring[i]) - x0;
      double ay = mesh.y(ring[i]) - y0;
      twice += ax * (mesh.y(ring[i + 1]) - y0) - ay * (mesh.x(ring[i + 1]) - x0);
    }
    return twice / 2;
  }

  static Coordinate centroid(Mesh mesh, int[] ring) {
    double x0 = mesh.x(ring[0]);
    double y0 = mesh.y(ring[0]);
    double twice = 0;
    double sx = 0;
    double sy = 0;
    for (int i = 1; i + 1 < ring.length; i++) {
      double ax = mesh.x(ring[i]) - x0;
      double ay = mesh.y(ring[i]) - y0;
      double bx = mesh.x(ring[i + 1]) - x0;
      double by = mesh.y(ring[i + 1]) - y0;
      double cross = ax * by - ay * bx;
      twice += cross;
      sx += cross * (ax + bx);
      sy += cross * (ay + by);
    }
    return new Coordinate(x0 + sx / (3 * twice), y0 + sy / (3 * twice));
  }

  static Coordinate[] counterclockwise(Coordinate[] closed) {
    Coordinate[] shell = CoordinateArrays.copyDeep(closed);
    if (!Orientation.isCCW(shell)) {
      CoordinateArrays.reverse(shell);
    }
    return shell;
  }
}
