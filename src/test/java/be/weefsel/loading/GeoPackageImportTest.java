package be.weefsel.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.weefsel.TestData;
import be.weefsel.registry.Lading;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.io.WKBWriter;
import org.locationtech.jts.io.WKTReader;

class GeoPackageImportTest {
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

  private static byte[] wkb(String wkt, int dimension) throws Exception {
    return new WKBWriter(dimension).write(new WKTReader().read(wkt));
  }

  @Test
  void allLayersThatFitAreOneLading() throws Exception {
    Path file = folder.resolve("zones #1.gpkg");
    try (HandMadeGeoPackage gpkg = new HandMadeGeoPackage(file)) {
      gpkg.layer("een", 31370, "algplanid TEXT, svnaam TEXT");
      gpkg.layer("twee", 3812, "ALGPLANID TEXT, SVNAAM TEXT, categorie TEXT");
      gpkg.layer("iets anders", 31370, "naam TEXT");
      gpkg.row("een", wkb(Wkt.square(70000, 205000, 10), 2), "P1", "wonen");
      gpkg.row("twee", wkb(Wkt.square(569997, 705000, 10), 2), "P2", "bos", "BOS");
      gpkg.row("twee", wkb(Wkt.square(570017, 705000, 10), 2), null, "bos", "BOS");
    }
    ImportResult result = loads.load("rup-zones", file);
    assertThat(loads.query("SELECT id || ' ' || algplanid FROM $ ORDER BY 1"))
        .containsExactly("een.1 P1", "twee.1 P2");
    assertThat(loads.rejects()).containsExactly("3 veld_ontbreekt");
    assertThat(
            loads.query(
                "SELECT max(ST_Distance(geom, 'SRID=31370;POINT(70000 205000)')) < 20 FROM $"))
        .containsExactly("t");
    assertThat(result.lading().sourceCrs()).isEqualTo("EPSG:31370, EPSG:3812");
    assertThat(result.report().skipped()).containsExactly("zones #1.gpkg, laag iets anders");
    assertThat(
            loads.query(
                "SELECT original->>'@id' || (original->>'@geometry') FROM beheer.geweigerd"
                    + " WHERE lading_id = ?",
                loads.last().id()))
        .singleElement()
        .asString()
        .startsWith("twee.2POLYGON ((570017 705000");
  }

  @Test
  void arcsBecomeLinesAndHeightsGo() throws Exception {
    Path file = folder.resolve("krom.gpkg");
    try (HandMadeGeoPackage gpkg = new HandMadeGeoPackage(file)) {
      gpkg.layer("terreinen", 31370, "Id_Bedrijventerrein INTEGER, Naam TEXT");
      gpkg.row("terreinen", circle(70000, 205000, 10), 1, "rond");
      gpkg.row(
          "terreinen",
          wkb("POLYGON Z((70100 205000 1,70110 205000 2,70110 205010 3,70100 205000 1))", 3),
          2,
          "hoog");
    }
    loads.load("bedrijventerreinen", file);
    assertThat(
            loads.query(
                "SELECT ST_GeometryType(geom) || ST_NDims(geom) || ' ' || round(ST_Area(geom)) FROM $"
                    + " ORDER BY terrein_nr"))
        .containsExactly("ST_MultiPolygon2 314", "ST_MultiPolygon2 50");
  }

  @Test
  void brokenBytesCostOneRow() throws Exception {
    Path file = folder.resolve("stuk.gpkg");
    byte[] good = wkb(Wkt.square(70000, 205000, 10), 2);
    byte[] open = good.clone();
    open[open.length - 1] ^= 1;
    byte[] huge = good.clone();
    huge[8] = 0x7f;
    try (HandMadeGeoPackage gpkg = new HandMadeGeoPackage(file)) {
      gpkg.layer("t", -1, "Id_Bedrijventerrein TEXT, Naam TEXT");
      gpkg.row("t", good, "1", "a");
      gpkg.row("t", Arrays.copyOf(good, 50), "2", "a");
      gpkg.row("t", open, "3", "a");
      gpkg.row("t", huge, "4", "a");
      gpkg.row("t", new byte[0], "5", "a");
      for (int i = 6; i < 12; i++) {
        gpkg.row("t", good, "" + i, "a");
      }
    }
    ImportResult result = loads.load("bedrijventerreinen", file);
    assertThat(loads.rejects())
        .containsExactly(
            "2 geometrie_onleesbaar",
            "3 geometrie_onleesbaar",
            "4 geometrie_onleesbaar",
            "5 geometrie_onleesbaar");
    assertThat(result.report().sources().get(0).crs()).contains("herkend");
  }

  @Test
  void aGeometryTooLargeToHoldCostsItsRowAlone() throws Exception {
    Path file = folder.resolve("groot.gpkg");
    try (HandMadeGeoPackage gpkg = new HandMadeGeoPackage(file)) {
      gpkg.layer("haltes", 31370, "halte_id TEXT, naam TEXT");
      gpkg.row("haltes", Wkt.wkb("POINT(70000 205000)"), "1", "een");
      gpkg.zeros("haltes", 70_000_000);
      gpkg.zeros("haltes", 70_000_000);
      gpkg.row("haltes", Wkt.wkb("POINT(70000 205001)"), "4", "vier");
      gpkg.row("haltes", Wkt.wkb("POINT(70000 205002)"), "5", "vijf");
    }
    loads.load("haltes", file);
    assertThat(loads.rejects()).containsExactly("2 waarde_te_groot", "3 waarde_te_groot");
    assertThat(loads.query("SELECT naam FROM $ ORDER BY halte_code"))
        .containsExactly("een", "vier", "vijf");
  }

  @Test
  void aNameWithoutACodeIsACrsToo() throws Exception {
    Path file = folder.resolve("naam.gpkg");
    try (HandMadeGeoPackage gpkg = new HandMadeGeoPackage(file)) {
      gpkg.layer("t", 100000, "Id_Bedrijventerrein TEXT, Naam TEXT");
      gpkg.row("t", wkb(Wkt.square(3.25, 51.15, 0.001), 2), "1", "a");
    }
    assertThatThrownBy(() -> loads.load("bedrijventerreinen", file))
        .hasMessageContaining("het bestand zegt EPSG:31370");
  }

  @Test
  void seventyInvalidBuildingsAreRepairedOrRejected() {
    Path mapping =
        loads.write(
            "gebouw.yaml", "{name: gebouwen, recognise: [OIDN], columns: {terrein_nr: OIDN}}");
    Path file = TestData.file("real/be-agri-parcels-invalid-buildings/polygon-invalid.gpkg");
    Lading.Counts counts =
        loads
            .load("bedrijventerreinen", Optional.empty(), Optional.of(mapping), file)
            .lading()
            .counts();
    assertThat(counts.read()).isEqualTo(70);
    assertThat(counts.accepted()).isZero();
    assertThat(counts.repaired()).isGreaterThan(35);
    assertThat(loads.query("SELECT count(*) FROM $ WHERE NOT ST_IsValid(geom)"))
        .containsExactly("0");
  }

  /** CURVEPOLYGON of one CIRCULARSTRING. */
  private static byte[] circle(double x, double y, double r) {
    ByteBuffer b = ByteBuffer.allocate(9 + 9 + 5 * 16).order(ByteOrder.LITTLE_ENDIAN);
    b.put((byte) 1).putInt(10).putInt(1).put((byte) 1).putInt(8).putInt(5);
    double[] points = {x - r, y, x, y + r, x + r, y, x, y - r, x - r, y};
    for (double d : points) {
      b.putDouble(d);
    }
    return b.array();
  }
}
