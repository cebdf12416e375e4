package be.weefsel.loading;

import java.io.IOException;
import java.util.List;

/** A small WFS with the type {@code GRB:ADP} in JSON; tests bend it where they need to. */
final class FakeWfs implements AutoCloseable {
  static final String PATH = "/geoserver/wfs";
  final FakeService http = new FakeService();
  List<String> features;
  String version = "2.0.0";
  boolean paging = true;
  boolean ordered = true;
  String formats =
      "<ows:Value>text/xml; subtype=gml/3.2</ows:Value>"
          + "<ows:Value>application/json</ows:Value>";
  String types = type("GRB:ADP");
  String hits;
  FakeService.Handler before = asked -> {};

  FakeWfs(List<String> features) {
    this.features = features;
    http.on(PATH, this::answer);
  }

  static String type(String name) {
    return "<FeatureType><Name>"
        + name
        + "</Name><DefaultCRS>urn:ogc:def:crs:EPSG::31370</DefaultCRS>"
        + "<OtherCRS>urn:ogc:def:crs:EPSG::4326</OtherCRS></FeatureType>";
  }

  private void answer(FakeService.Asked asked) throws IOException, InterruptedException {
    before.answer(asked);
    if (asked.exchange().getResponseCode() != -1) {
      return;
    }
    switch (asked.parameter("request")) {
      case "GetCapabilities" -> asked.answer(200, capabilities());
      case "DescribeFeatureType" -> asked.answer(200, schema());
      default -> features(asked);
    }
  }

  private String capabilities() {
    return "<?xml version=\"1.0\"?><wfs:WFS_Capabilities version=\""
        + version
        + "\" xmlns=\"http://www.opengis.net/wfs/2.0\" xmlns:wfs=\"http://www.opengis.net/wfs/2.0\""
        + " xmlns:ows=\"http://www.opengis.net/ows/1.1\"><ows:OperationsMetadata>"
        + "<ows:Operation name=\"GetFeature\"><ows:Parameter name=\"outputFormat\">"
        + "<ows:AllowedValues>"
        + formats
        + "</ows:AllowedValues></ows:Parameter></ows:Operation>"
        + "<ows:Constraint name=\"ImplementsResultPaging\"><ows:NoValues/><ows:DefaultValue>"
        + (paging ? "TRUE" : "FALSE")
        + "</ows:DefaultValue></ows:Constraint></ows:OperationsMetadata><FeatureTypeList>"
        + types
        + "</FeatureTypeList></wfs:WFS_Capabilities>";
  }

  private static String schema() {
    return "<xsd:schema xmlns:xsd=\"http://www.w3.org/2001/XMLSchema\"><xsd:complexType"
        + " name=\"ADPType\"><xsd:sequence><xsd:element name=\"CAPAKEY\"/><xsd:element"
        + " name=\"NISCODE\"/><xsd:element name=\"SHAPE\"/></xsd:sequence></xsd:complexType>"
        + "<xsd:element name=\"ADP\"/></xsd:schema>";
  }

  private void features(FakeService.Asked asked) throws IOException {
    if ("hits".equals(asked.parameter("resultType"))) {
      String attribute = version.startsWith("2") ? "numberMatched" : "numberOfFeatures";
      asked.answer(
          200,
          "<wfs:FeatureCollection xmlns:wfs=\"http://www.opengis.net/wfs/2.0\" "
              + attribute
              + "=\""
              + (hits == null ? features.size() : hits)
              + "\"/>");
      return;
    }
    String start = asked.parameter("startIndex");
    if (start != null && !ordered && asked.parameter("sortBy") == null) {
      asked.answer(
          200,
          "<ows:ExceptionReport xmlns:ows=\"http://www.opengis.net/ows/1.1\"><ows:Exception>"
              + "<ows:ExceptionText>Cannot do natural order without a primary key, please add it or"
              + " specify a manual sort over existing attributes</ows:ExceptionText>"
              + "</ows:Exception></ows:ExceptionReport>");
      return;
    }
    int from = start == null ? 0 : Integer.parseInt(start);
    String count = asked.parameter("count");
    int to = count == null ? features.size() : from + Integer.parseInt(count);
    asked.json(
        FakeFeatures.collection(
                features.subList(Math.min(from, features.size()), Math.min(to, features.size())),
                null,
                null)
            .replaceFirst(
                "\\{",
                "{\"crs\":{\"type\":\"name\",\"properties\":{\"name\":"
                    + "\"urn:ogc:def:crs:EPSG::31370\"}},"));
  }

  /** The questions for features themselves. */
  List<FakeService.Asked> pages() {
    return http.asked(PATH).stream()
        .filter(a -> "GetFeature".equals(a.parameter("request")))
        .filter(a -> a.parameter("resultType") == null)
        .toList();
  }

  String url(String query) {
    return http.url(PATH) + query;
  }

  @Override
  public void close() {
    http.close();
  }
}
