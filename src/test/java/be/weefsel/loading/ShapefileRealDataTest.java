package be.weefsel.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import be.weefsel.Refused;
import be.weefsel.TestData;
import be.weefsel.registry.Lading;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shapefiles as governments hand them out. */
class ShapefileRealDataTest {
  private static Loads loads;

  @BeforeAll
  static void open(@TempDir Path folder) {
    TestData.file("oostkamp");
    loads = new Loads(folder);
  }

  @AfterAll
  static void close() {
    if (loads != null) {
      loads.close();
    }
  }

  @Test
  void theSamePercelenComeFromAShapefileAndFromAGeoPackage() {
    loads.load("percelen", TestData.file("oostkamp/percelen.gpkg"));
    String gpkg = loads.last().qualifiedRelation();
    ImportResult result = loads.load("percelen", TestData.file("oostkamp/percelen_shp.zip"));
    assertThat(result.lading().counts()).isEqualTo(new Lading.Counts(21196, 21196, 0, 0));
    assertThat(result.report().sources().get(0).name()).isEqualTo("percelen.shp");
    assertThat(result.report().sources().get(0).crs()).contains("EPSG:31370 (vermeld");
    assertThat(result.report().geometry().loaded() / 1e6).isCloseTo(75.189, within(0.001));
    // Every value of every row, the column whose name was cut included.
    assertThat(
            loads.query(
                "SELECT count(*) || ' ' || count(s.opp_kadaster) || ' ' || count(s.begindatum) FROM $"
                    + " AS s JOIN "
                    + gpkg
                    + " AS g USING (capakey) WHERE ST_Equals(s.geom, g.geom) AND (s.niscode,"
                    + " s.versie, s.begindatum, s.versdatum, s.opp_kadaster) IS NOT DISTINCT FROM"
                    + " (g.niscode, g.versie, g.begindatum, g.versdatum, g.opp_kadaster)"))
        .containsExactly("21196 21196 21196");
  }

  @Test
  void thousandsOfRingsAreOneKern() {
    Path mapping =
        loads.write(
            "kerntypering.yaml",
            "name: kerntypering\nrecognise: [kerntypering]\ncolumns:\n  kern_code: fid\n  kerntype: kerntypering\n");
    ImportResult result =
        loads.load(
            "kernen",
            Optional.empty(),
            Optional.of(mapping),
            TestData.file("real/be-kernen-gemeenten-wijken/kerntypering.shp"));
    assertThat(result.lading().counts().read()).isEqualTo(4);
    // By GDAL: ogrinfo -dialect sqlite -sql "SELECT sum(ST_Area(geometry)) FROM kerntypering"
    assertThat(result.report().geometry().read()).isCloseTo(13_788_311_609.62, within(1.0));
  }

  @ParameterizedTest
  @CsvSource({
    "deelgemeenten, deelgemeente2024.shp, 1150",
    "deelgemeenten, gemeente.shp, 304",
  })
  void bordersOfFlandersAreRead(String dataset, String file, long rows) {
    ImportResult result =
        loads.load(dataset, TestData.file("real/be-kernen-gemeenten-wijken/" + file));
    assertThat(result.lading().counts().read()).isEqualTo(rows);
    assertThat(result.report().sources().get(0).crs()).contains("EPSG:31370 (vermeld");
  }

  @Test
  void aZipOfSeveralShapefilesIsReadByTheOneThatFits() {
    Path mapping =
        loads.write(
            "afdelingen.yaml",
            "name: afdelingen\nrecognise: [CaDiKey]\ncolumns:\n"
                + "  code: CaDiKey\n  naam: NameDUT\n");
    ImportResult result =
        loads.load(
            "deelgemeenten",
            Optional.empty(),
            Optional.of(mapping),
            TestData.file("real/be-cadastre-oostkamp/OOSTKAMP_L72_2020.zip"));
    assertThat(result.report().sources()).extracting(s -> s.name()).containsExactly("Apn_CaDi.shp");
    assertThat(result.report().skipped()).contains("Bpn_CaBu.shp", "Bpn_CaPa.dbf (zonder .shp)");
    // By GDAL; the owner's own column Shape_Area gives 80 126 913.
    assertThat(result.report().geometry().loaded()).isCloseTo(80_128_084.32, within(1.0));
    assertThat(loads.query("SELECT naam FROM $ WHERE code = '31022'"))
        .containsExactly("OOSTKAMP 1 AFD");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "gebouw_dbf_missing | Bij gebouw_ALL.shp ontbreekt de .dbf",
        "gebouw_shape_missing | heeft 1 vormen, maar gebouw_ALL.dbf heeft 2 rijen",
        "gebouw_enddate_invalid | heeft 1 vormen, maar gebouw_ALL.dbf heeft 2 rijen",
        "gebouw_versiondate_invalid | heeft 1 vormen, maar gebouw_ALL.dbf heeft 2 rijen",
      })
  void uploadsThatWereBrokenOnPurposeSayWhatIsMissing(String zip, String message) {
    assertThatThrownBy(() -> load(zip, buildings()))
        .isInstanceOf(Refused.class)
        .hasMessageContaining(message);
  }

  @Test
  void uploadsOfBuildingsAreReadAndTheirCrsIsSeen() {
    Path mapping = buildings();
    ImportResult l72 = load("gebouw_ALL", mapping);
    assertThat(l72.lading().counts()).isEqualTo(new Lading.Counts(10, 10, 0, 0));
    assertThat(l72.report().sources().get(0).crs()).contains("EPSG:31370").contains("herkend");
    assertThat(loads.query("SELECT begin::text FROM $ ORDER BY begin LIMIT 1"))
        .containsExactly("2011-12-20");
    ImportResult l08 = load("gebouw_ALL_LB08", mapping);
    assertThat(l08.lading().counts().read()).isEqualTo(21);
    assertThat(l08.report().sources().get(0).crs()).contains("EPSG:3812").contains("herkend");
    // The second row is deleted, and has no shape; the date of the first is on the list.
    ImportResult grid = load("gebouw_grid_invalid", mapping);
    assertThat(grid.lading().counts()).isEqualTo(new Lading.Counts(1, 1, 0, 0));
    assertThat(grid.report().werklijst().get(0).values().toString()).contains("202-307-12");
  }

  private static Path buildings() {
    return loads.write(
        "gebouwen.yaml",
        "name: gebouwen\nrecognise: [GRBIDN]\ncolumns:\n  terrein_nr: GRBIDN\n  begin: GVDV\n");
  }

  private static ImportResult load(String zip, Path mapping) {
    return loads.load(
        "bedrijventerreinen",
        Optional.empty(),
        Optional.of(mapping),
        TestData.file("real/be-grb-gebouw-upload/" + zip + ".zip"));
  }

  @Test
  void aPlanOfAFrenchTownIsNotInFlanders() {
    Path mapping =
        loads.write(
            "plu.yaml",
            "name: PLU\nrecognise: [LIBELLE]\ncolumns:\n  algplanid: LIBELLE\n  svnaam: LIBELONG\n");
    Path file = TestData.file("real/fr-plu-30014/30014_ZONE_URBA_20171013.shp");
    assertThatThrownBy(() -> loads.load("rup-zones", Optional.empty(), Optional.of(mapping), file))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("buiten_vlaanderen");
    assertThat(loads.last().sourceCrs()).isEqualTo("EPSG:2154");
    assertThat(loads.rejects()).hasSizeGreaterThan(80);
    assertThat(List.of(loads.last().report())).isNotEmpty();
  }
}
