package be.weefsel.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.weefsel.Gdal;
import be.weefsel.Refused;
import be.weefsel.loading.rejects.RejectsExport;
import be.weefsel.registry.Lading;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From rejects to a file, from there by other programs to a corrected one, and back. */
class RejectsRoundTripTest {
  @TempDir private static Path folder;
  private static Loads loads;

  @BeforeAll
  static void open() {
    loads = new Loads(folder);
  }

  @AfterAll
  static void close() {
    loads.close();
  }

  private static List<String> export(Path file) {
    return RejectsExport.write(loads.database().store(), loads.last().id(), file);
  }

  private static void sqlite(Path file, String... statements) throws SQLException {
    try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement s = c.createStatement()) {
      for (String sql : statements) {
        s.execute(sql);
      }
    }
  }

  private static String key(int number) {
    return String.format("11001B%04d/00A005", number);
  }

  /** Eight good percelen and six bad ones, of five kinds. */
  private static Path fiveFaults() throws SQLException {
    Path file = folder.resolve("percelen in.gpkg");
    try (HandMadeGeoPackage gpkg = new HandMadeGeoPackage(file)) {
      gpkg.layer(
          "Adp",
          31370,
          "CaPaKey TEXT, OIDN INTEGER, Versie INTEGER, BEGINDATUM DATE, Opp_Kadaster DOUBLE, Actief BOOLEAN,"
              + " \"Eigen \"\"kolom\"\"\" TEXT");
      for (int i = 1; i <= 8; i++) {
        gpkg.row(
            "Adp",
            Wkt.wkb(Wkt.square(70000 + 20 * i, 205000, 10)),
            key(i),
            i,
            1,
            "2020-01-01",
            1.5,
            1,
            "é");
      }
      gpkg.row(
          "Adp",
          Wkt.wkb(Wkt.square(71000, 205000, 10)),
          "11001B0009",
          9,
          1,
          "2020-01-02",
          2.5,
          1,
          "a;b");
      gpkg.row(
          "Adp", Wkt.wkb(Wkt.bowTie(71020, 205000)), key(10), 10, 1, "2020-01-03", 3.5, 1, null);
      gpkg.row("Adp", Wkt.wkb(Wkt.square(1, 1, 10)), key(11), 11, 1, "2020-01-04", 4.0, 1, null);
      gpkg.row("Adp", null, key(12), 12, 1, "2020-01-05", 5.0, 1, null);
      gpkg.row("Adp", Wkt.wkb(Wkt.square(71060, 205000, 10)), key(13), 13, 1, null, 6.0, 1, null);
      gpkg.row("Adp", Wkt.wkb(Wkt.square(71080, 205000, 10)), key(13), 14, 1, null, 7.0, 1, null);
    }
    return file;
  }

  @Test
  void fiveKindsOfFaultsAreCorrectedElsewhereAndAllAccepted() throws SQLException {
    loads.load("percelen", fiveFaults());
    int first = loads.last().id();
    assertThat(loads.rejects())
        .containsExactly(
            "9 capakey_ongeldig",
            "10 geometrie_ongeldig",
            "11 buiten_vlaanderen",
            "12 geometrie_ontbreekt",
            "13 dubbele_sleutel",
            "14 dubbele_sleutel");
    Path out = folder.resolve("verbeteren.gpkg");
    assertThat(export(out)).singleElement().asString().contains("laag Adp: 6 geweigerd");
    assertThat(Gdal.run("ogrinfo", "-ro", "-so", out.toString(), "Adp"))
        .contains("Feature Count: 6")
        .contains("ID[\"EPSG\",31370]")
        .contains("w_rij: Integer64", "w_code: String", "w_reden: String", "w_id: String")
        .contains("CaPaKey: String", "OIDN: Integer64", "Versie: Integer64")
        .contains(
            "BEGINDATUM: Date",
            "Opp_Kadaster: Real",
            "Actief: Integer(Boolean)",
            "Eigen \"kolom\": String");
    sqlite(
        out,
        "UPDATE Adp SET CaPaKey = '" + key(9) + "' WHERE w_code = 'capakey_ongeldig'",
        "UPDATE Adp SET CaPaKey = '" + key(14) + "' WHERE w_rij = 14");
    Path corrected = folder.resolve("verbeterd.gpkg");
    Gdal.ogr2ogr(
        "-f",
        "GPKG",
        corrected.toString(),
        out.toString(),
        "-nln",
        "andere naam",
        "-dialect",
        "SQLITE",
        "-sql",
        "SELECT w_rij, w_code, w_reden, w_laag, w_id, w_geometrie, CaPaKey, OIDN, Versie, BEGINDATUM,"
            + " Opp_Kadaster, Actief, \"Eigen \"\"kolom\"\"\", CASE w_code WHEN 'geometrie_ongeldig' THEN ST_Buffer(geom, 0)"
            + " WHEN 'buiten_vlaanderen' THEN ST_Translate(geom, 71100, 205000, 0)"
            + " WHEN 'geometrie_ontbreekt' THEN GeomFromText('"
            + Wkt.square(71140, 205000, 10)
            + "', 31370) ELSE geom END AS geom FROM Adp");
    ImportResult result = loads.load("percelen", ImportOptions.NONE.withVan(first), corrected);
    assertThat(result.lading().counts()).isEqualTo(new Lading.Counts(6, 6, 0, 0));
    assertThat(result.lading().rows()).isEqualTo(14);
    assertThat(result.lading().mapping()).isEqualTo("GRB ADP en Adpf (administratieve percelen)");
    assertThat(result.report().sources().get(0).ignored())
        .containsExactly("Actief", "Eigen \"kolom\"");
    assertThat(
            loads.query(
                "SELECT concat_ws(' ', capakey, begindatum, opp_kadaster) FROM $ WHERE oidn IN (9, 14) ORDER BY 1"))
        .containsExactly(key(9) + " 2020-01-02 2.5", key(14) + " 7");
    // Loaded alone they are a lading too.
    assertThat(loads.load("percelen", corrected).lading().counts().accepted()).isEqualTo(6);
    assertThatThrownBy(() -> export(folder.resolve("geen.gpkg")))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("geen geweigerde rijen");
  }

  @Test
  void idsOfFeaturesComeBackInEitherFormat() throws Exception {
    Path file = folder.resolve("zones.gpkg");
    String zone = Wkt.square(570017, 705000, 10);
    try (HandMadeGeoPackage gpkg = new HandMadeGeoPackage(file)) {
      gpkg.layer("lu_gemrup_gv", 3812, "algplanid TEXT, svnaam TEXT, hoogte INTEGER");
      gpkg.row("lu_gemrup_gv", Wkt.wkb(zone), "P1", "wonen", 1);
      gpkg.row("lu_gemrup_gv", Wkt.wkb(zone), "P1", "bos", 2);
      gpkg.row("lu_gemrup_gv", Wkt.wkb(zone), null, "park", 3);
    }
    loads.load("rup-zones", file);
    int first = loads.last().id();
    Path gpkg = folder.resolve("zones weg.gpkg");
    Path csv = folder.resolve("zones weg.csv");
    export(gpkg);
    export(csv);
    assertThat(Gdal.run("ogrinfo", "-ro", "-al", gpkg.toString()))
        .contains("ID[\"EPSG\",3812]")
        .contains("POLYGON ((570017 705000");
    // What is still wrong is a reject of the same feature, without our columns.
    assertThatThrownBy(() -> loads.load("rup-zones", gpkg)).hasMessageContaining("de helft");
    assertThat(
            loads.query(
                "SELECT concat_ws(' ', original->>'@id', source, original ? 'w_code')"
                        .replace("?", "??")
                    + " FROM beheer.geweigerd WHERE lading_id = "
                    + loads.last().id()))
        .containsExactly("lu_gemrup_gv.3 zones weg.gpkg, laag lu_gemrup_gv f");
    sqlite(gpkg, "UPDATE lu_gemrup_gv SET algplanid = 'P2'");
    String text = Files.readString(csv);
    assertThat(text)
        .startsWith("\ufeffw_rij;w_code;")
        .contains(";WKT\r\n")
        .contains("POLYGON ((570017 705000");
    Files.writeString(csv, text.replace(";;park;", ";P2;park;"));
    for (Path corrected : List.of(gpkg, csv)) {
      ImportResult result = loads.load("rup-zones", ImportOptions.NONE.withVan(first), corrected);
      assertThat(result.lading().counts()).isEqualTo(new Lading.Counts(1, 1, 0, 0));
      assertThat(result.report().sources().get(0).layer()).isEqualTo("lu_gemrup_gv");
      assertThat(result.report().sources().get(0).ignored()).containsExactly("hoogte");
      assertThat(
              loads.query(
                  "SELECT bron_id || ' ' || algplanid || round(ST_Area(geom)) FROM $ ORDER BY 1"))
          .containsExactly("lu_gemrup_gv.1 P1100", "lu_gemrup_gv.2 P1100", "lu_gemrup_gv.3 P2100");
    }
  }
}
