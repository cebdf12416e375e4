package be.weefsel.loading.formats.gml;

import be.weefsel.loading.rows.Shown;
import javax.xml.stream.XMLStreamConstants;

/** What a service says in an exception report. */
record ServiceError(GmlCursor cursor) {
  private static final int ENOUGH = 400;

  /** The text of it, or else its code. */
  String text() {
    int depth = cursor.depth();
    StringBuilder text = new StringBuilder();
    String code = null;
    while (cursor.depth() >= depth && text.length() < ENOUGH) {
      switch (cursor.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          String stated = cursor.attribute("exceptionCode");
          stated = stated == null ? cursor.attribute("code") : stated;
          code = stated == null ? code : stated;
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
            text.append(cursor.text().getText()).append(' ');
        default -> {}
      }
    }
    String said = text.toString().strip().replaceAll("\\s+", " ");
    return "'" + Shown.value(said.isEmpty() ? code : said) + "'";
  }
}
