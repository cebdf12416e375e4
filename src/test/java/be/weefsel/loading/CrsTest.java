package be.weefsel.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.weefsel.Refused;
import be.weefsel.loading.crs.CrsNames;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Check values come from PROJ 9.5 with the national grid; without it they differ up to 0.15 m. */
class CrsTest {
  private static Loads loads;

  @BeforeAll
  static void open(@TempDir Path folder) {
    loads = new Loads(folder);
  }

  @AfterAll
  static void close() {
    loads.close();
  }

  private static Path stop(String x, String y) {
    return loads.write("halte.csv", "halte_id,naam,X,Y\n1,a," + x + "," + y + "\n");
  }

  private static Path feature(String crs, String coordinates) {
    return loads.write(
        "halte.geojson",
        "{\"type\":\"FeatureCollection\","
            + (crs.isEmpty()
                ? ""
                : "\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"" + crs + "\"}},")
            + "\"features\":[{\"type\":\"Feature\",\"properties\":{\"halte_id\":\"1\",\"naam\":\"a\"},"
            + "\"geometry\":{\"type\":\"Point\",\"coordinates\":["
            + coordinates
            + "]}}]}");
  }

  @ParameterizedTest
  @CsvSource({
    "160149.518034272, 206784.003217537, 660144.7694, 706785.4118, 4.513875045, 51.170975945, 502482.227, 6651593.160",
    "150000, 170000, 649999.7200, 670000.5368, 4.368752612, 50.840412409, 486327.264, 6593112.728",
    "104000, 194000, 603997.2503, 693994.8329, 3.712680258, 51.054330963, 413293.591, 6630909.722",
  })
  void allWaysLeadToTheSamePlace(
      String x72,
      String y72,
      String x08,
      String y08,
      String lon,
      String lat,
      String xm,
      String ym) {
    for (String[] from : new String[][] {{x72, y72}, {x08, y08}, {lon, lat}}) {
      loads.load("haltes", stop(from[0], from[1]));
      assertThat(
              loads.query(
                  "SELECT ST_Distance(geom, ST_SetSRID(ST_MakePoint("
                      + x72
                      + ","
                      + y72
                      + "), 31370)) < 0.25 AND ST_DistanceSphere(geom_crs84,"
                      + " ST_SetSRID(ST_MakePoint("
                      + lon
                      + ","
                      + lat
                      + "), 4326)) < 0.25 AND"
                      + " ST_Distance(geom_3857, ST_SetSRID(ST_MakePoint("
                      + xm
                      + ","
                      + ym
                      + "), 3857)) < 0.4 FROM $"))
          .as(from[0] + " " + from[1])
          .containsExactly("t");
    }
  }

  @Test
  void theWayToLongitudeAndLatitudeIsRegistered() {
    ImportResult result = loads.load("haltes", stop("649999.7200", "670000.5368"));
    boolean grid =
        loads
            .query(
                "SELECT count(*) FROM ST_Transform('SRID=31370;POINT(150000 170000)'"
                    + "::geometry, 4258) g WHERE abs(ST_Y(g) - 50.840412409) < 1e-7")
            .equals(List.of("1"));
    assertThat(result.lading().sourceCrs()).isEqualTo("EPSG:3812");
    assertThat(result.lading().crsAccuracy()).isEqualTo(grid ? 0.01 : 1.0);
    assertThat(result.lading().crsOperation())
        .startsWith("EPSG:3812 → EPSG:31370 → EPSG:4258")
        .contains(grid ? "NTv2" : "7 parameters");
    assertThat(result.report().notes()).hasSize(grid ? 0 : 1);
  }

