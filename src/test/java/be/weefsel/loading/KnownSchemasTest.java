package be.weefsel.loading;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.registry.Lading;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files in the column names of their owners, of which no real one is at hand. */
class KnownSchemasTest {
  private static Loads loads;

  @BeforeAll
  static void open(@TempDir Path folder) {
    loads = new Loads(folder);
  }

  @AfterAll
  static void close() {
    loads.close();
  }

  private static void load(String dataset, String mapping, String file, String text) {
    Lading lading = loads.load(dataset, loads.write(file, text)).lading();
    assertThat(lading.mapping()).isEqualTo(mapping);
  }

  private static String square(int n) {
    return Wkt.square(70000 + 20 * n, 205000, 10);
  }

  @Test
  void parcelRegisterKeepsOnlyWhatIsRealised() {
    load(
        "percelen",
        "perceelregister (uittreksel)",
        "Perceel.csv",
        "id;perceelid;versieid;status;WKT\n"
            + "https://data.vlaanderen.be/id/perceel/1;11001B0009-00A005;2023-11-02T07:37:09+01:00;Gerealiseerd;"
            + square(0)
            + "\nhttps://data.vlaanderen.be/id/perceel/2;11001B0009-00B005;2023-11-02T07:37:09+01:00;Gehistoreerd;"
            + square(1)
            + "\n");
    assertThat(loads.query("SELECT capakey || ' ' || versdatum FROM $"))
        .containsExactly("11001B0009/00A005 2023-11-02");
  }

  @Test
  void grbParcelsInOneFileOrAsFiscalState() {
    String text =
        "OIDN;UIDN;VERSIE;BEGINDATUM;VERSDATUM;CAPAKEY;CANU;FISCDATUM;NISCODE;LENGTE;OPPERVL;WKT\n"
            + "1;2;3;2012-07-12;2018-07-20;72033A0610/00A000;610A;2019-01-01;72043;40;100.5;"
            + square(0)
            + "\n";
    load("percelen", "GRB ADP en Adpf (administratieve percelen)", "Adp.csv", text);
    String values =
        "SELECT concat_ws(' ', oidn, uidn, versie, begindatum, versdatum, canu, fiscdatum, niscode,"
            + " oppervl) FROM $";
    assertThat(loads.query(values))
        .containsExactly("1 2 3 2012-07-12 2018-07-20 610A 2019-01-01 72043 100.5");
    load("percelen", "GRB ADP en Adpf (administratieve percelen)", "Adpf2024.csv", text);
    assertThat(loads.query(values)).hasSize(1);
  }

  @Test
  void buildingRegisterKeepsOnlyWhatIsRealised() {
    load(
        "gebouwen",
        "Gebouwenregister (uittreksel)",
        "Gebouw.csv",
        "id;gebouwid;versieid;geommet;status;WKT\n"
            + "https://data.vlaanderen.be/id/gebouw/5;5;2020-01-02T00:00:00+01:00;ingemetenGRB;Gerealiseerd;"
            + square(0)
            + "\nhttps://data.vlaanderen.be/id/gebouw/6;6;2020-01-02T00:00:00+01:00;ingeschetst;Gepland;"
            + square(1)
            + "\n");
    assertThat(
            loads.query(
                "SELECT concat_ws(' ', gebouw_nr, gebouwregister_id, geometriemethode, versdatum) FROM $"))
        .containsExactly("5 https://data.vlaanderen.be/id/gebouw/5 ingemetenGRB 2020-01-02");
  }

  @Test
  void statisticalSectorsOfBothGenerations() {
    load(
        "sectoren",
        "Statbel statistische sectoren (tot 2023)",
        "sectoren.csv",
        "CD_SECTOR;CD_REFNIS;TX_SECTOR_DESCR_NL;WKT\n31022A00-;31022;OOSTKAMP-CENTRUM;"
            + square(0)
            + "\n");
    String values = "SELECT concat_ws(' ', sectorcode, niscode, naam) FROM $";
    assertThat(loads.query(values)).containsExactly("31022A00- 31022 OOSTKAMP-CENTRUM");
    load(
        "sectoren",
        "Statbel sh_statbel_statistical_sectors (vanaf 2024)",
        "sectoren_2024.csv",
        "cd_sector;cd_sub_munty;cd_munty_refnis;tx_sector_descr_nl;tx_munty_descr_nl;WKT\n"
            + "31022A00-;31022A;31022;OOSTKAMP-CENTRUM;Oostkamp;"
            + square(0)
            + "\n");
    assertThat(loads.query(values)).containsExactly("31022A00- 31022 OOSTKAMP-CENTRUM");
  }

