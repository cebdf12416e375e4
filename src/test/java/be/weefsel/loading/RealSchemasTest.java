package be.weefsel.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.weefsel.Gdal;
import be.weefsel.Refused;
import be.weefsel.TestData;
import be.weefsel.registry.Lading;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real files of the owners of the data; of some formats GDAL first makes a GeoPackage. */
class RealSchemasTest {
  private static Loads loads;
  private static Path folder;

  @BeforeAll
  static void open(@TempDir Path dir) {
    TestData.file("real");
    folder = dir;
    loads = new Loads(dir);
  }

  @AfterAll
  static void close() {
    if (loads != null) {
      loads.close();
    }
  }

  private static Path geoPackage(String source, String... options) {
    String name = source.replaceAll(".*/", "").replaceAll("\\..*", "");
    String path = TestData.file(source).toString();
    Path file = folder.resolve(name + options.length + ".gpkg");
    String[] args = new String[options.length + 4];
    System.arraycopy(options, 0, args, 0, options.length);
    args[options.length] = "-nlt";
    args[options.length + 1] = "PROMOTE_TO_MULTI";
    args[options.length + 2] = file.toString();
    args[options.length + 3] = path.endsWith(".zip") ? "/vsizip/" + path : path;
    Gdal.ogr2ogr(args);
    return file;
  }

  @ParameterizedTest
  @CsvSource({
    "percelen, real/be-grb-adp-gml/Adp_Full.gml, 13, GRB ADP en Adpf (administratieve percelen)",
    "percelen, real/be-grb-adp-gml/AdpAdd.gml, 11, GRB ADP en Adpf (administratieve percelen)",
    "percelen, real/be-grb-adp-leuven/be_cadastral.xml, 13, 'kadastraal percelenplan, WFS (Cadastral_parcel)'",
    "gemeenten, real/be-kernen-gemeenten-wijken/gemeente.shp, 304, gemeenten (Provincies in Cijfers)",
    "gemeenten, real/be-kernen-gemeenten-wijken/gemeente2024.shp, 319, gemeenten van een jaar (Provincies in Cijfers)",
    "deelgemeenten, real/be-kernen-gemeenten-wijken/deelgemeente2024.shp, 1150, deelgemeenten (Provincies in Cijfers)",
    "wijken, real/be-kernen-gemeenten-wijken/ggw72024.shp, 2730, wijken ggw7 (Provincies in Cijfers)",
    "kernen, real/be-kernen-gemeenten-wijken/kern.shp, 284, kernen van Limburg (Provincies in Cijfers)",
    "erfgoed, real/be-grb-adp-leuven/theme_area_80000.geojson, 1, 'Onroerend Erfgoed, aanduidingsobjecten'",
    "overstroming, oostkamp/overstroming.zip, 240, watertoets (KLASSE)",
    "gebouwen, oostkamp/gebouwen.zip, 19451, kadastraal percelenplan (Bpn_CaBu)",
  })
  void everyRowOfTheOwnersSchemaIsRead(String dataset, String file, long rows, String mapping) {
    Lading lading = loads.load(dataset, geoPackage(file)).lading();
    assertThat(lading.mapping()).isEqualTo(mapping);
    assertThat(lading.counts().read()).isEqualTo(rows);
    assertThat(lading.counts().rejected()).isZero();
  }

  @Test
  void valuesOfTheOwners() {
    loads.load("percelen", geoPackage("real/be-grb-adp-gml/Adp_Full.gml", "-a_srs", "EPSG:31370"));
    assertThat(
            loads.query(
                "SELECT concat_ws(' ', oidn, uidn, versie, begindatum, canu, fiscdatum, niscode, oppervl)"
                    + " FROM $ WHERE capakey = '72033A0610/00A000'"))
        .containsExactly("3863374 8493025 2 2012-07-12 610A 2019-01-01 72043 44.72");
    loads.load("erfgoed", TestData.file("real/be-grb-adp-leuven/theme_area_80000.geojson"));
    assertThat(loads.query("SELECT concat_ws(', ', aanduid_id, naam, soort, begin, einde) FROM $"))
        .containsExactly("121723, Bourgeoiswijk, Vastgesteld bouwkundig erfgoed, 2020-05-01");
    loads.load("overstroming", geoPackage("oostkamp/overstroming.zip", "-q", "-overwrite"));
    assertThat(loads.query("SELECT DISTINCT klasse FROM $ ORDER BY 1"))
        .containsExactly("A", "B", "C", "D");
  }

  @Test
  void buildingsOfTheExchangeWithTheRegister() {
    ImportResult result =
        loads.load(
            "gebouwen",
            geoPackage("real/be-grb-gebouw-upload/gebouw_ALL.zip", "-a_srs", "EPSG:31370"));
    // Ten, of which three are kunstwerken; 1900-01-01 says that there is no end, -9 no id.
    assertThat(result.lading().counts().loaded()).isEqualTo(7);
    assertThat(result.report().sources().get(0).passedOver()).isEqualTo(3);
    assertThat(loads.query("SELECT count(*) FROM $ WHERE einde = '1900-01-01'"))
        .containsExactly("0");
    assertThat(
            loads.query(
                "SELECT concat_ws(' ', gebouw_nr, soort, begin, einde, gebouwregister_id) FROM $"
                    + " WHERE gebouw_nr IN ('4348010', '3028787') ORDER BY gebouw_nr"))
        .containsExactly(
            "3028787 bijgebouw 2018-12-06",
            "4348010 hoofdgebouw 2013-05-21 2023-01-09 https://data.vlaanderen.be/id/gebouw/17756120");
  }

