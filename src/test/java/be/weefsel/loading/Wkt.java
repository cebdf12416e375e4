package be.weefsel.loading;

import java.util.Locale;

/** Shapes near Oostkamp in EPSG:31370, for files written by hand. */
final class Wkt {
  private Wkt() {}

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
