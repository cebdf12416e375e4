package be.weefsel.loading;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.registry.Lading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows of GML on their way into the database. */
class GmlRowsTest {
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

  @Test
  void oneBadRowIsOneReject() {
    String text =
        GmlText.OPEN
            + stop("1", "70000 205000")
            + stop("2", "70000 2o5000")
            + stop("3", "70010 205000")
            + stop("", "70020 205000")
            + stop("5", "70030 205000")
            + GmlText.CLOSE;
    Lading.Counts counts = loads.load("haltes", loads.write("haltes.gml", text)).lading().counts();
    assertThat(counts.loaded()).isEqualTo(3);
    assertThat(loads.rejects()).containsExactly("2 geometrie_onleesbaar", "4 veld_ontbreekt");
    assertThat(
            loads.query(
                "SELECT concat_ws(' ', original->>'@id', original->>'halte_id',"
                    + " original->>'@geometry') FROM beheer.geweigerd WHERE lading_id = ? ORDER BY"
                    + " row_number",
                loads.last().id()))
        .containsExactly(
            "h.2 2 De geometrie is onleesbaar: '2o5000' is geen getal.", "h. POINT (70020 205000)");
  }

  @ParameterizedTest
  @CsvSource({
    "EPSG:4326, 3.25 51.15",
    "http://www.opengis.net/gml/srs/epsg.xml#4326, 3.25 51.15",
    "urn:ogc:def:crs:OGC:1.3:CRS84, 3.25 51.15",
    "http://www.opengis.net/def/crs/OGC/1.3/CRS84, 3.25 51.15",
    "urn:ogc:def:crs:EPSG::4326, 51.15 3.25",
    "urn:x-ogc:def:crs:EPSG:6.9:4326, 51.15 3.25",
    "http://www.opengis.net/def/crs/EPSG/0/4326, 51.15 3.25",
    "http://www.opengis.net/def/crs/EPSG/0/4258, 51.15 3.25",
  })
  void theFormOfTheNameTellsTheAxisOrder(String name, String pos) {
    String own = GmlText.OPEN + stop("1", pos).replace("EPSG:31370", name) + GmlText.CLOSE;
    String around =
        GmlText.OPEN
            + "<gml:boundedBy><gml:Envelope srsName='"
            + name
            + "'/></gml:boundedBy>"
            + stop("1", pos).replace(" srsName='EPSG:31370'", "")
            + GmlText.CLOSE;
    for (String text : List.of(own, around)) {
      loads.load("haltes", loads.write("as.gml", text));
      assertThat(
              loads.query(
                  "SELECT ST_DistanceSphere(geom_crs84, ST_SetSRID(ST_MakePoint(3.25, 51.15),"
                      + " 4326)) < 0.5 FROM $"))
          .containsExactly("t");
    }
  }

  private static String stop(String code, String pos) {
    return "<gml:featureMember><a:Halte gml:id='h."
        + code
        + "'><a:halte_id>"
        + code
        + "</a:halte_id><a:naam>a</a:naam><a:plaats><gml:Point srsName='EPSG:31370'><gml:pos>"
        + pos
        + "</gml:pos></gml:Point></a:plaats></a:Halte></gml:featureMember>";
  }

  @Test
  void arcsBecomeLinesAndMetadataInAZipIsLeftAlone() throws IOException {
    String circle =
        GmlText.OPEN
            + "<gml:featureMember><a:Adp><a:CAPAKEY>31022A0001/00A000</a:CAPAKEY><a:OIDN>1</a:OIDN>"
            + "<a:vlak><gml:Surface srsName='urn:ogc:def:crs:EPSG::31370'><gml:patches>"
            + "<gml:PolygonPatch><gml:exterior><gml:Ring><gml:curveMember><gml:Curve>"
            + "<gml:segments><gml:Circle><gml:posList>70005 205000 70000 205005 69995 205000"
            + "</gml:posList></gml:Circle></gml:segments></gml:Curve></gml:curveMember></gml:Ring>"
            + "</gml:exterior></gml:PolygonPatch></gml:patches></gml:Surface></a:vlak></a:Adp>"
            + "</gml:featureMember>"
            + GmlText.CLOSE;
    Path zip = folder.resolve("levering.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("GML/Adp.gml"));
      out.write(circle.getBytes(StandardCharsets.UTF_8));
      out.putNextEntry(new ZipEntry("Adp.gml.xml"));
      out.write("<metadata/>".getBytes(StandardCharsets.UTF_8));
    }
    loads.load("percelen", zip);
    // A circle of radius 5 is 78.54 m²; chords lie inside it.
    assertThat(loads.query("SELECT ST_Area(geom) BETWEEN 78.3 AND 78.54 FROM $"))
        .containsExactly("t");
  }
}
