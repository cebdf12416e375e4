package be.weefsel.loading.service.paging;

import be.weefsel.Refused;
import be.weefsel.loading.crs.Looks;
import be.weefsel.loading.crs.Transform;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/** A rectangle in Lambert 72 (EPSG:31370), in metres. */
public record Bbox(double west, double south, double east, double north) {
  private static final int STEPS = 16;
  // Servers that leave out the datum shift are 100 m off.
  private static final double MARGIN_DEGREES = 0.002;
  private static final double MARGIN_METRES = 150;

  /** What stands behind {@code --bbox}. */
  public static Bbox parse(String text) {
    String[] parts = text.strip().split("\\s*,\\s*", -1);
    double[] n = new double[4];
    boolean good = parts.length == 4;
    for (int i = 0; good && i < 4; i++) {
      good = parts[i].matches("-?\\d{1,9}(\\.\\d{1,9})?");
      n[i] = good ? Double.parseDouble(parts[i]) : 0;
    }
    if (!good) {
      throw new Refused(
          "--bbox "
              + text
              + " is geen rechthoek: geef west,zuid,oost,noord in Lambert 72 (EPSG:31370), zoals"
              + " 60000,195000,76000,210000.");
    }
    if (n[0] >= n[2] || n[1] >= n[3]) {
      throw new Refused(
          "--bbox " + text + " is leeg: west moet kleiner zijn dan oost, en zuid dan noord.");
    }
    if (Looks.of(n[0], n[1]) != Looks.LAMBERT72 && Looks.of(n[2], n[3]) != Looks.LAMBERT72) {
      throw new Refused(
          "--bbox "
              + text
              + " ligt niet in Vlaanderen: verwacht worden meters in Lambert 72 (EPSG:31370), zoals"
              + " 60000,195000,76000,210000.");
    }
    return new Bbox(n[0], n[1], n[2], n[3]);
  }

  /** The rectangle around a shape in Lambert 72. */
  public static Bbox of(Envelope e) {
    return new Bbox(
        Math.floor(e.getMinX()),
        Math.floor(e.getMinY()),
        Math.ceil(e.getMaxX()),
        Math.ceil(e.getMaxY()));
  }

  public Envelope envelope() {
    return new Envelope(west, east, south, north);
  }

  /** The same rectangle in another system, somewhat too large; x is east or longitude. */
  public Envelope in(int srid) {
    if (srid == 31370) {
      return envelope();
    }
    Transform transform = Transform.between(31370, srid);
    Envelope around = new Envelope();
    for (int i = 0; i <= STEPS; i++) {
      double x = west + (east - west) * i / STEPS;
      double y = south + (north - south) * i / STEPS;
      for (Coordinate c :
          new Coordinate[] {
            transform.of(x, south),
            transform.of(x, north),
            transform.of(west, y),
            transform.of(east, y)
          }) {
        around.expandToInclude(c);
      }
    }
    around.expandBy(srid == 4326 || srid == 4258 ? MARGIN_DEGREES : MARGIN_METRES);
    return around;
  }

  /** Four numbers with commas, as services want them. */
  public static String text(double... numbers) {
    return DoubleStream.of(numbers)
        .mapToObj(
            n ->
                new BigDecimal(String.format(Locale.ROOT, "%.7f", n))
                    .stripTrailingZeros()
                    .toPlainString())
        .collect(Collectors.joining(","));
  }

  @Override
  public String toString() {
    return text(west, south, east, north);
  }
}
