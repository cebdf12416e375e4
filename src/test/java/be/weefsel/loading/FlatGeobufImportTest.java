package be.weefsel.loading;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.Gdal;
import be.weefsel.TestData;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same data as GeoPackage and as FlatGeobuf are the same lading. */
class FlatGeobufImportTest {
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

  private static void assertSame(String dataset, Path one, Path other, String columns) {
    ImportResult first = loads.load(dataset, one);
    String table = first.lading().qualifiedRelation();
    ImportResult second = loads.load(dataset, other);
    assertThat(second.lading().counts()).isEqualTo(first.lading().counts());
    assertThat(second.lading().counts().accepted()).isPositive();
    String select = "SELECT " + columns + ", ST_AsBinary(geom) FROM ";
    assertThat(
            loads.query(
                "SELECT count(*) FROM (" + select + "$ EXCEPT " + select + table + ") AS d"))
        .containsExactly("0");
  }

  @Test
  void thePercelenOfOostkampAreTheSame() {
    Path gpkg = TestData.file("oostkamp/percelen.gpkg");
    Path fgb = folder.resolve("percelen.fgb");
    Gdal.ogr2ogr("-f", "FlatGeobuf", fgb.toString(), gpkg.toString(), "percelen");
    assertSame("percelen", gpkg, fgb, "id, capakey");
    assertThat(loads.query("SELECT count(*) FROM $")).containsExactly("21196");
  }

  @Test
  void arcsAndAnotherCrsArriveAsFromGeoPackage() {
    Path csv =
        loads.write(
            "krom.csv",
            "kern;naam;kerntype;WKT\n"
                + "1;rond;x;CURVEPOLYGON (CIRCULARSTRING (568000 705000, 568100 705100, 568200"
                + " 705000, 568100 704900, 568000 705000))\n"
                + "2;half;x;MULTISURFACE (CURVEPOLYGON (COMPOUNDCURVE (CIRCULARSTRING (569000"
                + " 705000, 569100 705100, 569200 705000), (569200 705000, 569000 705000))),"
                + " POLYGON ((569300 705000, 569400 705000, 569400 705100, 569300 705000)))\n");
    Path gpkg = folder.resolve("krom.gpkg");
    Path fgb = folder.resolve("krom.fgb");
    for (Path file : new Path[] {gpkg, fgb}) {
      Gdal.ogr2ogr(
          "-f",
          file == gpkg ? "GPKG" : "FlatGeobuf",
          "-a_srs",
          "EPSG:3812",
          "-nlt",
          "GEOMETRY",
          file.toString(),
          csv.toString());
    }
    assertSame("kernen", gpkg, fgb, "kern_code, naam");
    // A circle of radius 100 m, on another plane than it was drawn in.
    assertThat(
            loads.query(
                "SELECT abs(ST_Area(geom) / (pi() * 10000) - 1) < 0.002 FROM $ WHERE naam ="
                    + " 'rond'"))
        .containsExactly("t");
  }
}
