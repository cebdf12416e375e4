package be.weefsel.web.qgis;

import be.weefsel.encoding.style.Xml;

/**
 * A reference system as QGIS keeps it.
 *
 * @param srsid the number of QGIS itself, without which it does not believe the EPSG code
 */
record QgisCrs(int epsg, int srsid) {
  static final QgisCrs LAMBERT_72 = new QgisCrs(31370, 2640);
  static final QgisCrs WEB_MERCATOR = new QgisCrs(3857, 3857);

  /** To QGIS longitude comes first in this one, so it is CRS84 by another name. */
  static final QgisCrs DEGREES = new QgisCrs(4326, 3452);

  void write(Xml xml) {
    xml.open("spatialrefsys").element("srsid", Integer.toString(srsid));
    xml.element("srid", Integer.toString(epsg)).element("authid", "EPSG:" + epsg).close();
  }

  void write(Xml xml, String element) {
    xml.open(element);
    write(xml);
    xml.close();
  }
}
