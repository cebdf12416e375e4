package be.weefsel.loading.service.paging;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamReader;

/** XML from strangers: no DTD, no entities from elsewhere. */
public final class Xml {
  private Xml() {}

  public static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  /** An attribute by its local name; null for none. */
  public static String attribute(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return null;
  }
}
