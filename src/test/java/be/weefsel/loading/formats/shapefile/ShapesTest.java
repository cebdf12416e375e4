package be.weefsel.loading.formats.shapefile;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.Gdal;
import be.weefsel.loading.formats.ReadRows;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.WKTReader;

/** What GDAL writes as a shapefile is what is read, whatever its kind. */
class ShapesTest {
  private static final List<String> POLYGONS =
      List.of(
          "POLYGON((0 0,10 0,10 10,0 10,0 0))",
          "POLYGON((0 0,10 0,10 10,0 10,0 0),(1 1,2 1,2 2,1 2,1 1),(5 5,6 5,6 6,5 5))",
          "MULTIPOLYGON(((0 0,9 0,9 9,0 9,0 0)),((20 0,29 0,29 9,20 9,20 0),(21 1,22 1,22 2,21 1)))",
          // An island in a lake in an island, and a hole that touches its outer ring.
          "MULTIPOLYGON(((0 0,100 0,100 100,0 100,0 0),(10 10,90 10,90 90,10 90,10 10)),"
              + "((20 20,80 20,80 80,20 80,20 20),(30 30,40 30,40 40,30 40,30 30)),"
              + "((32 32,38 32,38 38,32 38,32 32)))",
          "POLYGON((0 0,10 0,10 10,0 10,0 0),(0 0,5 2,2 5,0 0))",
          "");

  private static final List<String> LINES =
      List.of(
          "LINESTRING(0 0,10 0,10 10)",
          "MULTILINESTRING((0 0,10 0),(5 5,6 6,7 5))",
          "",
          "LINESTRING(3 3,4 4)");

  @TempDir Path folder;
  private GdalShapefile gdal;

  @BeforeEach
  void inFolder() {
    gdal = new GdalShapefile(folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"POLYGON", "POLYGONZ", "POLYGONM"})
  void polygonsKeepTheirHolesAndParts(String type) throws Exception {
    same(gdal.write("vlak", POLYGONS, "-lco", "SHPT=" + type), POLYGONS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ARC", "ARCZ", "ARCM"})
  void linesKeepTheirParts(String type) throws Exception {
    same(gdal.write("lijn", LINES, "-lco", "SHPT=" + type), LINES);
  }

  @ParameterizedTest
  @CsvSource({"POINT,", "POINTZ,", "POINTM,", "MULTIPOINT, MULTI", "MULTIPOINTZ, MULTI"})
  void pointsAreRead(String type, String multi) throws Exception {
    List<String> points =
        multi == null
            ? List.of("POINT(3 4)", "", "POINT(5 6)")
            : List.of("MULTIPOINT(1 2,3 4)", "", "MULTIPOINT(5 6)");
    same(gdal.write("punt", points, "-lco", "SHPT=" + type), points);
  }

  private static void same(Path shp, List<String> wkt) throws Exception {
    List<Geometry> found = ReadRows.of(shp).geometries();
    assertThat(found).hasSameSizeAs(wkt);
    for (int i = 0; i < wkt.size(); i++) {
      if (wkt.get(i).isEmpty()) {
        assertThat(wkt(found.get(i))).isNull();
      } else {
        Geometry expected = new WKTReader().read(wkt.get(i));
        assertThat(wkt(found.get(i))).isEqualTo(wkt(expected));
      }
    }
  }

  private static String wkt(Geometry geometry) {
    return geometry == null ? null : geometry.norm().toText();
  }

  @Test
  void aShapeThatWasEditedLiesElsewhereInTheFile() throws Exception {
    Path shp = gdal.write("bewerkt", POLYGONS);
    // GDAL appends a shape that has grown, and leaves the old one where it was.
    Gdal.run(
        "ogrinfo",
        shp.toString(),
        "-dialect",
        "sqlite",
        "-sql",
        "UPDATE bewerkt SET geometry = ST_Buffer(MakePoint(50, 50), 7, 20) WHERE nr = 0");
    List<Geometry> found = ReadRows.of(shp).geometries();
    assertThat(found.get(0).getNumPoints()).isEqualTo(81);
    assertThat(wkt(found.get(1))).isEqualTo(wkt(new WKTReader().read(POLYGONS.get(1))));
    assertThat(Files.size(shp)).isGreaterThan(100 + 81 * 16);
  }

  @Test
  void withoutTheIndexTheOrderOfTheFileIsTaken() throws Exception {
    Path shp = gdal.write("zonder", POLYGONS);
    Files.delete(folder.resolve("zonder.shx"));
    same(shp, POLYGONS);
  }

  @Test
  void rowsThatWereDeletedAreNotRead() throws Exception {
    Path shp = gdal.write("gewist", POLYGONS);
    Path file = folder.resolve("gewist.dbf");
    byte[] dbf = Files.readAllBytes(file);
    int first = dbf[8] & 0xff;
    int width = dbf[10] & 0xff;
    for (int row : new int[] {1, 3, 5}) {
      dbf[first + row * width] = '*';
    }
    Files.write(file, dbf);
    ReadRows read = ReadRows.of(shp);
    assertThat(read.values("nr")).containsExactly(0L, 2L, 4L);
    assertThat(read.rows())
        .extracting(ReadRows.Row::id)
        .containsExactly("gewist.0", "gewist.2", "gewist.4");
    assertThat(wkt(read.geometries().get(1))).isEqualTo(wkt(new WKTReader().read(POLYGONS.get(2))));
  }

  @Test
  void aLakeWithThousandsOfIslandsIsOnePolygon() throws Exception {
    // An outline of 4,000 points around 1,600 holes, by GDAL: the index of large rings is used.
    StringBuilder lake = new StringBuilder("POLYGON((");
    for (int i = 0; i < 4000; i++) {
      double angle = Math.PI * i / 2000;
      lake.append(1000 * Math.cos(angle)).append(' ').append(1000 * Math.sin(angle)).append(',');
    }
    lake.append("1000 0)");
    for (int i = 0; i < 1600; i++) {
      int x = 30 * (i % 40) - 600;
      int y = 30 * (i / 40) - 600;
      lake.append(
          String.format(",(%d %d,%d %d,%d %d,%d %d)", x, y, x, y + 10, x + 10, y + 10, x, y));
    }
    String wkt = lake.append(")").toString();
    same(gdal.write("meer", List.of(wkt)), List.of(wkt));
  }
}
