package be.weefsel.web.clients;

/** Reference systems by the names that clients send. */
final class Crs {
  static final String CRS84 = "http://www.opengis.net/def/crs/OGC/1.3/CRS84";
  static final String LAMBERT_72 = "http://www.opengis.net/def/crs/EPSG/0/31370";
  static final String WGS84 = "http://www.opengis.net/def/crs/EPSG/0/4326";
  static final String ETRS89 = "http://www.opengis.net/def/crs/EPSG/0/4258";

  private Crs() {}
}