  @Test
  void coresOfAllFlandersAreTheLoosePartsOfTwoKinds() {
    Path parts =
        geoPackage(
            "real/be-kernen-gemeenten-wijken/kerntypering.shp",
            "-explodecollections",
            "-select",
            "kerntyperi");
    String meant =
        Gdal.run(
            "ogrinfo",
            "-q",
            "-sql",
            "SELECT count(*) AS n FROM kerntypering WHERE kerntyperi IN ('1', '2')",
            parts.toString());
    ImportResult result = loads.load("kernen", parts);
    assertThat(meant).contains("n (Integer) = " + result.lading().counts().read());
    assertThat(result.lading().counts().rejected()).isZero();
    assertThat(loads.query("SELECT DISTINCT kerntype FROM $ ORDER BY 1"))
        .containsExactly("bovenlokaal", "lokaal");
    assertThatThrownBy(
            () ->
                loads.load(
                    "kernen", geoPackage("real/be-kernen-gemeenten-wijken/kerntypering.shp")))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("losse delen")
        .hasMessageContaining("-explodecollections");
  }

  @Test
  void useParcelsWithTheirRestrictions() {
    ImportResult result =
        loads.load("gebruikspercelen", TestData.file("oostkamp/bedrijventerreinpercelen.csv"));
    assertThat(result.lading().counts().loaded()).isEqualTo(656);
    assertThat(result.report().werklijst()).isEmpty();
    assertThat(
            loads.query(
                "SELECT beperking || ' ' || count(*) FROM $ GROUP BY beperking ORDER BY count(*)"
                    + " DESC, beperking"))
        .containsExactly(
            null,
            "teSaneren 30",
            "reservegrond 22",
            "bevriezingDoorEigenaar 16",
            "waterproblematiek; mobiliteitsproblematiek 10",
            "bevriezingDoorOverheid_herzieningBestemming 5");
    assertThat(
            loads.query(
                "SELECT oppervlakte_type || ' ' || count(*) FROM $ GROUP BY oppervlakte_type ORDER BY 1"))
        .containsExactly(
            "berekendeOppervlakte 444", "grafischeOppervlakte 138", "opgemetenOppervlakte 74");
  }

  @Test
  void vacancyWithItsFaultyRows() {
    Lading lading =
        loads.load("leegstand", TestData.file("oostkamp/leegstand_2025-06-01.csv")).lading();
    assertThat(lading.counts()).isEqualTo(new Lading.Counts(61, 59, 0, 2));
    assertThat(
            loads.query(
                "SELECT original->>'id' FROM beheer.geweigerd WHERE lading_id = ? AND code ="
                    + " 'datum_toekomst' ORDER BY 1",
                lading.id()))
        .containsExactly("31022-L0053", "31022-L0054");
    assertThat(loads.query("SELECT count(*) FROM $ WHERE status = 'verbouwing'"))
        .containsExactly("7");
  }

  @Test
  void stationsOfTheRailways() {
    Lading stations =
        loads.load("haltes", TestData.file("real/be-nmbs-stations/stations.csv")).lading();
    assertThat(stations.mapping()).isEqualTo("NMBS stations (iRail stations.csv)");
    // Those in Belgium, as counted with a spreadsheet; Wallonia lies outside.
    assertThat(stations.counts().read()).isEqualTo(579);
    assertThat(loads.rejects()).allMatch(r -> r.endsWith(" buiten_vlaanderen"));
    assertThat(
            loads.query(
                "SELECT concat_ws(' ', naam, soort, round(bediening), round(ST_X(geom_crs84)::numeric, 3),"
                    + " round(ST_Y(geom_crs84)::numeric, 3)) FROM $ WHERE halte_code LIKE '%/008891140'"))
        .containsExactly("Aalter trein 190 3.448 51.092");
  }

  @Test
  void platformsThatTheirOwnerListsTwiceAreNotGuessed() {
    // 1,485 of the 1,568 platforms stand in the file twice, 866 with another latitude.
    assertThatThrownBy(() -> loads.load("haltes", TestData.file("real/be-nmbs-stations/stops.csv")))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("× dubbele_sleutel")
        .hasMessageContaining("halte_code http://irail.be/stations/NMBS/008891140#1");
    assertThat(loads.last().mapping()).isEqualTo("NMBS perrons (iRail stops.csv)");
  }

  @Test
  void aZipOfTheCadastreGivesItsBuildingsAndNotItsBlocks() {
    ImportResult result =
        loads.load("gebouwen", TestData.file("real/be-cadastre-oostkamp/OOSTKAMP_L72_2020.zip"));
    assertThat(result.lading().counts().read()).isEqualTo(19451);
    assertThat(result.lading().citation()).contains("FOD Financiën");
  }
}
