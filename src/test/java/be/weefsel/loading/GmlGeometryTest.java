package be.weefsel.loading;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.Gdal;
import be.weefsel.loading.formats.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of geometry, against what GDAL wrote it from or reads in it. */
class GmlGeometryTest {
  private static Loads loads;
  @TempDir private static Path folder;

  @BeforeAll
  static void open() {
    loads = new Loads(folder);
  }

  @AfterAll
  static void close() {
    loads.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"GML2", "GML3", "GML3.2"})
  void flatGeometriesSurviveGdal(String format) throws IOException {
    List<String> shapes =
        List.of(
            "POINT(1.5 -2.25)",
            "LINESTRING(0 0,10 0.125,20 5)",
            "POLYGON((0 0,10 0,10 10,0 10,0 0),(2 2,2 4,4 4,2 2))",
            "MULTIPOINT((1 2),(3 4))",
            "MULTILINESTRING((0 0,1 1),(2 2,3 3,4 4))",
            "MULTIPOLYGON(((0 0,10 0,10 10,0 0)),((20 20,30 20,30 30,20 20)))",
            "GEOMETRYCOLLECTION(POINT(1 2),LINESTRING(0 0,1 1))");
    assertThat(texts(written(format, shapes))).isEqualTo(shapes);
  }

  @ParameterizedTest
  @ValueSource(strings = {"GML3", "GML3.2"})
  void curvesSurviveGdal(String format) throws IOException {
    List<String> shapes =
        List.of(
            "CIRCULARSTRING(0 0,1 1,2 0)",
            "CIRCULARSTRING(0 0,1 1,2 0,3 -1,4 0)",
            "COMPOUNDCURVE((0 0,10 0),CIRCULARSTRING(10 0,11 1,12 0),(12 0,20 5))",
            "CURVEPOLYGON(COMPOUNDCURVE((0 0,10 0),CIRCULARSTRING(10 0,5 5,0 0)))",
            "MULTICURVE((0 0,1 1),CIRCULARSTRING(0 0,1 1,2 0))",
            "MULTISURFACE(((0 0,10 0,10 10,0 0)),"
                + "CURVEPOLYGON(CIRCULARSTRING(20 20,21 21,22 20,21 19,20 20)))");
    assertThat(texts(written(format, shapes))).isEqualTo(shapes);
  }

  /** Heights are dropped, whatever says that there are any. */
  @ParameterizedTest
  @ValueSource(strings = {"GML2", "GML3", "GML3.2"})
  void heightsAreDropped(String format) throws IOException {
    Path file =
        written(format, List.of("POINT Z(1 2 3)", "POLYGON Z((0 0 1,10 0 2,10 10 3,0 0 1))"));
    assertThat(texts(file)).containsExactly("POINT(1 2)", "POLYGON((0 0,10 0,10 10,0 0))");
  }

  private static Path written(String format, List<String> shapes) throws IOException {
    StringBuilder csv = new StringBuilder("nr,WKT\n");
    shapes.forEach(s -> csv.append("1,\"").append(s).append("\"\n"));
    Path from = Files.writeString(folder.resolve("vormen.csv"), csv);
    Path to = folder.resolve("vormen.gml");
    Files.deleteIfExists(to);
    Gdal.ogr2ogr(
        "-f",
        "GML",
        "-dsco",
        "FORMAT=" + format,
        "-a_srs",
        "EPSG:31370",
        "-oo",
        "GEOM_POSSIBLE_NAMES=WKT",
        to.toString(),
        from.toString());
    return to;
  }

  private static List<String> texts(Path file) {
    List<byte[]> shapes = new ArrayList<>();
    Sources.of(file).get(0).read(List.of(), row -> shapes.add(Sources.wkb(row)));
    return shapes.stream().map(GmlGeometryTest::text).toList();
  }

  private static String text(byte[] wkb) {
    return loads
        .query(
            "SELECT ST_AsText(ST_GeomFromWKB(decode(?, 'hex')), 6)", HexFormat.of().formatHex(wkb))
        .get(0);
  }

  /** What no ordinary writer makes, against what GDAL reads. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<gml:Polygon><gml:interior><gml:LinearRing><gml:posList>2 2 2 4 4 4 2 2</gml:posList>"
            + "</gml:LinearRing></gml:interior><gml:exterior><gml:LinearRing><gml:pos>0 0</gml:pos>"
            + "<gml:pos>10 0</gml:pos><gml:pos>10 10</gml:pos><gml:pos>0 0</gml:pos>"
            + "</gml:LinearRing></gml:exterior></gml:Polygon>",
        "<gml:Point><gml:coord><gml:X>1</gml:X><gml:Y>2</gml:Y></gml:coord></gml:Point>",
        "<gml:LineString><gml:coordinates decimal=',' cs=' ' ts=';'>1,5 2;3,5 4</gml:coordinates>"
            + "</gml:LineString>",
        "<gml:LineString><gml:coordinates>\n 1.5,2\t3.5,4e0\r\n </gml:coordinates></gml:LineString>",
        "<gml:LineString srsDimension='3'><gml:posList>1 2 9 3 4 9</gml:posList></gml:LineString>",
        "<gml:LineString><gml:pointProperty><gml:Point><gml:pos>1 2</gml:pos></gml:Point>"
            + "</gml:pointProperty><gml:pos>3 4</gml:pos></gml:LineString>",
        "<gml:Surface><gml:patches><gml:PolygonPatch><gml:exterior><gml:LinearRing><gml:posList>"
            + "0 0 10 0 10 10 0 0</gml:posList></gml:LinearRing></gml:exterior></gml:PolygonPatch>"
            + "</gml:patches></gml:Surface>",
        "<gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>0 0 1 1</gml:posList>"
            + "</gml:LineStringSegment><gml:LineStringSegment><gml:posList>1 1 2 5</gml:posList>"
            + "</gml:LineStringSegment></gml:segments></gml:Curve>",
        "<gml:Curve><gml:segments><gml:ArcByCenterPoint numArc='1'><gml:pos>10 20</gml:pos>"
            + "<gml:radius uom='m'>5</gml:radius><gml:startAngle uom='deg'>0</gml:startAngle>"
            + "<gml:endAngle uom='deg'>90</gml:endAngle></gml:ArcByCenterPoint></gml:segments>"
            + "</gml:Curve>",
        "<gml:MultiPoint><gml:pointMembers><gml:Point><gml:pos>1 2</gml:pos></gml:Point>"
            + "<gml:Point><gml:pos>3 4</gml:pos></gml:Point></gml:pointMembers></gml:MultiPoint>",
      })
  void oddFormsAreWhatGdalReads(String gml) throws IOException {
    String full = gml.replaceFirst("<gml:(\\w+)", "<gml:$1 srsName='EPSG:31370'");
    Path file = loads.write("vorm.gml", GmlText.withGeometry(full));
    Path csv = folder.resolve("vorm.csv");
    Files.deleteIfExists(csv);
    Files.deleteIfExists(folder.resolve("vorm.gfs"));
    Gdal.ogr2ogr("-f", "CSV", "-lco", "GEOMETRY=AS_WKT", csv.toString(), file.toString());
    String line = Files.readString(csv).lines().skip(1).findFirst().orElseThrow();
    String wkt = line.startsWith("\"") ? line.split("\"")[1] : line.split(",")[0];
    assertThat(texts(file))
        .containsExactlyElementsOf(
            loads.query("SELECT ST_AsText(ST_Force2D(ST_GeomFromText(?)), 6)", wkt));
  }

  /** Hand calculation: a circle of radius 5 around (10, 20), and joins that rounding opens. */
  @Test
  void circlesAndRingsOfArcs() throws IOException {
    String circle =
        "<gml:Polygon><gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments>"
            + "%s</gml:segments></gml:Curve></gml:curveMember></gml:Ring></gml:exterior>"
            + "</gml:Polygon>";
    String three = "<gml:Circle><gml:posList>15 20 10 25 5 20</gml:posList></gml:Circle>";
    String centre =
        "<gml:CircleByCenterPoint numArc='1'><gml:pos>10 20</gml:pos><gml:radius uom='m'>5"
            + "</gml:radius></gml:CircleByCenterPoint>";
    String halves =
        "<gml:ArcByCenterPoint numArc='1'><gml:pos>10 20</gml:pos><gml:radius>5</gml:radius>"
            + "<gml:startAngle>0</gml:startAngle><gml:endAngle>180</gml:endAngle>"
            + "</gml:ArcByCenterPoint>"
            + "<gml:LineStringSegment><gml:posList>5 20 15 20</gml:posList></gml:LineStringSegment>";
    assertThat(areas(circle, three, centre, halves)).containsExactly("78.54", "78.54", "39.27");
  }

  private static List<String> areas(String around, String... segments) {
    List<String> areas = new ArrayList<>();
    for (String segment : segments) {
      Path file = loads.write("rond.gml", GmlText.withGeometry(String.format(around, segment)));
      areas.addAll(
          loads.query(
              "SELECT round(ST_Area(ST_CurveToLine(ST_GeomFromText(?), 0.0001, 1, 1))::numeric, 2)",
              texts(file).get(0)));
    }
    return areas;
  }
}
