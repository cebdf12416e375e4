package be.weefsel.loading.formats.sheet;

import be.weefsel.loading.rows.Limits;
import be.weefsel.loading.xml.SafeXml;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads one part from begin to end; names without their namespace, which differ by program. */
final class XmlPart {
  private final XMLStreamReader in;

  XmlPart(XMLStreamReader in) {
    this.in = in;
  }

  /** Goes to the next element that begins; false at the end. */
  boolean nextStart() throws XMLStreamException {
    while (in.hasNext()) {
      if (in.next() == XMLStreamConstants.START_ELEMENT) {
        return true;
      }
    }
    return false;
  }

  /** Goes to the next element that begins inside the one called so; false at its end. */
  boolean nextStartIn(String parent) throws XMLStreamException {
    while (in.hasNext()) {
      int event = in.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        return true;
      }
      if (event == XMLStreamConstants.END_ELEMENT && in.getLocalName().equals(parent)) {
        return false;
      }
    }
    return false;
  }

  boolean is(String name) {
    return in.getLocalName().equals(name);
  }

  /** By its name without namespace; null for none. */
  String attribute(String name) {
    return SafeXml.attribute(in, name);
  }

  /** A number that is not negative; the fallback where there is none. */
  int number(String name, int fallback) {
    String text = attribute(name);
    return text != null && text.matches("\\d{1,9}") ? Integer.parseInt(text) : fallback;
  }

  /** Adds the text of this element, up to one character more than a value may have. */
  void text(StringBuilder into) throws XMLStreamException {
    int depth = 1;
    while (depth > 0 && in.hasNext()) {
      switch (in.next()) {
        case XMLStreamConstants.START_ELEMENT -> depth++;
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          int room = Limits.VALUE_CHARS + 1 - into.length();
          String text = in.getText();
          into.append(text, 0, Math.min(Math.max(room, 0), text.length()));
        }
        default -> {}
      }
    }
  }

  /** Text with its runs of different letter types joined, as cells and shared texts hold it. */
  String richText(String parent) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    while (nextStartIn(parent)) {
      if (is("t")) {
        text(text);
      } else if (is("rPh")) {
        // How Japanese is pronounced is not part of the text.
        text(new StringBuilder());
      }
    }
    return text.toString();
  }
}
