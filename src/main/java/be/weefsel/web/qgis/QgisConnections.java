package be.weefsel.web.qgis;

import be.weefsel.encoding.style.Xml;
import java.nio.charset.StandardCharsets;

/** The connection to a meting, as the browser of QGIS imports it. */
final class QgisConnections {
  private QgisConnections() {}

  static byte[] of(QgisSource source) {
    Xml xml = new Xml("<!DOCTYPE connections>");
    xml.open("qgsWFSConnections", "version", "1.1");
    xml.empty(
        "wfs",
        "name",
        "Weefsel: " + source.site().meting().naam(),
        "url",
        source.site().landing(),
        "version",
        "OGC_API_FEATURES",
        "maxnumfeatures",
        "",
        "pagesize",
        "1000",
        "pagingenabled",
        "default",
        "preferCoordinatesForWfsT11",
        "false",
        "ignoreAxisOrientation",
        "0",
        "invertAxisOrientation",
        "0",
        "username",
        "",
        "password",
        "",
        "authcfg",
        source.authentication() == null ? "" : source.authentication());
    return xml.close().toString().getBytes(StandardCharsets.UTF_8);
  }
}
