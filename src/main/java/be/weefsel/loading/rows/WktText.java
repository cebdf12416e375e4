package be.weefsel.loading.rows;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HexFormat;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.locationtech.jts.io.WKBWriter;
import org.locationtech.jts.io.WKTWriter;

/** A geometry as people read it. */
public final class WktText {
  // Longer than this nobody reads it, and text would take many times the bytes.
  private static final int READABLE = 1 << 20;
  // The types without height, measure or SRID, of which the length is known.
  private static final int FLAT = 7;
  private static final ByteOrder[] ORDERS = {ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN};

  private WktText() {}

  /** WKT; for what cannot be read as such, or is very long, the whole WKB in hexadecimal. */
  public static String of(byte[] wkb) {
    if (wkb == null) {
      return null;
    }
    if (wkb.length <= READABLE) {
      try {
        Geometry geometry = new WKBReader().read(wkb);
        if (!isMended(geometry, wkb)) {
          return new WKTWriter().write(geometry);
        }
      } catch (ParseException | RuntimeException e) {
        // Arcs and broken bytes.
      }
    }
    return HexFormat.of().formatHex(wkb);
  }

  /** JTS closes rings that are open; then the text would hide what is wrong. */
  private static boolean isMended(Geometry geometry, byte[] wkb) {
    int type = ByteBuffer.wrap(wkb).order(ORDERS[wkb[0] & 1]).getInt(1);
    return type <= FLAT && type > 0 && new WKBWriter(2).write(geometry).length != wkb.length;
  }
}
