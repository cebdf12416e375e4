package be.weefsel.loading.formats;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook of which a test writes the XML. */
final class HandMadeWorkbook {
  private static final String STYLES =
      "<styleSheet><numFmts><numFmt numFmtId=\"165\" formatCode=\"[$-813]dd/mm/yyyy\\ hh:mm\"/>"
          + "<numFmt numFmtId=\"166\" formatCode=\"0.00&quot; dagen&quot;\"/></numFmts><cellXfs>"
          + "<xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"165\"/><xf numFmtId=\"166\"/>"
          + "</cellXfs></styleSheet>";

  private final Map<String, String> parts = new LinkedHashMap<>();

  private final Path folder;

  HandMadeWorkbook(Path folder) {
    this.folder = folder;
  }

  /** The parts by name, in their order. */
  Map<String, String> parts() {
    return parts;
  }

  void part(String name, String xml) {
    parts.put(name, xml);
  }

  static String workbook(String properties, String sheets) {
    return "<workbook xmlns:r=\"r\">"
        + properties
        + "<sheets><sheet name=\"Blad\" r:id=\"rId1\"/>"
        + sheets
        + "</sheets></workbook>";
  }

  void sheet(String rows) {
    part("[Content_Types].xml", "<Types/>");
    part("xl/workbook.xml", workbook("", ""));
    part(
        "xl/_rels/workbook.xml.rels",
        "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/>"
            + "<Relationship Id=\"rId2\" Target=\"/xl/worksheets/sheet2.xml\"/></Relationships>");
    part("xl/styles.xml", STYLES);
    part("xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
  }

  Path write(String name) throws IOException {
    Path file = folder.resolve(name);
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        add(out, part.getKey(), part.getValue());
      }
    }
    return file;
  }

  static void add(ZipOutputStream out, String name, String text) throws IOException {
    out.putNextEntry(new ZipEntry(name));
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
