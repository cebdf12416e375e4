package be.weefsel.loading.formats.shapefile;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.Gdal;
import be.weefsel.loading.crs.CrsNames;
import be.weefsel.loading.formats.ReadRows;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Columns, values and encodings of the .dbf, the CRS of the .prj. */
class DbfValuesTest {
  private static final String NAMES = "naam,WKT\ncafé Ŝ,POINT(1 2)\nZoë €,POINT(1 2)\n";
  private static final String LATIN = "naam,WKT\ncafé,POINT(1 2)\nZoë,POINT(1 2)\n";

  @TempDir Path folder;
  private GdalShapefile gdal;

  @BeforeEach
  void inFolder() {
    gdal = new GdalShapefile(folder);
  }

  @Test
  void valuesHaveTheTypeOfTheirColumn() {
    Path shp =
        gdal.convert(
            "waarden",
            "geheel,groot,getal,datum,tekst,WKT\n"
                + "-12,123456789012345678,3.25,2025/06/01,\" a, b \",POINT(1 2)\n"
                + ",,,,,POINT(1 2)\n");
    ReadRows read = ReadRows.of(shp);
    assertThat(read.columns()).containsExactly("geheel", "groot", "getal", "datum", "tekst");
    assertThat(read.rows().get(0).values())
        .containsExactly(-12L, 123456789012345678L, 3.25, "2025-06-01", " a, b");
    assertThat(read.rows().get(1).values()).containsOnlyNulls();
  }

  @Test
  void aTableWithoutShapesIsReadAsATable() throws Exception {
    Path shp = gdal.convert("tabel", LATIN, "-lco", "ENCODING=UTF-8");
    Files.delete(shp);
    ReadRows read = ReadRows.of(folder.resolve("tabel.dbf"));
    assertThat(read.values("naam")).containsExactly("café", "Zoë");
    assertThat(read.geometries()).containsOnlyNulls();
  }

  @Test
  void utf8IsReadWhereTheCpgSaysSo() {
    ReadRows read = ReadRows.of(gdal.convert("utf", NAMES, "-lco", "ENCODING=UTF-8"));
    assertThat(read.values("naam")).containsExactly("café Ŝ", "Zoë €");
    assertThat(read.note()).isEmpty();
  }

  @Test
  void utf8IsSeenWhereNothingSaysSo() throws Exception {
    Path shp = gdal.convert("stil", NAMES, "-lco", "ENCODING=UTF-8");
    Files.delete(folder.resolve("stil.cpg"));
    ReadRows read = ReadRows.of(shp);
    assertThat(read.values("naam")).containsExactly("café Ŝ", "Zoë €");
    assertThat(read.note()).contains("tekst gelezen als UTF-8, niet vermeld");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ISO-8859-1", "1252"})
  void aSingleByteEncodingIsReadWithAndWithoutItsName(String encoding) throws Exception {
    Path shp = gdal.convert("latin", LATIN, "-lco", "ENCODING=" + encoding);
    assertThat(ReadRows.of(shp).values("naam")).containsExactly("café", "Zoë");
    assertThat(ReadRows.of(shp).note()).isEmpty();
    Files.deleteIfExists(folder.resolve("latin.cpg"));
    byte[] dbf = Files.readAllBytes(folder.resolve("latin.dbf"));
    dbf[29] = 0;
    Files.write(folder.resolve("latin.dbf"), dbf);
    ReadRows read = ReadRows.of(shp);
    assertThat(read.values("naam")).containsExactly("café", "Zoë");
    assertThat(read.note()).contains("tekst gelezen als windows-1252, niet vermeld");
  }

  @Test
  void theUserKnowsBetterThanTheFile() {
    Path shp = gdal.convert("beter", LATIN, "-lco", "ENCODING=UTF-8");
    ReadRows read = ReadRows.of(shp, Optional.of(StandardCharsets.ISO_8859_1));
    assertThat(read.values("naam").get(0)).isEqualTo("cafÃ©");
    assertThat(read.note()).contains("tekst gelezen als ISO-8859-1, opgegeven");
  }

  @Test
  void aCpgThatIsWrongIsNoticed() throws Exception {
    Path shp = gdal.convert("fout", LATIN, "-lco", "ENCODING=ISO-8859-1");
    Files.writeString(folder.resolve("fout.cpg"), "UTF-8");
    assertThat(ReadRows.of(shp).note().orElseThrow())
        .contains("teksten bevatten tekens die geen UTF-8 zijn")
        .contains("--encoding");
    Files.writeString(folder.resolve("fout.cpg"), "Klingon");
    assertThat(ReadRows.of(shp).note())
        .contains("tekst gelezen als windows-1252, de .cpg zegt 'Klingon'");
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, UTF-8",
    "utf8, UTF-8",
    "65001, UTF-8",
    "1252, windows-1252",
    "ANSI 1252, windows-1252",
    "CP1252, windows-1252",
    "88591, windows-1252",
    "ISO 8859-1, windows-1252",
    "ISO-8859-15, ISO-8859-15",
    "8859_15, ISO-8859-15",
    "850, IBM850",
    "LDID/3, windows-1252",
    "LDID/2, IBM850"
  })
  void encodingsHaveManyNames(String name, String charset) {
    assertThat(Encodings.named(name).orElseThrow().name()).isEqualTo(charset);
  }

