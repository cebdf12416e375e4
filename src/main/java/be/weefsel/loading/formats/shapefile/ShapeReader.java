package be.weefsel.loading.formats.shapefile;

import be.weefsel.loading.rows.Limits;
import be.weefsel.loading.rows.RowRejected;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * Turns one record of a .shp into WKB by copying its points, which both write alike. Heights and
 * measures are left: nothing is kept in more than two dimensions.
 */
final class ShapeReader {
  private static final int POINT = 16;
  private final Rings rings = new Rings();

  /** WKB of the record that the file stands on; null for none. */
  byte[] read(ShpFile shp) throws IOException, RowRejected {
    if (shp.length() > Limits.GEOMETRY_BYTES) {
      throw Limits.geometryTooLarge();
    }
    int length = (int) shp.length();
    if (length < 4) {
      return null;
    }
    int at = shp.content();
    ByteBuffer in = shp.bytes().buffer();
    int type = in.getInt(at);
    return switch (type) {
      case 0 -> null;
      case 1, 11, 21 -> point(in, at, length);
      case 3, 13, 23 -> lines(parts(in, at, length));
      case 5, 15, 25 -> rings.polygon(parts(in, at, length));
      case 8, 18, 28 -> points(in, at, length);
      case 31 ->
          throw new RowRejected(
              "geometrie_soort",
              "De vorm is een multipatch (3D); bewaar ze als veelhoek (in ArcGIS: Multipatch"
                  + " Footprint).");
      default -> throw broken("soort " + type + " bestaat niet");
    };
  }

  private static byte[] point(ByteBuffer in, int at, int length) throws RowRejected {
    if (length < 4 + POINT) {
      throw broken("een punt heeft maar " + length + " bytes");
    }
    return Wkb.of(5 + POINT).head(1).copy(in, at + 4, POINT).bytes();
  }

  private static byte[] points(ByteBuffer in, int at, int length) throws RowRejected {
    int count = length < 40 ? -1 : in.getInt(at + 36);
    mustHold(1, count, 40 + (long) POINT * count, length);
    // A shape of this kind is at most 64 MB; its WKB is a third larger.
    Wkb out = Wkb.of(9 + (5 + POINT) * count).head(4).number(count);
    for (int i = 0; i < count; i++) {
      out.head(1).copy(in, at + 40 + POINT * i, POINT);
    }
    return out.bytes();
  }

  private static byte[] lines(Parts parts) {
    if (parts.count() == 1) {
      return line(Wkb.of(9 + parts.bytes(0)), parts, 0).bytes();
    }
    Wkb out = Wkb.of(9 + 9 * parts.count() + parts.bytes()).head(5).number(parts.count());
    for (int i = 0; i < parts.count(); i++) {
      line(out, parts, i);
    }
    return out.bytes();
  }

  private static Wkb line(Wkb out, Parts parts, int i) {
    return parts.copy(i, out.head(2));
  }

  /** The parts of a line or polygon, each with at least one point. */
  private static Parts parts(ByteBuffer in, int at, int length) throws RowRejected {
    int count = length < 44 ? -1 : in.getInt(at + 36);
    int points = length < 44 ? -1 : in.getInt(at + 40);
    mustHold(count, points, 44 + 4L * count + (long) POINT * points, length);
    int[] starts = new int[count + 1];
    int kept = 0;
    int before = 0;
    for (int i = 0; i <= count; i++) {
      int start = i == count ? points : in.getInt(at + 44 + 4 * i);
      if (start < before || start > points || i == 0 && start != 0) {
        throw broken("deel " + (i + 1) + " begint bij punt " + start + " van " + points);
      }
      // A part without points is nothing: its place goes to the next one.
      kept += i > 0 && start > before ? 1 : 0;
      starts[kept] = start;
      before = start;
    }
    return new Parts(in, at + 44 + 4 * count, starts, kept);
  }

  private static void mustHold(int parts, int points, long needed, int length) throws RowRejected {
    if (parts < 0 || points < 0 || needed > length) {
      throw broken(
          parts + " delen met " + points + " punten passen niet in haar " + length + " bytes");
    }
  }

  private static RowRejected broken(String how) {
    return new RowRejected("geometrie_onleesbaar", "De vorm is onleesbaar: " + how + ".");
  }
}