  @Test
  void overprintsOfEveryShape() {
    load(
        "overdrukken",
        "Mercator lu_*_ov, lu_*_ln, lu_*_pt (overdrukken per plan)",
        "lu_gemrup_ln.csv",
        "algplanid;naam;svnaam;svnr;legende;WKT\n"
            + "RUP_1;Dorp;bouwlijn;9;rode lijn;LINESTRING(70000 205000, 70010 205000)\n"
            + "RUP_1;Dorp;toegang;10;;POINT(70000 205000)\n"
            + "RUP_1;Dorp;overdruk;11;;"
            + square(0)
            + "\n");
    assertThat(
            loads.query(
                "SELECT concat_ws(' ', svnaam, soort, tekst, ST_GeometryType(geom)) FROM $"))
        .containsExactlyInAnyOrder(
            "bouwlijn lijn rode lijn ST_MultiLineString",
            "toegang lijn ST_Point",
            "overdruk lijn ST_MultiPolygon");
  }

  @Test
  void prescriptionsByNameOrNumberWithoutTheReader() {
    load(
        "voorschriften",
        "gelezen voorschriften (hoofdfunctie met naam of nummer)",
        "voorschriften.csv",
        """
        algplanid;svnr;hoofdfunctie;oordeel;max_m2;gelezen_door;gelezen_dienst;gelezen_op
        RUP_1;3;5;toegelaten;150;An Persoon;dienst ruimte;2025-01-02
        RUP_1;3;Horeca;Voorwaardelijk;;An Persoon;;
        RUP_1;3;toverij;toegelaten;;;;
        """);
    assertThat(
            loads.query(
                "SELECT concat_ws(' ', hoofdfunctie, oordeel, max_m2, gelezen_dienst) FROM $"))
        .containsExactlyInAnyOrder(
            "detailhandel toegelaten 150 dienst ruimte", "horeca voorwaardelijk");
    assertThat(loads.rejects()).containsExactly("3 code_onbekend");
    assertThat(
            loads.query(
                "SELECT count(*) FROM information_schema.columns WHERE column_name = 'gelezen_door'"))
        .containsExactly("0");
  }

  @Test
  void locatusCodesAreDurationClasses() {
    load(
        "leegstand",
        "Locatus (code 00.000.x00)",
        "locatus.csv",
        """
        id;locatus_code;wvo;x;y
        1;00.000.100;80;70000;205000
        2;00.000.300;90;70010;205000
        3;11.010.003;70;70020;205000
        """);
    assertThat(loads.query("SELECT pand_nr || soort || duurklasse_bron || oppervlakte FROM $"))
        .containsExactlyInAnyOrder("1handelspandaanvang80", "2handelspandstructureel90");
  }

  @Test
  void thresholdsOfSevesoAndClassesOfFunctions() {
    load(
        "seveso",
        "Seveso-inrichtingen (naam, drempel)",
        "seveso.csv",
        "naam;drempel;WKT\nTankpark;Hogedrempelinrichting;POINT(70000 205000)\n");
    assertThat(loads.query("SELECT naam || ' ' || drempel FROM $"))
        .containsExactly("Tankpark hoog");
    load(
        "gevoelige-functies",
        "Points of Interest Vlaanderen",
        "poi.csv",
        "id;naam;poitype;WKT\n"
            + "1;De Linde;Basisonderwijs;POINT(70000 205000)\n"
            + "2;Ter Zee;Woonzorgcentrum;POINT(70010 205000)\n");
    assertThat(loads.query("SELECT naam || ' ' || soort FROM $ ORDER BY naam"))
        .containsExactly("De Linde school", "Ter Zee woonzorg");
  }
}
