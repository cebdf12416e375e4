package be.weefsel.loading.rows;

import java.util.HexFormat;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.locationtech.jts.io.WKTWriter;

/** A geometry as people read it. */
public final class WktText {
  // A rejected outline is kept to be looked at; a whole coastline would drown the rest of the row.
  private static final int LONGEST = 20_000;

  private WktText() {}

  /** WKT; for what cannot be read, or is very long, hexadecimal WKB up to the same length. */
  public static String of(byte[] wkb) {
    if (wkb == null) {
      return null;
    }
    String text;
    try {
      text = new WKTWriter().write(new WKBReader().read(wkb));
    } catch (ParseException | RuntimeException e) {
      text = HexFormat.of().formatHex(wkb);
    }
    return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
  }
}
