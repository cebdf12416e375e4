package be.weefsel.loading.service.wfs;

import be.weefsel.Refused;
import be.weefsel.loading.service.http.Answer;
import be.weefsel.loading.service.http.ServerWords;
import be.weefsel.loading.service.http.ServiceUrl;
import be.weefsel.loading.xml.SafeXml;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What a WFS can do, from its GetCapabilities. */
final class Capabilities {
  private final List<FeatureType> types = new ArrayList<>();
  private final List<String> formats = new ArrayList<>();
  private final Deque<String> path = new ArrayDeque<>();
  private String version = "";
  private boolean paging;
  private long most;
  private String operation = "";
  private String named = "";
  private String typeName;
  private List<String> typeCrs = new ArrayList<>();
  private List<String> typeFormats = new ArrayList<>();

  private Capabilities() {}

  static Capabilities read(Answer answer) {
    String where = ServiceUrl.shown(answer.uri());
    Capabilities found = new Capabilities();
    try (Reader text = SafeXml.text(answer.body(), where)) {
      XMLStreamReader xml = SafeXml.parser(text);
      xml.nextTag();
      String root = xml.getLocalName();
      if (!root.equals("WFS_Capabilities")) {
        throw new Refused(
            root.endsWith("ExceptionReport")
                ? where + " weigert: '" + ServerWords.of(answer.body()) + "'"
                : where + " is geen WFS: het antwoord begint met <" + root + ">.");
      }
      found.version = String.valueOf(SafeXml.attribute(xml, "version"));
      found.walk(xml);
    } catch (XMLStreamException | IOException e) {
      throw new Refused(where + " is geen WFS: het antwoord is geen leesbare XML.", e);
    }
    if (!found.isTwo() && !found.version.startsWith("1.1")) {
      throw new Refused(
          where + " spreekt WFS " + found.version + "; gelezen worden 2.0.0 en 1.1.0.");
    }
    return found;
  }

  private void walk(XMLStreamReader xml) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          begin(xml);
          text.setLength(0);
        }
        case XMLStreamConstants.CHARACTERS -> text.append(xml.getText());
        case XMLStreamConstants.END_ELEMENT -> {
          if (!path.isEmpty()) {
            String element = path.pop();
            end(element, path.isEmpty() ? "" : path.peek(), text.toString().strip());
          }
          text.setLength(0);
        }
        default -> {}
      }
    }
  }

  private void begin(XMLStreamReader xml) {
    String element = xml.getLocalName();
    path.push(element);
    if (element.equals("Operation")) {
      operation = String.valueOf(SafeXml.attribute(xml, "name"));
    } else if (element.equals("Parameter") || element.equals("Constraint")) {
      named = String.valueOf(SafeXml.attribute(xml, "name")).toLowerCase(Locale.ROOT);
    } else if (element.equals("FeatureType")) {
      typeName = null;
      typeCrs = new ArrayList<>();
      typeFormats = new ArrayList<>();
    }
  }

  private void end(String element, String parent, String text) {
    switch (element) {
      case "Operation" -> operation = "";
      case "Parameter", "Constraint" -> named = "";
      case "FeatureType" -> types.add(new FeatureType(typeName, typeCrs, typeFormats));
      case "Name" -> typeName = parent.equals("FeatureType") ? text : typeName;
      case "DefaultCRS", "OtherCRS", "DefaultSRS", "OtherSRS" -> typeCrs.add(text);
      case "Format" -> typeFormats.add(text);
      case "Value", "DefaultValue" -> value(text);
      default -> {}
    }
  }

  private void value(String text) {
    boolean ours = operation.isEmpty() || operation.equals("GetFeature");
    switch (ours ? named : "") {
      case "outputformat" -> formats.add(text);
      case "implementsresultpaging" -> paging |= text.equalsIgnoreCase("TRUE");
      case "countdefault", "defaultmaxfeatures" ->
          most = text.matches("\\d{1,9}") ? Long.parseLong(text) : most;
      default -> {}
    }
  }

  boolean isTwo() {
    return version.startsWith("2.");
  }

  /** Whether answers can be cut into pages. */
  boolean paging() {
    return paging && isTwo();
  }

  /** The most features in one answer; 0 where it does not say. */
  long most() {
    return most;
  }

  List<FeatureType> types() {
    return types.stream().filter(t -> t.name() != null).toList();
  }

  List<String> formats() {
    return formats;
  }
}
