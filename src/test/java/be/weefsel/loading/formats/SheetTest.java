package be.weefsel.loading.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.weefsel.Gdal;
import be.weefsel.Refused;
import be.weefsel.TestData;
import be.weefsel.loading.rows.RowSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks: by GDAL, of the real world, and written by hand. */
class SheetTest {
  private static final String STYLES =
      "<styleSheet><numFmts><numFmt numFmtId=\"165\" formatCode=\"[$-813]dd/mm/yyyy\\ hh:mm\"/>"
          + "<numFmt numFmtId=\"166\" formatCode=\"0.00&quot; dagen&quot;\"/></numFmts><cellXfs>"
          + "<xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"165\"/><xf numFmtId=\"166\"/>"
          + "</cellXfs></styleSheet>";
  private final Map<String, String> parts = new LinkedHashMap<>();
  @TempDir Path folder;

  @Test
  void aWorkbookOfGdalGivesItsTable() throws IOException {
    Path csv = folder.resolve("sites.csv");
    Files.writeString(
        csv,
        "naam,sinds,m2,leeg,nr,WKT\nBakkerij & Co,2024-02-29,12.5,,1,POINT (70000 205000)\n"
            + "\"A <b> \"\"c\"\"\",1999-12-31,3,,2,POINT (70001 205001)\n");
    Path file = folder.resolve("sites.xlsx");
    Gdal.ogr2ogr(
        "-f",
        "XLSX",
        "-oo",
        "AUTODETECT_TYPE=YES",
        "-oo",
        "KEEP_GEOM_COLUMNS=YES",
        file.toString(),
        csv.toString());
    assertThat(Sources.rows(file, "NAAM", "sinds", "m2", "leeg", "nr", "wkt"))
        .containsExactly(
            "Bakkerij & Co|2024-02-29|12.5||1|POINT (70000 205000)",
            "A <b> \"c\"|1999-12-31|3||2|POINT (70001 205001)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"gemeente", "kern", "kerntypering", "statsec2024_kern"})
  void realWorkbooksHoldWhatGdalFindsInThem(String name) throws IOException {
    Path file = TestData.file("real/be-kernen-gemeenten-wijken/" + name + ".xlsx");
    Path csv = folder.resolve(name + ".csv");
    Gdal.ogr2ogr(
        "--config",
        "OGR_XLSX_HEADERS",
        "FORCE",
        "--config",
        "OGR_XLSX_FIELD_TYPES",
        "STRING",
        "-f",
        "CSV",
        csv.toString(),
        file.toString());
    try (CSVParser parser = CSVParser.parse(csv, StandardCharsets.UTF_8, CSVFormat.DEFAULT)) {
      List<CSVRecord> expected = parser.getRecords();
      String[] header = expected.remove(0).values();
      assertThat(Sources.rows(file, header).stream().map(SheetTest::plain).toList())
          .hasSizeGreaterThan(2)
          .isEqualTo(
              expected.stream()
                  .map(r -> plain(Arrays.stream(r.values()).collect(Collectors.joining("|"))))
                  .toList());
    }
  }

  /** GDAL writes 0.1 as 0.100000 in some releases. */
  private static String plain(String row) {
    return Arrays.stream(row.split("\\|", -1))
        .map(v -> v.matches("-?\\d+\\.\\d+") ? String.valueOf(Double.parseDouble(v)) : v.strip())
        .collect(Collectors.joining("|"));
  }

  @Test
  void everyKindOfCellIsReadAsExcelShowsIt() throws IOException {
    sheet(
        "<row/><row r=\"3\">"
            + "<c r=\"B3\" t=\"inlineStr\"><is><t>dag</t></is></c>"
            + "<c r=\"C3\" t=\"s\"><v>0</v></c><c t=\"str\"><v>uur</v></c><c t=\"str\"><v>ja</v></c>"
            + "<c t=\"str\"><v>getal</v></c><c t=\"str\"><v>som</v></c></row>"
            + "<row r=\"4\"><c r=\"B4\" s=\"1\"><v>45351</v></c><c r=\"C4\" t=\"s\"><v>1</v></c>"
            + "<c r=\"D4\" s=\"2\"><v>45351.75</v></c><c r=\"E4\" t=\"b\"><v>1</v></c>"
            + "<c r=\"F4\" s=\"3\"><v>45351</v></c>"
            + "<c r=\"G4\"><f>SUM(F4)*2</f><v>0.5</v></c></row>"
            + "<row r=\"6\"><c r=\"B6\" s=\"1\"><v>1</v></c><c r=\"F6\"><v>1E3</v></c>"
            + "<c r=\"G6\" t=\"e\"><v>#N/A</v></c></row><row r=\"7\"><c r=\"B7\" s=\"1\"/></row>");
    part(
        "xl/sharedStrings.xml",
        "<sst><si><r><t>na</t></r><r><rPr/><t>am</t></r><rPh><t>x</t></rPh></si>"
            + "<si><t xml:space=\"preserve\"> a_x000D__x0041_ </t></si></sst>");
    assertThat(Sources.rows(write("soorten.xlsx"), "dag", "naam", "uur", "ja", "getal", "som"))
        .containsExactly(
            "2024-02-29| a\rA |2024-02-29T18:00|true|45351|0.5", "1900-01-01||||1000|#N/A");
    part("xl/workbook.xml", workbook("<workbookPr date1904=\"1\"/>", ""));
    assertThat(Sources.rows(write("mac.xlsx"), "dag").get(0)).isEqualTo("2028-03-01");
  }

  @Test
  void hiddenAndEmptySheetsAreNoSources() throws IOException {
    sheet("<row><c t=\"str\"><v>naam</v></c></row><row><c t=\"str\"><v>x</v></c></row>");
    part(
        "xl/workbook.xml",
        workbook(
            "",
            "<sheet name=\"Weg\" state=\"hidden\" r:id=\"rId1\"/>"
                + "<sheet name=\"Leeg\" r:id=\"rId2\"/><sheet name=\"Nog &amp; een\" r:id=\"rId1\"/>"));
    part("xl/worksheets/sheet2.xml", "<worksheet><sheetData/></worksheet>");
    Sources.of(
        write("bladen.xlsx"),
        sources -> {
          assertThat(sources.stream().map(RowSource::name))
              .containsExactly("bladen.xlsx, blad Blad", "bladen.xlsx, blad Nog & een");
          assertThat(sources.get(1).layer()).isEqualTo("Nog & een");
        });
  }

  @Test
  void aWorkbookIsKnownByWhatIsInIt() throws IOException {
    sheet("<row><c t=\"str\"><v>naam</v></c></row><row><c t=\"str\"><v>x</v></c></row>");
    assertThat(Sources.rows(write("sites.zip"), "naam")).containsExactly("x");
    Path zip = folder.resolve("map.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("a/sites.xlsx"));
      out.write(Files.readAllBytes(folder.resolve("sites.zip")));
    }
    assertThat(Sources.rows(zip, "naam")).containsExactly("x");
  }

  @Test
  void otherSpreadsheetsAreRefusedWithTheWayOut() throws IOException {
    byte[] ole = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 1, 2, 3};
    assertRefused(Files.write(folder.resolve("oud.xls"), ole), "bewaar als .xlsx of CSV UTF-8");
    Path csv = Files.writeString(folder.resolve("a.csv"), "a,b\n1,2\n");
    Path ods = folder.resolve("a.ods");
    Gdal.ogr2ogr("-f", "ODS", ods.toString(), csv.toString());
    assertRefused(ods, "bewaar als .xlsx of CSV UTF-8");
    Path none = folder.resolve("anders.xlsx");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(none))) {
      out.putNextEntry(new ZipEntry("word/document.xml"));
    }
    assertRefused(none, "bewaar als .xlsx of CSV UTF-8");
  }

  @Test
  void entitiesAreNotLookedUp() throws IOException {
    Path secret = Files.writeString(folder.resolve("geheim.txt"), "geheim");
    sheet("<row><c t=\"str\"><v>naam</v></c></row>");
    String cells = parts.get("xl/worksheets/sheet1.xml");
    part(
        "xl/worksheets/sheet1.xml",
        "<!DOCTYPE x [<!ENTITY e SYSTEM \""
            + secret.toUri()
            + "\">]>"
            + cells.replace("naam", "&e;"));
    assertRefused(write("xxe.xlsx"), "DTD");
  }

  @Test
  void cellsOutsideTheSheetCostNoMemory() throws IOException {
    sheet("<row><c r=\"ZZZZZZ1\" t=\"str\"><v>naam</v></c></row>");
    assertRefused(write("ver.xlsx"), "buiten het blad");
    sheet("<row r=\"999999999\"><c t=\"str\"><v>naam</v></c></row>");
    assertRefused(write("diep.xlsx"), "meer rijen");
    sheet(
        "<row><c t=\"str\"><v>naam</v></c></row><row><c t=\"s\"><v>-7</v></c><c><v>1E999999</v></c>"
            + "<c s=\"77\"><v>2</v></c></row>");
    assertThat(Sources.rows(write("vreemd.xlsx"), "naam")).containsExactly("");
  }

  @Test
  void aPackedGigabyteIsRefused() throws IOException {
    sheet("<row><c t=\"str\"><v>naam</v></c></row>");
    Path bomb = folder.resolve("bom.xlsx");
    byte[] much = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(bomb))) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        add(out, part.getKey(), part.getValue());
      }
      out.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
      out.write("<sst><si><t>".getBytes(StandardCharsets.UTF_8));
      for (int i = 0; i < 200; i++) {
        out.write(much);
      }
    }
    assertThat(Files.size(bomb)).isLessThan(1 << 20);
    assertRefused(bomb, "zipbom");
  }

  @Test
  void aCellThatIsTooLongIsOneReject() throws IOException {
    sheet(
        "<row><c t=\"str\"><v>naam</v></c><c t=\"str\"><v>b</v></c></row><row><c t=\"str\"><v>"
            + new Random(1)
                .ints(12 << 20, 'a', 'z')
                .mapToObj(Character::toString)
                .collect(Collectors.joining())
            + "</v></c></row><row><c t=\"str\"><v>goed</v></c></row>");
    assertThat(Sources.rows(write("lang.xlsx"), "naam")).containsExactly("rij_onleesbaar", "goed");
  }

  @Test
  void damagedWorkbooksAreRefusedOrRead() throws IOException {
    sheet("<row><c t=\"str\"><v>naam</v></c></row><row><c t=\"str\"><v>x</v></c></row>");
    byte[] good = Files.readAllBytes(write("goed.xlsx"));
    Random random = new Random(3);
    for (int i = 0; i < 300; i++) {
      byte[] bad = good.clone();
      if (i % 2 == 0) {
        bad = Arrays.copyOf(bad, 8 + random.nextInt(bad.length - 8));
      } else {
        bad[8 + random.nextInt(bad.length - 8)] = (byte) random.nextInt();
      }
      Path file = Files.write(folder.resolve("stuk.xlsx"), bad);
      try {
        Sources.rows(file, "naam");
      } catch (Refused e) {
        assertThat(e.getMessage()).contains("stuk.xlsx");
      }
    }
  }

  private void part(String name, String xml) {
    parts.put(name, xml);
  }

  private static String workbook(String properties, String sheets) {
    return "<workbook xmlns:r=\"r\">"
        + properties
        + "<sheets><sheet name=\"Blad\" r:id=\"rId1\"/>"
        + sheets
        + "</sheets></workbook>";
  }

  private void sheet(String rows) {
    part("[Content_Types].xml", "<Types/>");
    part("xl/workbook.xml", workbook("", ""));
    part(
        "xl/_rels/workbook.xml.rels",
        "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/>"
            + "<Relationship Id=\"rId2\" Target=\"/xl/worksheets/sheet2.xml\"/></Relationships>");
    part("xl/styles.xml", STYLES);
    part("xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
  }

  private Path write(String name) throws IOException {
    Path file = folder.resolve(name);
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        add(out, part.getKey(), part.getValue());
      }
    }
    return file;
  }

  private static void add(ZipOutputStream out, String name, String text) throws IOException {
    out.putNextEntry(new ZipEntry(name));
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private static void assertRefused(Path file, String part) {
    assertThatThrownBy(() -> Sources.of(file, s -> {}))
        .isInstanceOf(Refused.class)
        .hasMessageContaining(file.getFileName().toString())
        .hasMessageContaining(part);
  }
}
