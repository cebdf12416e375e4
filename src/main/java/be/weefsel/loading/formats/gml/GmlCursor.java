package be.weefsel.loading.formats.gml;

import be.weefsel.Refused;
import be.weefsel.loading.rows.Properties;
import be.weefsel.loading.rows.Shown;
import be.weefsel.loading.xml.SafeXml;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A place in a GML file, and how deep it is. Bounds what the parser itself does not. */
final class GmlCursor implements AutoCloseable {
  private static final int DEEPEST = 200;

  private final String file;
  private final Reader text;
  private final XMLStreamReader xml;
  private final Set<String> names = new HashSet<>();
  private final SrsNotes srs = new SrsNotes();
  private int depth;

  GmlCursor(Path path) throws IOException {
    file = path.getFileName().toString();
    text = SafeXml.text(path, file);
    try {
      xml = SafeXml.parser(text);
    } catch (XMLStreamException e) {
      text.close();
      throw new Refused(file + " is geen leesbare XML: " + Shown.value(e.getMessage()), e);
    }
  }

  /** The next start, end or text; END_DOCUMENT after the root. */
  int next() {
    try {
      while (true) {
        int event = xml.next();
        switch (event) {
          case XMLStreamConstants.START_ELEMENT -> start();
          case XMLStreamConstants.END_ELEMENT -> depth--;
          case XMLStreamConstants.COMMENT, XMLStreamConstants.PROCESSING_INSTRUCTION -> {
            continue;
          }
          default -> {}
        }
        return event;
      }
    } catch (XMLStreamException e) {
      throw unreadable(e);
    }
  }

  private void start() {
    depth++;
    if (depth > DEEPEST) {
      throw refused("elementen zijn meer dan " + DEEPEST + " keer in elkaar genest");
    }
    name(xml.getLocalName());
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      name(xml.getAttributeLocalName(i));
    }
    srs.at(this);
  }

  /** The parser keeps every name that it has ever seen. */
  private void name(String name) {
    if (names.add(name) && names.size() > 2 * Properties.NAMES) {
      throw refused("er staan meer dan " + 2 * Properties.NAMES + " verschillende namen in");
    }
  }

  /**
   * Goes to the next child of an element; false at the end of that element. What is left of the
   * child before is passed over.
   *
   * @param parent depth of the element
   */
  boolean child(int parent) {
    while (depth >= parent) {
      if (next() == XMLStreamConstants.START_ELEMENT && depth == parent + 1) {
        return true;
      }
    }
    return false;
  }

  /** Goes to the end of the element at a depth, if not there already. */
  void finish(int element) {
    while (depth >= element) {
      next();
    }
  }

  /** Of the element that began last; of the one around it after an end. */
  int depth() {
    return depth;
  }

  String name() {
    return xml.getLocalName();
  }

  boolean isGml() {
    String namespace = xml.getNamespaceURI();
    return namespace != null && namespace.startsWith("http://www.opengis.net/gml");
  }

  /** An attribute in any namespace; null for none. */
  String attribute(String name) {
    return SafeXml.attribute(xml, name);
  }

  boolean hasAttributes() {
    return xml.getAttributeCount() > 0;
  }

  /** For text: the characters are those of the reader, not copied. */
  XMLStreamReader text() {
    return xml;
  }

  SrsNotes srs() {
    return srs;
  }

  Refused refused(String why) {
    return new Refused(file + ", regel " + xml.getLocation().getLineNumber() + ": " + why + ".");
  }

  private Refused unreadable(XMLStreamException e) {
    int line = xml.getLocation().getLineNumber();
    if (e.getNestedException() instanceof CharacterCodingException) {
      return new Refused(
          file
              + " bevat rond regel "
              + line
              + " een teken dat niet bestaat in de codering die het bestand noemt (zonder vermelding"
              + " is dat UTF-8). Bewaar het bestand als UTF-8.",
          e);
    }
    String how = e.getMessage() == null ? "" : e.getMessage().replaceAll("(?s).*Message: ", "");
    return new Refused(
        file
            + " is geen leesbare XML of breekt af: regel "
            + line
            + ", teken "
            + xml.getLocation().getColumnNumber()
            + " ("
            + Shown.value(how)
            + "). Haal het opnieuw op.",
        e);
  }

  @Override
  public void close() throws IOException {
    text.close();
  }
}
