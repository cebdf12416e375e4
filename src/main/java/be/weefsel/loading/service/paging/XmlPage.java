package be.weefsel.loading.service.paging;

import be.weefsel.Refused;
import be.weefsel.loading.service.http.ServerWords;
import be.weefsel.loading.xml.SafeXml;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A GML FeatureCollection of WFS, or what a WFS says when it refuses. */
final class XmlPage {
  private static final List<String> ONE = List.of("member", "featureMember");
  private static final int READ = 64 << 10;

  private XmlPage() {}

  static Page read(Path file, String where, Consumer<String> ids) {
    try (Reader text = SafeXml.text(file, where)) {
      XMLStreamReader xml = SafeXml.parser(text);
      xml.nextTag();
      String root = xml.getLocalName();
      if (!root.equals("FeatureCollection")) {
        throw refused(file, where, root);
      }
      String all = SafeXml.attribute(xml, "numberMatched");
      all = all == null ? SafeXml.attribute(xml, "totalFeatures") : all;
      // WFS 1.1 counts all of them, also on a page that holds none.
      String counted = SafeXml.attribute(xml, "numberOfFeatures");
      String next = SafeXml.attribute(xml, "next");
      long features = features(xml, ids);
      all = all == null && features == 0 ? counted : all;
      Long matched = all != null && all.matches("\\d{1,15}") ? Long.valueOf(all) : null;
      return new Page(features, matched, next == null || next.isBlank() ? null : next, "gml");
    } catch (XMLStreamException | IOException e) {
      throw new Refused(
          where
              + " geeft een onleesbaar antwoord: "
              + String.valueOf(e.getMessage()).replaceAll("\\s+", " ")
              + ". Geef hetzelfde commando opnieuw.",
          e);
    }
  }

  private static Refused refused(Path file, String where, String root) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      String words = ServerWords.of(new String(in.readNBytes(READ), StandardCharsets.UTF_8));
      return new Refused(
          root.endsWith("ExceptionReport")
              ? where + " weigert: '" + words + "'"
              : where + " geeft geen lijst van objecten maar <" + root + ">: '" + words + "'");
    }
  }

  /** Members stand at depth 1, their features at depth 2; or several in one featureMembers. */
  private static long features(XMLStreamReader xml, Consumer<String> ids)
      throws XMLStreamException {
    long features = 0;
    int depth = 0;
    boolean member = false;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
        if (depth == 1) {
          member = ONE.contains(xml.getLocalName()) || xml.getLocalName().equals("featureMembers");
        } else if (depth == 2 && member) {
          features++;
          String id = SafeXml.attribute(xml, "id");
          if (id != null || SafeXml.attribute(xml, "fid") != null) {
            ids.accept(id == null ? SafeXml.attribute(xml, "fid") : id);
          }
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
    }
    return features;
  }
}
