package be.weefsel.loading;

/** Pieces of GML for files written by hand. */
final class GmlText {
  static final String OPEN =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?><gml:FeatureCollection"
          + " xmlns:gml=\"http://www.opengis.net/gml\" xmlns:a=\"urn:a\""
          + " xmlns:xlink=\"http://www.w3.org/1999/xlink\""
          + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">";
  static final String CLOSE = "</gml:FeatureCollection>";

  private GmlText() {}

  /** A collection with one feature of one geometry. */
  static String withGeometry(String geometry) {
    return OPEN + feature(geometry) + CLOSE;
  }

  static String feature(String geometry) {
    return "<gml:featureMember><a:Ding gml:id='d.1'><a:geom>"
        + geometry
        + "</a:geom></a:Ding></gml:featureMember>";
  }
}
