package be.weefsel.sample;

import be.weefsel.database.GeoPackageLayer;
import org.locationtech.jts.geom.Geometry;

/** The features of one layer of a GeoPackage. */
interface MapLayer {
  GeoPackageLayer description();

  void write(Gemeente gemeente, Out out);

  /** Takes one feature, with the values in the order of the columns. */
  @FunctionalInterface
  interface Out {
    void add(Geometry geometry, Object... values);
  }
}
