package be.weefsel.loading.formats.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** The texts that the cells of a workbook point at. */
final class SharedTexts {
  // All of them are held in memory; each costs more than its characters.
  private static final long MOST_BYTES = 200 << 20;
  private static final int EACH = 56;

  private SharedTexts() {}

  static List<String> of(WorkbookFile workbook) throws IOException, XMLStreamException {
    List<String> all = new ArrayList<>();
    XmlPart part = workbook.part("xl/sharedStrings.xml");
    long bytes = 0;
    while (part != null && part.nextStart()) {
      if (part.is("si")) {
        String text = part.richText("si");
        bytes += text.length() + EACH;
        if (bytes > MOST_BYTES) {
          throw new IOException(
              "er staan meer dan " + (MOST_BYTES >> 20) + " MB teksten in; deel het op");
        }
        all.add(text);
      }
    }
    return all;
  }
}
