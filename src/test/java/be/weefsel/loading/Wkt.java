package be.weefsel.loading;

import java.util.Locale;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBWriter;
import org.locationtech.jts.io.WKTReader;

/** Shapes near Oostkamp in EPSG:31370, for files written by hand. */
final class Wkt {
  private Wkt() {}

  /** The same as bytes. */
  static byte[] wkb(String wkt) {
    try {
      return new WKBWriter(2).write(new WKTReader().read(wkt));
    } catch (ParseException e) {
      throw new IllegalArgumentException(e);
    }
  }

  static String square(double x, double y, double size) {
    return String.format(
        Locale.ROOT,
        "POLYGON((%1$s %2$s,%3$s %2$s,%3$s %4$s,%1$s %4$s,%1$s %2$s))",
        x,
        y,
        x + size,
        y + size);
  }

  /** Two triangles of 25 m² that touch in a point, drawn as one ring. */
  static String bowTie(double x, double y) {
    return String.format(
        Locale.ROOT,
        "POLYGON((%1$s %2$s,%3$s %4$s,%3$s %2$s,%1$s %4$s,%1$s %2$s))",
        x,
        y,
        x + 10,
        y + 10);
  }

  /** A square of 100 m² with a spike that has no area. */
  static String spike(double x, double y) {
    return String.format(
        Locale.ROOT,
        "POLYGON((%1$s %2$s,%3$s %2$s,%3$s %4$s,%5$s %4$s,%3$s %4$s,%1$s %4$s,%1$s %2$s))",
        x,
        y,
        x + 10,
        y + 10,
        x + 15);
  }
}
