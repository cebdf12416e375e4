package be.weefsel.loading.service.wfs;

import be.weefsel.loading.service.http.Query;
import be.weefsel.loading.service.paging.Bbox;
import java.net.URI;
import org.locationtech.jts.geom.Envelope;

/** The requests of a WFS as URLs, in the words of its version. */
final class Questions {
  private static final String[] OURS = {
    "service",
    "request",
    "version",
    "acceptversions",
    "typename",
    "typenames",
    "count",
    "maxfeatures",
    "startindex",
    "outputformat",
    "resulttype",
    "srsname"
  };
  private final URI base;
  private final boolean two;

  Questions(URI given, boolean two) {
    this.base = Query.of(given).without(OURS).on(given);
    this.two = two;
  }

  URI capabilities() {
    return query("GetCapabilities")
        .with("version", "2.0.0")
        .with("acceptversions", "2.0.0,1.1.0")
        .on(base);
  }

  URI describe(String type) {
    return typed("DescribeFeatureType", type).on(base);
  }

  Query features(String type) {
    return typed("GetFeature", type);
  }

  URI on(Query query) {
    return query.on(base);
  }

  private Query query(String request) {
    return Query.of(base).with("service", "WFS").with("request", request);
  }

  private Query typed(String request, String type) {
    return query(request)
        .with("version", two ? "2.0.0" : "1.1.0")
        .with(two ? "typeNames" : "typeName", type);
  }

  /** The name of a CRS with the axes in the order of its authority. */
  static String urn(int srid) {
    return "urn:ogc:def:crs:EPSG::" + srid;
  }

  static String box(Bbox bbox, int srid) {
    Envelope e = bbox.in(srid);
    boolean latFirst = srid == 4326 || srid == 4258;
    String numbers =
        latFirst
            ? Bbox.text(e.getMinY(), e.getMinX(), e.getMaxY(), e.getMaxX())
            : Bbox.text(e.getMinX(), e.getMinY(), e.getMaxX(), e.getMaxY());
    return numbers + "," + urn(srid);
  }

  /** A property with one value; neither needs escaping in XML, being a name and digits. */
  String equal(String property, String value) {
    return two
        ? "<fes:Filter xmlns:fes=\"http://www.opengis.net/fes/2.0\"><fes:PropertyIsEqualTo>"
            + "<fes:ValueReference>"
            + property
            + "</fes:ValueReference><fes:Literal>"
            + value
            + "</fes:Literal></fes:PropertyIsEqualTo></fes:Filter>"
        : "<ogc:Filter xmlns:ogc=\"http://www.opengis.net/ogc\"><ogc:PropertyIsEqualTo>"
            + "<ogc:PropertyName>"
            + property
            + "</ogc:PropertyName><ogc:Literal>"
            + value
            + "</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>";
  }
}