  @ParameterizedTest
  @CsvSource({
    "EPSG:31370, BD72 / Belgian Lambert 72, EPSG:31370",
    "EPSG:3812, ETRS89 / Belgian Lambert 2008, EPSG:3812",
    "EPSG:4326, WGS 84, EPSG:4326"
  })
  void theCrsOfAPrjIsItsCodeOrElseItsName(String crs, String name, String code) throws Exception {
    Path shp = gdal.convert("crs", LATIN, "-a_srs", crs);
    // What GDAL writes has Esri's names, without codes.
    String esri = ReadRows.of(shp).crs().orElseThrow();
    assertThat(CrsNames.srid(esri)).contains(Integer.valueOf(crs.substring(5)));
    for (String form : List.of("wkt1", "wkt2_2019")) {
      String wkt = Gdal.run("gdalsrsinfo", "-o", form, crs);
      Files.writeString(folder.resolve("crs.prj"), wkt);
      assertThat(ReadRows.of(shp).crs()).as(form).contains(code);
      // Its ellipsoid, datum and unit keep codes of their own.
      String last = wkt.strip();
      int cut = last.lastIndexOf(last.contains("AUTHORITY") ? "AUTHORITY" : "ID[");
      Files.writeString(folder.resolve("crs.prj"), last.substring(0, cut) + "FIN[\"\"]]");
      assertThat(ReadRows.of(shp).crs()).as(form).contains(name);
    }
    Files.delete(folder.resolve("crs.prj"));
    assertThat(ReadRows.of(shp).crs()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "OPP_KADASTER, OPP_KADAST, OPP_KADAST",
    "opp_kadaster, OPP_KADAST, OPP_KADAST",
    "opp_kadast, OPP_KADAST, OPP_KADAST",
    "OPP_KADASTER, OPP_KADA_1, OPP_KADA_1",
    "OPP_KADASTER, OPP_KADA12, OPP_KADA12",
    "beschikbareKavels, beschikbar beschikb_1,",
    "OPP_KADASTER, OPP_KADASTER OPP_KADAST, OPP_KADASTER",
    "OPP, OPP_KADAST,",
    "OPP_KADASTER, OPP_KAD,",
  })
  void namesThatWereCutAreFoundWhereOnlyOneCanBeMeant(String name, String columns, String found) {
    assertThat(ShortNames.find(List.of(columns.split(" ")), name))
        .isEqualTo(Optional.ofNullable(found));
  }
}
