package be.weefsel.loading.formats.sheet;

import be.weefsel.Refused;
import be.weefsel.loading.formats.archive.ListedZip;
import be.weefsel.loading.xml.SafeXml;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** An .xlsx: a zip of XML parts. */
final class WorkbookFile implements AutoCloseable {
  private static final String MAIN = "xl/workbook.xml";

  private final Path file;
  private final ListedZip zip;

  /**
   * A sheet as the workbook lists it.
   *
   * @param part where its cells are in the zip
   */
  record Listed(String name, String part) {}

  WorkbookFile(Path file) throws IOException {
    this.file = file;
    this.zip = ListedZip.open(file);
  }

  /**
   * Whether a file is a zip with a workbook in it.
   *
   * @throws Refused when it lists too much to tell
   */
  static boolean isOne(Path file) {
    try (ListedZip zip = ListedZip.open(file)) {
      return zip.entry("[Content_Types].xml") != null && zip.entry(MAIN) != null;
    } catch (IOException e) {
      return false;
    }
  }

  static Refused unreadable(Path file, Exception e) {
    return new Refused(
        file.getFileName()
            + " is geen leesbare .xlsx ("
            + String.valueOf(e.getMessage()).replaceAll("\\s+", " ")
            + "). Open het en bewaar het opnieuw als .xlsx of CSV UTF-8.",
        e);
  }

  /** A part; null where the workbook has none of that name. */
  XmlPart part(String name) throws IOException, XMLStreamException {
    ZipArchiveEntry entry = zip.entry(name);
    if (entry == null) {
      return null;
    }
    InputStream bytes = new BoundedPart(zip.content(entry), entry.getCompressedSize());
    // Decoded here: the parser would write about wrong bytes to the terminal.
    return new XmlPart(
        SafeXml.parser(
            new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder()),
            file.getFileName() + ", " + name));
  }

  /** The sheets that a user sees. */
  List<Listed> visible() throws IOException, XMLStreamException {
    Map<String, String> targets = targets();
    List<Listed> all = new ArrayList<>();
    XmlPart part = part(MAIN);
    while (part.nextStart()) {
      String state = part.attribute("state");
      if (part.is("sheet") && (state == null || state.equals("visible"))) {
        String target = targets.get(part.attribute("id"));
        if (target != null && zip.entry(target) != null && target.contains("worksheets/")) {
          all.add(new Listed(part.attribute("name"), target));
        }
      }
    }
    return all;
  }

  private Map<String, String> targets() throws IOException, XMLStreamException {
    Map<String, String> all = new HashMap<>();
    XmlPart part = part("xl/_rels/workbook.xml.rels");
    while (part != null && part.nextStart()) {
      String target = part.attribute("Target");
      if (part.is("Relationship") && target != null) {
        all.put(
            part.attribute("Id"), target.startsWith("/") ? target.substring(1) : "xl/" + target);
      }
    }
    return all;
  }

  /** Whether dates count from 1904, as on an old Mac. */
  boolean from1904() throws IOException, XMLStreamException {
    XmlPart part = part(MAIN);
    while (part.nextStart()) {
      if (part.is("workbookPr")) {
        String value = part.attribute("date1904");
        return "1".equals(value) || "true".equals(value);
      }
    }
    return false;
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
