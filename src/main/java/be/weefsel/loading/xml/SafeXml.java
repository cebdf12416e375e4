package be.weefsel.loading.xml;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The one way to a parser of XML. */
public final class SafeXml {
  private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

  static {
    XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    XML.setProperty(XMLInputFactory.IS_COALESCING, false);
  }

  private SafeXml() {}

  /**
   * The text of a file, in the encoding that it states. For the parser, and closed by the caller.
   *
   * @param name for people, of where it came from
   */
  public static Reader text(Path file, String name) throws IOException {
    return new MarkupGuard(XmlText.open(file, name), name);
  }

  /** A parser of a text that {@link #text} gave. */
  public static XMLStreamReader parser(Reader guarded) throws XMLStreamException {
    if (!(guarded instanceof MarkupGuard)) {
      throw new IllegalArgumentException("unguarded");
    }
    return XML.createXMLStreamReader(guarded);
  }

  /** A parser of a text that was decoded already. */
  public static XMLStreamReader parser(Reader decoded, String name) throws XMLStreamException {
    return parser(new MarkupGuard(decoded, name));
  }

  /** An attribute by its local name, as prefixes differ by program; null for none. */
  public static String attribute(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return null;
  }
}
