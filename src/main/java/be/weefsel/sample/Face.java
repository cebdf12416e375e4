package be.weefsel.sample;

import org.locationtech.jts.geom.Coordinate;

/** A piece of the gemeente between streets, up to the middle of the road. */
record Face(int nummer, int[] ring, double area, Coordinate centroid, Kern kern, double depth) {

  static Face of(int nummer, Mesh mesh, int[] rough, Ligging ligging) {
    int[] ring = mesh.whole(rough);
    Coordinate c = Rings.centroid(mesh, ring);
    Kern kern = ligging.nearest(c.x, c.y);
    return new Face(nummer, ring, Rings.area(mesh, ring), c, kern, kern.depth(c.x, c.y));
  }

  boolean inKern() {
    return depth < 1;
  }

  boolean inCentre() {
    return depth < (kern.bovenlokaal() ? 0.45 : 0.3);
  }

  double metresOutside() {
    return kern.outside(centroid.x, centroid.y);
  }
}
