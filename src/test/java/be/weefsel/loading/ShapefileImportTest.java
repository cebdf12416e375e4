package be.weefsel.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import be.weefsel.Gdal;
import be.weefsel.Refused;
import be.weefsel.registry.Lading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Shapefiles made by GDAL, from the file to the report and the table. */
class ShapefileImportTest {
  @TempDir static Path folder;
  private static Loads loads;

  @BeforeAll
  static void open() {
    loads = new Loads(folder);
  }

  @AfterAll
  static void close() {
    loads.close();
  }

  /** Makes {@code name.shp} in a folder of its own from a CSV with a column WKT. */
  private static Path shapefile(String name, String csv, String... options) throws IOException {
    Path source = loads.write("bron.csv", csv);
    Path shp = Files.createDirectories(folder.resolve("map_" + name)).resolve(name + ".shp");
    String[] args =
        Stream.concat(
                Stream.of(options),
                Stream.of(
                    "-oo",
                    "GEOM_POSSIBLE_NAMES=WKT",
                    "-oo",
                    "KEEP_GEOM_COLUMNS=NO",
                    "-oo",
                    "AUTODETECT_TYPE=YES",
                    "-overwrite",
                    shp.toString(),
                    source.toString()))
            .toArray(String[]::new);
    Gdal.ogr2ogr(args);
    return shp;
  }

