package be.weefsel.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.weefsel.Gdal;
import be.weefsel.Refused;
import be.weefsel.TestData;
import be.weefsel.loading.formats.Sources;
import be.weefsel.loading.rows.RowSource;
import be.weefsel.registry.Lading;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms in which GeoJSON comes. */
class GeoJsonImportTest {
  private static final String STOP =
      "{\"type\":\"Feature\",\"properties\":{\"halte_id\":\"%s\",\"naam\":\"a\"},"
          + "\"geometry\":{\"type\":\"Point\",\"coordinates\":[%s]}}";
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

  private static String stop(int code) {
    return String.format(STOP, code, "3.2" + code + ", 51.15");
  }

  private static List<String> codes() {
    return loads.query("SELECT halte_code FROM $ ORDER BY halte_code");
  }

  @ParameterizedTest
  @CsvSource({"GeoJSON, NO, geojson", "GeoJSONSeq, NO, geojsonl", "GeoJSONSeq, YES, txt"})
  void whatGdalWritesIsTheGeoPackageItWasMadeFrom(String format, String separated, String ending) {
    Path from = TestData.file("oostkamp/kernen.gpkg");
    Path file = folder.resolve("kernen_" + separated + "." + ending);
    if (format.equals("GeoJSON")) {
      Gdal.ogr2ogr("-f", format, file.toString(), from.toString());
    } else {
      Gdal.ogr2ogr("-f", format, "-lco", "RS=" + separated, file.toString(), from.toString());
    }
    Lading read = loads.load("kernen", file).lading();
    loads.load("kernen", from);
    assertThat(
            loads.query(
                "SELECT count(*) || ' ' || bool_and(a.naam IS NOT DISTINCT FROM b.naam) || ' ' ||"
                    + " (max(ST_HausdorffDistance(a.geom, b.geom)) < 0.35) FROM $ AS a JOIN "
                    + read.qualifiedRelation()
                    + " AS b ON ST_Intersects(ST_PointOnSurface(a.geom), b.geom)"))
        .containsExactly("6 true true");
  }

  @Test
  void aBrokenLineCostsOneRow() {
    Path file =
        loads.write(
            "haltes.json",
            stop(1)
                + "\n{\"type\":\"Feature\",\"prop\n\n"
                + stop(2)
                + "\r\n[1]\n"
                + stop(3)
                + stop(4)
                + "\n"
                + stop(5)
                + "\n"
                + stop(6));
    Lading.Counts counts = loads.load("haltes", file).lading().counts();
    assertThat(codes()).containsExactly("1", "2", "5", "6");
    assertThat(counts.read()).isEqualTo(7);
    assertThat(loads.rejects())
        .containsExactly("2 rij_onleesbaar", "4 rij_onleesbaar", "5 rij_onleesbaar");
    assertThat(
            loads.query(
                "SELECT original->>'@tekst' FROM beheer.geweigerd WHERE lading_id = ? AND"
                    + " row_number = 2",
                loads.last().id()))
        .containsExactly("{\"type\":\"Feature\",\"prop");
  }

  @Test
  void aTextSequenceMayHaveLinesInsideItsRecords() {
    Path file =
        loads.write(
            "haltes.geojson",
            "\u001e"
                + stop(1).replace(",", ",\n")
                + "\n\u001e{\"type\"\n\u001e"
                + stop(2)
                + "\n\u001e"
                + stop(3)
                + "\n");
    loads.load("haltes", file);
    assertThat(codes()).containsExactly("1", "2", "3");
    assertThat(loads.rejects()).containsExactly("2 rij_onleesbaar");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\ufeff", "\n\n  "})
  void oneFeatureAlone(String before) {
    loads.load("haltes", loads.write("een.geojson", before + stop(7).replace(",", ",\n")));
    assertThat(codes()).containsExactly("7");
    loads.load("haltes", loads.write("een.geojson", before + stop(8)));
    assertThat(codes()).containsExactly("8");
  }

  @Test
  void oneGeometryAlone() {
    assertThat(
            Sources.shapes(loads.write("punt.json", "{\"coordinates\":[1,2],\"type\":\"Point\"}")))
        .containsExactly("POINT (1 2)");
  }

  @Test
  void theOldCrsMemberMayComeLast() {
    String collection =
        "{\"type\":\"FeatureCollection\",\"features\":["
            + String.format(STOP, 1, "570000, 705000")
            + "],\"crs\":{\"type\":\"name\",\"properties\":{\"name\":"
            + "\"urn:ogc:def:crs:EPSG::3812\"}}}";
    ImportResult result = loads.load("haltes", loads.write("laat.geojson", collection));
    assertThat(result.report().sources().get(0).crs())
        .isEqualTo("EPSG:3812 (vermeld in het bestand)");
    assertThatThrownBy(
            () ->
                loads.load(
                    "haltes", loads.write("laat.geojson", collection.replace("3812", "31370"))))
        .hasMessageContaining("het bestand zegt EPSG:31370");
  }

  @Test
  void aCollectionWithoutFeaturesHasNoRows() {
    Path none = loads.write("geen.geojson", "{\"type\":\"FeatureCollection\",\"features\":[]}");
    assertThatThrownBy(() -> loads.load("haltes", none))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("Er staan geen rijen in geen.geojson.");
    loads.load("haltes", none, loads.write("een.geojson", stop(7)));
    assertThat(codes()).containsExactly("7");
  }

  @Test
  void stationsOfNmbsWithTextsForCoordinates() {
    Path file = TestData.file("real/be-nmbs-stations/shapes.geojson");
    List<String> shapes = Sources.shapes(file);
    // GDAL 3.6.2 counts 928 features, one of them without a line; it reads texts as numbers.
    assertThat(shapes).hasSize(928);
    assertThat(shapes.stream().filter(s -> s != null && s.contains("is geen getal")).toList())
        .isNotEmpty()
        .allMatch(s -> s.startsWith("geometrie_onleesbaar"));
  }

  @Test
  void topologiesAreSentToOgr2ogr() {
    Path file = TestData.file("real/us-cambridge-2014/ASSESSING_ParcelsFY2014.topojson");
    assertThatThrownBy(() -> loads.load("percelen", file))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("TopoJSON")
        .hasMessageContaining("ogr2ogr ASSESSING_ParcelsFY2014.geojson ASSESSING");
  }

  @ParameterizedTest
  @CsvSource({
    // As GDAL 3.6.2 counts them.
    "be-grb-adp-leuven/reference.geojson, 408",
    "be-grb-adp-leuven/zwin.geojson, 1",
    "be-grb-adp-leuven/themelayer_referenced.geojson, 33",
  })
  void realFilesAreReadWhole(String file, int rows) {
    List<RowSource> sources = Sources.of(TestData.file("real/" + file));
    assertThat(sources).hasSize(1);
    assertThat(Sources.shapes(TestData.file("real/" + file)))
        .hasSize(rows)
        .allMatch(s -> s.contains("POLYGON"));
  }

  @Test
  void aLineThatIsNoUtf8CostsOneRow() {
    byte[] text = (stop(1) + "\n" + stop(2) + "\n" + stop(3)).getBytes(StandardCharsets.UTF_8);
    text[stop(1).length() + 60] = (byte) 0xe9;
    loads.load("haltes", loads.write("haltes.jsonl", text));
    assertThat(codes()).containsExactly("1", "3");
    assertThat(loads.rejects()).containsExactly("2 rij_onleesbaar");
  }
}