  @Test
  void aFileThatIsSilentIsRecognisedAndTheReportSaysSo() {
    ImportResult result = loads.load("haltes", stop("70000", "205000"));
    assertThat(result.report().sources().get(0).crs()).contains("EPSG:31370").contains("herkend");
    assertThat(result.report().text()).contains("niet vermeld; herkend aan de coördinaten");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "urn:ogc:def:crs:EPSG::31370 | 3.25, 51.15 | EPSG:31370 | --crs EPSG:4326",
        "urn:ogc:def:crs:EPSG::31370 | 569701.3, 700410.9 | EPSG:31370 | --crs EPSG:3812",
        "urn:ogc:def:crs:OGC:1.3:CRS84 | 70000, 205000 | EPSG:4326 | --crs EPSG:31370",
        "EPSG:4326 | 51.15, 3.25 | EPSG:4326 | omgekeerde volgorde",
        "'' | 51.15, 3.25 | niet vermeld | omgekeerde volgorde",
        "'' | 12345, 67 | niet vermeld | --crs EPSG:31370",
        "EPSG:2154 | 70000, 205000 | EPSG:2154 | --crs EPSG:31370",
      })
  void whatIsDeclaredMustBeWhatItLooksLike(
      String crs, String coordinates, String declared, String advice) {
    Path file = feature(crs, coordinates);
    assertThatThrownBy(() -> loads.load("haltes", file))
        .isInstanceOf(Refused.class)
        .hasMessageContaining(declared)
        .hasMessageContaining(advice)
        .hasMessageContaining("Lading " + loads.last().id());
  }

  @Test
  void theUserKnowsBetterThanTheFileButNotThanTheCoordinates() {
    Path file = feature("EPSG:3812", "70000, 205000");
    ImportResult result = loads.load("haltes", Optional.of("EPSG:31370"), Optional.empty(), file);
    assertThat(result.report().sources().get(0).crs()).contains("--crs").contains("EPSG:3812");
    assertThatThrownBy(() -> loads.load("haltes", Optional.of("EPSG:4326"), Optional.empty(), file))
        .hasMessageContaining("--crs zegt EPSG:4326");
  }

  @Test
  void aCrsThatIsNotOursIsTransformed() {
    loads.load(
        "haltes", Optional.of("EPSG:3857"), Optional.empty(), stop("486327.264", "6593112.728"));
    assertThat(
            loads.query(
                "SELECT ST_Distance(geom, 'SRID=31370;POINT(150000 170000)') < 0.25 FROM $"))
        .containsExactly("t");
  }

  @Test
  void anUnknownCrsLeavesNoTrace() {
    int before = loads.last().id();
    for (String crs : new String[] {"Lambert", "EPSG:99999"}) {
      assertThatThrownBy(
              () ->
                  loads.load("haltes", Optional.of(crs), Optional.empty(), stop("70000", "205000")))
          .isInstanceOf(Refused.class)
          .hasMessageContaining(crs);
    }
    assertThat(loads.last().id()).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource({
    "EPSG:31370, 31370",
    "urn:ogc:def:crs:EPSG::3812, 3812",
    "31370, 31370",
    "http://www.opengis.net/def/crs/EPSG/0/4258, 4258",
    "urn:ogc:def:crs:OGC:1.3:CRS84, 4326",
    "Belge_Lambert_1972, 31370",
    "ETRS89 / Belgian Lambert 2008, 3812",
    "ETRS_1989_Belgian_Lambert_2008, 3812",
    "Belgian_Lambert_2008, 3812",
    "BD72 / Belgian Lambert 72, 31370",
    "Belge 1972 / Belgian Lambert 72, 31370",
    "GCS_ETRS_1989, 4258",
    "GCS_WGS_1984, 4326",
    "GCS_Belge_1972, 4313",
    "WGS_1984_Web_Mercator_Auxiliary_Sphere, 3857",
    "WGS 84 / Pseudo-Mercator, 3857",
    "RGF_1993_Lambert_93, 2154",
    "RGF93 v1 / Lambert-93, 2154",
    "Belge_Lambert_2005, 3447",
    "Belge_Lambert_1950, 21500"
  })
  void manyNamesAreOneCode(String name, int srid) {
    assertThat(CrsNames.srid(name)).contains(srid);
  }
}