  private static Path zipped(Path... shapefiles) throws IOException {
    Path zip = folder.resolve("geleverd.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      for (Path shp : shapefiles) {
        try (Stream<Path> parts = Files.list(shp.getParent())) {
          for (Path part : parts.sorted().toList()) {
            out.putNextEntry(
                new ZipEntry(shp.getParent().getFileName() + "/" + part.getFileName()));
            Files.copy(part, out);
          }
        }
      }
    }
    return zip;
  }

  private static String percelen() {
    return "CAPAKEY,OIDN,NISCODE,OPP_KADASTER,BEGINDATUM,WKT\n"
        + "31022A0001/00A000,1,31022,100.5,2020/02/29,\""
        + Wkt.square(70000, 205000, 10)
        + "\"\n31022A0002/00A000,2,31022,,,\"MULTIPOLYGON(((70100 205000,70110 205000,70110"
        + " 205010,70100 205010,70100 205000),(70102 205002,70102 205004,70104 205004,70102"
        + " 205002)),((70200 205000,70210 205000,70210 205010,70200 205000)))\"\n"
        + "31022A0003/00A000,3,31022,7,,\n";
  }

  @Test
  void areasAreThoseOfGdalAndEachBadRowIsOneReject() throws IOException {
    Path shp = shapefile("percelen", percelen(), "-a_srs", "EPSG:31370", "-nlt", "MULTIPOLYGON");
    ImportResult result = loads.load("percelen", shp);
    assertThat(result.lading().counts()).isEqualTo(new Lading.Counts(3, 2, 0, 1));
    assertThat(loads.rejects()).containsExactly("3 geometrie_ontbreekt");
    assertThat(result.report().sources().get(0).crs())
        .isEqualTo("EPSG:31370 (vermeld in het bestand)");
    Matcher sum =
        Pattern.compile("area \\(Real\\) = ([0-9.]+)")
            .matcher(
                Gdal.run(
                    "ogrinfo",
                    "-q",
                    shp.toString(),
                    "-dialect",
                    "sqlite",
                    "-sql",
                    "SELECT sum(ST_Area(geometry)) AS area FROM percelen"));
    assertThat(sum.find()).isTrue();
    assertThat(result.report().geometry().loaded())
        .isCloseTo(Double.parseDouble(sum.group(1)), within(1e-6));
    assertThat(
            loads.query(
                "SELECT concat_ws(' ', capakey, opp_kadaster, begindatum, ST_NumGeometries(geom))"
                    + " FROM $ ORDER BY capakey"))
        .containsExactly("31022A0001/00A000 100.5 2020-02-29 1", "31022A0002/00A000 2");
  }

  @Test
  void theOriginalOfARejectedRowIsKept() throws IOException {
    loads.load("percelen", shapefile("kwijt", percelen(), "-nlt", "MULTIPOLYGON"));
    assertThat(
            loads.query(
                "SELECT concat_ws(' ', original->>'@id', original->>'CAPAKEY') FROM"
                    + " beheer.geweigerd WHERE lading_id = ?",
                loads.last().id()))
        .containsExactly("kwijt.2 31022A0003/00A000");
  }

  @Test
  void shapefilesInAZipAreOneLadingAndTheReportSaysHowTextWasRead() throws IOException {
    String csv = "halte_id,naam,soort,WKT\n%s,Café %s,bus,POINT(70000 205000)\n";
    Path one = shapefile("noord", csv.replace("%s", "1"), "-lco", "ENCODING=1252");
    Path two = shapefile("zuid", csv.replace("%s", "2"), "-lco", "ENCODING=UTF-8");
    Files.deleteIfExists(one.resolveSibling("noord.cpg"));
    ImportResult result = loads.load("haltes", zipped(one, two));
    assertThat(loads.query("SELECT naam FROM $ ORDER BY 1")).containsExactly("Café 1", "Café 2");
    assertThat(result.report().sources()).hasSize(2);
    assertThat(result.report().text())
        .contains("noord.shp: tekst gelezen als windows-1252, niet vermeld")
        .doesNotContain("zuid.shp: tekst");
  }

  @Test
  void namesThatWereCutToTheSameAreNotGuessed() throws IOException {
    String csv =
        "Id_Bedrijventerrein,Naam,BeschikbareKavels,BeschikbareOppervlakte,Oppervlakte,WKT\n1,a,1,50,100,\""
            + Wkt.square(70000, 205000, 10)
            + "\"\n";
    ImportResult result = loads.load("bedrijventerreinen", shapefile("terrein", csv));
    assertThat(
            loads.query(
                "SELECT concat_ws(' ', terrein_nr, oppervlakte, beschikbare_kavels,"
                    + " beschikbare_oppervlakte) FROM $"))
        .containsExactly("1 100");
    assertThat(result.report().notes().toString())
        .contains("BeschikbareKavels kan de afgekapte kolom Beschikbar of Beschikb_1 zijn");
  }

  @Test
  void oneCutColumnIsNotGivenToTwoNames() throws IOException {
    String csv =
        "Id_Bedrijventerrein,Naam,BeschikbareOppervlakte,WKT\n1,a,1,\""
            + Wkt.square(70000, 205000, 10)
            + "\"\n";
    ImportResult result = loads.load("bedrijventerreinen", shapefile("een", csv));
    assertThat(loads.query("SELECT beschikbare_kavels IS NULL FROM $")).containsExactly("t");
    assertThat(result.report().notes().toString())
        .contains("kan de afgekapte kolom Beschikbar zijn");
  }

  @Test
  void aShapefileWithoutItsShpHasNoGeometry() throws IOException {
    Path shp = shapefile("half", percelen());
    Files.delete(shp);
    assertThatThrownBy(() -> loads.load("percelen", zipped(shp)))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("half.dbf (zonder .shp)");
  }

  @Test
  void everyFileOfAShapefileMayBeNamedAndItIsReadOnce() throws IOException {
    Path shp = shapefile("alles", percelen(), "-a_srs", "EPSG:31370", "-nlt", "MULTIPOLYGON");
    try (Stream<Path> all = Files.list(shp.getParent())) {
      ImportResult result = loads.load("percelen", all.sorted().toArray(Path[]::new));
      assertThat(result.lading().counts().read()).isEqualTo(3);
      assertThat(result.report().sources()).hasSize(1);
    }
  }

  @Test
  void theCrsOfThePrjMustFitTheCoordinates() throws IOException {
    Path shp = shapefile("elders", percelen(), "-a_srs", "EPSG:3812", "-nlt", "MULTIPOLYGON");
    assertThatThrownBy(() -> loads.load("percelen", shp))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("het bestand zegt EPSG:3812")
        .hasMessageContaining("--crs EPSG:31370");
  }
}
