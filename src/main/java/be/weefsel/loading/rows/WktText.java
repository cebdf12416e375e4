package be.weefsel.loading.rows;

import java.util.HexFormat;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.locationtech.jts.io.WKTWriter;

/** A geometry as people read it. */
public final class WktText {
  // Longer than this nobody reads it, and text would take many times the bytes.
  private static final int READABLE = 1 << 20;

  private WktText() {}

  /** WKT; for what cannot be read as such, or is very long, the whole WKB in hexadecimal. */
  public static String of(byte[] wkb) {
    if (wkb == null) {
      return null;
    }
    if (wkb.length <= READABLE) {
      try {
        return new WKTWriter().write(new WKBReader().read(wkb));
      } catch (ParseException | RuntimeException e) {
        // Arcs and broken bytes.
      }
    }
    return HexFormat.of().formatHex(wkb);
  }
}
