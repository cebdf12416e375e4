package be.weefsel.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import be.weefsel.registry.Lading;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeometryRulesTest {
  private static Loads loads;

  @BeforeAll
  static void open(@TempDir Path folder) {
    loads = new Loads(folder);
  }

  @AfterAll
  static void close() {
    loads.close();
  }

  private static String rows(String... wkt) {
    StringBuilder csv = new StringBuilder("Id_Bedrijventerrein;Naam;WKT\n");
    for (int i = 0; i < wkt.length; i++) {
      csv.append(i + 1).append(";n;").append(wkt[i]).append('\n');
    }
    return csv.toString();
  }

  @Test
  void aRepairThatChangesNothingIsKeptAndABowTieIsNot() {
    ImportResult result =
        loads.load(
            "bedrijventerreinen",
            loads.write(
                "herstel.csv",
                rows(
                    Wkt.square(70000, 205000, 10),
                    Wkt.bowTie(70020, 205000),
                    Wkt.spike(70040, 205000))));
    assertThat(result.lading().counts()).isEqualTo(new Lading.Counts(3, 1, 1, 1));
    assertThat(loads.rejects()).containsExactly("2 geometrie_ongeldig");
    assertThat(
            loads.query(
                "SELECT reason FROM beheer.geweigerd WHERE lading_id = ?", loads.last().id()))
        .singleElement()
        .asString()
        .contains("Self-intersection")
        .contains("van 0.00 naar 50.00 m²");
    assertThat(loads.query("SELECT ST_AsText(geom) FROM $ WHERE terrein_nr = '3'"))
        .singleElement()
        .asString()
        .startsWith("MULTIPOLYGON")
        .doesNotContain("70055");
    assertThat(result.report().geometry().repairs())
        .containsExactly("rij 3: van 100.000 naar 100.000");
    assertThat(result.report().geometry().loaded()).isCloseTo(200, within(1e-6));
  }

  @Test
  void surfacesThatHardlyAreAreKeptAndListed() {
    ImportResult result =
        loads.load(
            "kernen",
            loads.write(
                "dun.csv",
                "kern,naam,kerntype,WKT\n1,gewoon,1,\""
                    + Wkt.square(70000, 205000, 10)
                    + "\"\n2,haar,1,\"POLYGON((71000 205000,71100 205000,71100 205000.05,71000"
                    + " 205000.05,71000 205000))\"\n3,klein,1,\""
                    + Wkt.square(72000, 205000, 0.5)
                    + "\"\n"));
    assertThat(result.lading().counts().accepted()).isEqualTo(3);
    // 100 m by 5 cm, and half a metre square.
    assertThat(result.report().text())
        .contains("2 × sliver in geometrie, bewaard zoals het er staat")
        .contains("'5.00 m², 0.050 m breed' (rij 2)")
        .contains("'0.25 m², 0.250 m breed' (rij 3)");
  }

  @Test
  void theOriginalOfARowThatOnlySqlRejectsIsReadAgain() {
    loads.load(
        "bedrijventerreinen",
        loads.write(
            "tweede.csv",
            rows(
                Wkt.square(70000, 205000, 10),
                Wkt.bowTie(70020, 205000),
                Wkt.square(70040, 205000, 5))));
    assertThat(
            loads.query(
                "SELECT original->>'WKT' FROM beheer.geweigerd WHERE lading_id = ?",
                loads.last().id()))
        .containsExactly(Wkt.bowTie(70020, 205000));
  }

  @Test
  void whatIsNoPolygonIsRejected() {
    loads.load(
        "bedrijventerreinen",
        loads.write(
            "soorten.csv",
            rows(
                Wkt.square(70000, 205000, 10),
                "LINESTRING(70000 205000,70010 205000)",
                "POLYGON EMPTY",
                "",
                "POLYGON((70000 205000,70010 205000))",
                "GEOMETRYCOLLECTION(POINT(70000 205000))",
                "POLYGON((70000 205000,NaN 205000,70010 205010,70000 205000))",
                Wkt.square(70020, 205000, 10),
                Wkt.square(70040, 205000, 10),
                Wkt.square(70060, 205000, 10),
                Wkt.square(70080, 205000, 10),
                Wkt.square(70100, 205000, 10),
                Wkt.square(70120, 205000, 10))));
    assertThat(loads.rejects())
        .containsExactly(
            "2 geometrie_soort",
            "3 geometrie_leeg",
            "4 geometrie_ontbreekt",
            "5 geometrie_onleesbaar",
            "6 geometrie_soort",
            "7 coordinaat_ongeldig");
    assertThat(loads.query("SELECT DISTINCT ST_GeometryType(geom) || ST_SRID(geom) FROM $"))
        .containsExactly("ST_MultiPolygon31370");
  }

  @Test
  void rowsOutsideFlandersAreRejectedAndTheWholeRegionIsNot() {
    loads.load(
        "bedrijventerreinen",
        loads.write(
            "buiten.csv",
            rows(
                "POLYGON((22282 153060,258866 153060,258866 244027,22282 244027,22282 153060))",
                Wkt.square(70000, 205000, 10),
                Wkt.square(0, 0, 10),
                Wkt.square(200000, 100000, 10),
                Wkt.square(1e300, 1e300, 1e299),
                Wkt.square(70020, 205000, 10),
                Wkt.square(70040, 205000, 10))));
    assertThat(loads.rejects())
        .containsExactly("3 buiten_vlaanderen", "4 buiten_vlaanderen", "5 buiten_vlaanderen");
  }

  @Test
  void aPolygonIsNoStop() {
    loads.load(
        "haltes",
        loads.write(
            "halte.geojson",
            """
            {"type":"FeatureCollection","features":[
            {"type":"Feature","properties":{"halte_id":"1","naam":"a"},
             "geometry":{"type":"Point","coordinates":[3.25,51.15,7.5]}},
            {"type":"Feature","properties":{"halte_id":"2","naam":"b"},
             "geometry":{"type":"Polygon","coordinates":[[[3.2,51.1],[3.3,51.1],[3.3,51.2],[3.2,51.1]]]}},
            {"type":"Feature","properties":{"halte_id":"3","naam":"c"},
             "geometry":{"coordinates":["3.25","51.15"],"type":"Point"}},
            {"type":"Feature","properties":{"halte_id":"4","naam":"d"},"geometry":null},
            {"geometry":{"coordinates":[3.26,51.15],"type":"Point"},"properties":{"halte_id":"5","naam":"e"}},
            {"geometry":{"coordinates":[3.27,51.15],"type":"Point"},"properties":{"HALTE_ID":6,"naam":"f"}},
            {"geometry":{"coordinates":[[3.28,51.15]],"type":"MultiPoint"},"properties":{"halte_id":"7","naam":"g"}}
            ]}
            """));
    assertThat(loads.rejects())
        .containsExactly("2 geometrie_soort", "3 geometrie_onleesbaar", "4 geometrie_ontbreekt");
    assertThat(loads.query("SELECT halte_code || ST_NDims(geom) FROM $ ORDER BY 1"))
        .containsExactly("12", "52", "62", "72");
  }
}
