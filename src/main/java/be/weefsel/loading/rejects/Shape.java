package be.weefsel.loading.rejects;

import be.weefsel.loading.mapping.WkbScan;
import be.weefsel.loading.rows.RowRejected;
import java.util.HexFormat;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/**
 * The geometry of a reject, from the text that was kept of it.
 *
 * @param geometry null where it is not WKT
 * @param wkb null where it is not WKB
 * @param unreadable the text, where it is neither; null otherwise
 */
record Shape(Geometry geometry, byte[] wkb, String unreadable) {
  private static final Shape NONE = new Shape(null, null, null);

  static Shape of(String text) {
    if (text == null) {
      return NONE;
    }
    try {
      if (text.matches("0[01](?s:.*)") && text.length() % 2 == 0) {
        byte[] wkb = HexFormat.of().parseHex(text);
        new WkbScan().read(wkb);
        return new Shape(null, wkb, null);
      }
      return new Shape(new WKTReader().read(text.replaceFirst("^SRID=\\d+;", "")), null, null);
    } catch (ParseException | RowRejected | IllegalArgumentException e) {
      return new Shape(null, null, text);
    }
  }
}
