package be.weefsel.loading.formats.sheet;

import java.io.IOException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/**
 * Which cell styles show a number as a date: in a workbook that is all that tells them apart.
 *
 * @param dates numbers of the styles
 * @param from1904 whether day 0 is 1 January 1904
 */
record DateStyles(BitSet dates, boolean from1904) {
  private static final double LAST_DAY = 2_958_466;

  static DateStyles of(WorkbookFile workbook) throws IOException, XMLStreamException {
    Map<Integer, String> formats = new HashMap<>();
    BitSet dates = new BitSet();
    XmlPart part = workbook.part("xl/styles.xml");
    int style = 0;
    while (part != null && part.nextStart()) {
      if (part.is("numFmt")) {
        formats.put(part.number("numFmtId", 0), part.attribute("formatCode"));
      } else if (part.is("cellXfs")) {
        while (part.nextStartIn("cellXfs")) {
          if (part.is("xf")) {
            int format = part.number("numFmtId", 0);
            dates.set(style++, isDate(format, formats.get(format)));
          }
        }
      }
    }
    return new DateStyles(dates, workbook.from1904());
  }

  private static boolean isDate(int id, String code) {
    if (code == null) {
      // Built in: dates, and dates of East Asia; 18 to 21 and 45 to 47 are times alone.
      return id >= 14 && id <= 17 || id == 22 || id >= 27 && id <= 36 || id >= 50 && id <= 58;
    }
    // Without literal texts, colours and conditions; d, y or mmm is what only a date has.
    String plain = code.toLowerCase(Locale.ROOT).replaceAll("\"[^\"]*\"|\\[[^\\]]*]|\\\\.", "");
    return plain.contains("d") || plain.contains("y") || plain.contains("mmm");
  }

  /** yyyy-mm-dd, with its time where that is not midnight; null where it is not a date. */
  String date(int style, double days) {
    if (!dates.get(style) || !(days >= 0 && days < LAST_DAY)) {
      return null;
    }
    LocalDateTime zero =
        from1904
            ? LocalDateTime.of(1904, 1, 1, 0, 0)
            // Excel takes 1900 for a leap year; from its 1 March on it is right again.
            : LocalDateTime.of(1899, 12, days < 60 ? 31 : 30, 0, 0);
    LocalDateTime at = zero.plusSeconds(Math.round(days * 86_400));
    return at.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? at.toLocalDate().toString()
        : at.toString();
  }
}
