package be.weefsel.loading.service.wfs;

import be.weefsel.Refused;
import be.weefsel.loading.service.http.Answer;
import be.weefsel.loading.service.http.Documents;
import be.weefsel.loading.xml.SafeXml;
import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The properties of a type, from DescribeFeatureType. */
final class TypeColumns {
  private TypeColumns() {}

  /** Their names; none where the server does not tell. */
  static List<String> ask(Documents documents, URI describe) {
    try {
      Answer answer = documents.get(describe, "application/xml, text/xml, */*;q=0.1");
      List<String> names = new ArrayList<>();
      try (Reader text = SafeXml.text(answer.body(), "DescribeFeatureType")) {
        XMLStreamReader xml = SafeXml.parser(text);
        while (xml.hasNext()) {
          xml.next();
          if (xml.isStartElement() && xml.getLocalName().equals("element")) {
            String name = SafeXml.attribute(xml, "name");
            if (name != null) {
              names.add(name);
            }
          }
        }
      }
      return names;
    } catch (Refused | XMLStreamException | IOException e) {
      return List.of();
    }
  }
}
