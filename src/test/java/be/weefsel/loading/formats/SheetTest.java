package be.weefsel.loading.formats;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.Gdal;
import be.weefsel.TestData;
import be.weefsel.loading.rows.RowSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks: by GDAL, of the real world, and written by hand. */
class SheetTest {
  @TempDir Path folder;
  private HandMadeWorkbook made;

  @BeforeEach
  void begin() {
    made = new HandMadeWorkbook(folder);
  }

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
    made.sheet(
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
    made.part(
        "xl/sharedStrings.xml",
        "<sst><si><r><t>na</t></r><r><rPr/><t>am</t></r><rPh><t>x</t></rPh></si>"
            + "<si><t xml:space=\"preserve\"> a_x000D__x0041_ </t></si></sst>");
    assertThat(Sources.rows(made.write("soorten.xlsx"), "dag", "naam", "uur", "ja", "getal", "som"))
        .containsExactly(
            "2024-02-29| a\rA |2024-02-29T18:00|true|45351|0.5", "1900-01-01||||1000|#N/A");
    made.part("xl/workbook.xml", HandMadeWorkbook.workbook("<workbookPr date1904=\"1\"/>", ""));
    assertThat(Sources.rows(made.write("mac.xlsx"), "dag").get(0)).isEqualTo("2028-03-01");
  }

  @Test
  void hiddenAndEmptySheetsAreNoSources() throws IOException {
    made.sheet("<row><c t=\"str\"><v>naam</v></c></row><row><c t=\"str\"><v>x</v></c></row>");
    made.part(
        "xl/workbook.xml",
        HandMadeWorkbook.workbook(
            "",
            "<sheet name=\"Weg\" state=\"hidden\" r:id=\"rId1\"/>"
                + "<sheet name=\"Leeg\" r:id=\"rId2\"/><sheet name=\"Nog &amp; een\" r:id=\"rId1\"/>"));
    made.part("xl/worksheets/sheet2.xml", "<worksheet><sheetData/></worksheet>");
    Sources.of(
        made.write("bladen.xlsx"),
        sources -> {
          assertThat(sources.stream().map(RowSource::name))
              .containsExactly("bladen.xlsx, blad Blad", "bladen.xlsx, blad Nog & een");
          assertThat(sources.get(1).layer()).isEqualTo("Nog & een");
        });
  }

  @Test
  void aWorkbookIsKnownByWhatIsInIt() throws IOException {
    made.sheet("<row><c t=\"str\"><v>naam</v></c></row><row><c t=\"str\"><v>x</v></c></row>");
    assertThat(Sources.rows(made.write("sites.zip"), "naam")).containsExactly("x");
    Path zip = folder.resolve("map.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("a/sites.xlsx"));
      out.write(Files.readAllBytes(folder.resolve("sites.zip")));
    }
    assertThat(Sources.rows(zip, "naam")).containsExactly("x");
  }
}
