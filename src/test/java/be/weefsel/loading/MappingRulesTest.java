package be.weefsel.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.weefsel.Refused;
import be.weefsel.loading.report.ImportReport;
import be.weefsel.registry.Lading;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a mapping can say, and which one a file gets. */
class MappingRulesTest {
  private static Loads loads;

  @BeforeAll
  static void open(@TempDir Path folder) {
    loads = new Loads(folder);
  }

  @AfterAll
  static void close() {
    loads.close();
  }

  @Test
  void rowsThatAreNotMeantArePassedOverAndCounted() {
    ImportResult result =
        loads.load(
            "haltes",
            loads.write(
                "stops.txt",
                """
                stop_id,stop_name,stop_lat,stop_lon,location_type,parent_station
                1,Markt,51.15,3.25,,10
                2,Kerk,51.16,3.25,0,
                10,Station,51.15,3.26,1,
                11,Ingang,51.15,3.26,2,10
                12,Knoop,,,3,10
                ,zonder code,51.15,3.27,0,
                """));
    assertThat(result.lading().mapping()).isEqualTo("GTFS stops.txt met soort plaats");
    assertThat(result.lading().counts()).isEqualTo(new Lading.Counts(4, 3, 0, 1));
    // The reject keeps its place in the file, after rows that were passed over.
    assertThat(loads.rejects()).containsExactly("6 veld_ontbreekt");
    assertThat(
            loads.query(
                "SELECT original->>'stop_name' FROM beheer.geweigerd WHERE lading_id = ?",
                loads.last().id()))
        .containsExactly("zonder code");
    assertThat(
            loads.query("SELECT halte_code || coalesce('<' || station_code, '') FROM $ ORDER BY 1"))
        .containsExactlyInAnyOrder("1<10", "10", "2");
    ImportReport.Bron bron = result.report().sources().get(0);
    assertThat(bron.rows()).isEqualTo(4);
    assertThat(bron.passedOver()).isEqualTo(2);
    assertThat(result.report().text())
        .contains("niet bedoeld    2 rijen: location_type is niet leeg of 0 of 1");
  }

  @Test
  void aStarMeansAnyTextButNotNone() {
    Path mapping =
        loads.write(
            "gebouwen.yaml",
            """
            recognise: [osm_id, building]
            only: {building: ["*"]}
            columns: {gebouw_nr: osm_id}
            """);
    String square = Wkt.square(70000, 205000, 10);
    loads.load(
        "gebouwen",
        ImportOptions.NONE.withMapping(mapping),
        loads.write(
            "osm.csv",
            "osm_id;building;WKT\n1;yes;"
                + square
                + "\n2;;"
                + square
                + "\n3;barn;"
                + square
                + "\n"));
    assertThat(loads.query("SELECT gebouw_nr FROM $ ORDER BY 1")).containsExactly("1", "3");
  }

  @Test
  void aFileOfWhichNothingIsAskedIsNotTakenForADatasetWithoutRequiredColumns() {
    Path file = loads.write("iets.csv", "blabla;WKT\n1;" + Wkt.square(70000, 205000, 10) + "\n");
    assertThatThrownBy(() -> loads.load("openbaar-domein", file))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("past bij geen enkele beschrijving");
  }

  @Test
  void theMappingThatReadsMostOfTheFileIsChosen() {
    // Both describe it; with location_type there is more to read.
    ImportResult without =
        loads.load(
            "haltes",
            loads.write("kort.txt", "stop_id,stop_name,stop_lat,stop_lon\n1,Markt,51.15,3.25\n"));
    assertThat(without.lading().mapping()).isEqualTo("GTFS stops.txt");
    // Recognised as Mercator's by algplanid and svnaam, but all names are our own.
    ImportResult own =
        loads.load(
            "rup-zones",
            loads.write(
                "zones.csv",
                "bron_id;algplanid;plan;svnaam;categorie_bron;WKT\nz1;RUP_1;Dorp;wonen;iets;"
                    + Wkt.square(70000, 205000, 10)
                    + "\n"));
    assertThat(own.lading().mapping()).isEqualTo("eigen kolomnamen van Weefsel");
    assertThat(loads.query("SELECT bron_id || plan FROM $")).containsExactly("z1Dorp");
  }

  @Test
  void theLayersNameDecidesWhereTheMappingAsksForIt() {
    String row = "algplanid;svnaam;categorie;WKT\nP_1;wonen;WON;" + Wkt.square(70000, 205000, 10);
    loads.load("rup-zones", loads.write("lu_bpa_gv_2025.csv", row + "\n"));
    assertThat(loads.query("SELECT soort FROM $")).containsExactly("bpa");
    loads.load("rup-zones", loads.write("zones_gemeente.csv", row + "\n"));
    assertThat(loads.query("SELECT count(*) FROM $ WHERE soort IS NULL")).containsExactly("1");
  }

  @Test
  void foreignKeysRowNumbersAndColumnsThatAreNotThere() {
    Path mapping =
        loads.write(
            "vreemd.yaml",
            """
            name: vreemde percelen
            columns:
              capakey: {from: kavel, format: any}
              versie: "@row"
              canu: "@layer"
              opp_kadaster: opp
            """);
    ImportResult result =
        loads.load(
            "percelen",
            Optional.empty(),
            Optional.of(mapping),
            loads.write(
                "kavels.csv",
                "kavel;WKT\n7-A;"
                    + Wkt.square(70000, 205000, 10)
                    + "\n7-B;"
                    + Wkt.square(70020, 205000, 10)
                    + "\n"));
    assertThat(loads.query("SELECT concat_ws(' ', capakey, versie, canu) FROM $ ORDER BY 1"))
        .containsExactly("7-A 1 kavels", "7-B 2 kavels");
    assertThat(result.report().text()).contains("niet gevonden   opp");
  }

  @Test
  void aDateAfterThePeildatumRejectsTheRow() {
    // Loads gives 2025-06-01 as the peildatum.
    loads.load(
        "leegstand",
        loads.write(
            "leeg.csv",
            """
            id,type,begindatum,x,y
            1,woning,2025-06-01,70000,205000
            2,woning,2025-06-02,70000,205000
            3,woning,,,
            """));
    assertThat(loads.rejects()).containsExactly("2 datum_toekomst");
    assertThat(
            loads.query(
                "SELECT reason FROM beheer.geweigerd WHERE lading_id = ?", loads.last().id()))
        .containsExactly(
            "Het veld begindatum (2025-06-02) ligt na de peildatum (2025-06-01). (regel 3)");
    assertThat(loads.query("SELECT pand_nr FROM $ ORDER BY 1")).containsExactly("1", "3");
  }
}
