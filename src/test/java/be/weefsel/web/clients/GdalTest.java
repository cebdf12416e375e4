package be.weefsel.web.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import be.weefsel.Gdal;
import be.weefsel.Published;
import be.weefsel.web.Client;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What GDAL on this machine reads through its driver OAPIF. */
class GdalTest {
  private static final String URL = "OAPIF:" + Published.shared().server().url();

  @Test
  void listsEveryLayerWithItsTypeOfGeometry() {
    List<String> wanted = new ArrayList<>();
    for (JsonNode collection : Client.shared().json("/collections").get("collections")) {
      wanted.add(collection.get("id").asText());
    }
    String listed = Gdal.run("ogrinfo", "-ro", URL);
    assertThat(listed.lines().filter(l -> l.matches("\\d+: .*")).map(l -> l.split("[ (]+")[1]))
        .containsExactlyElementsOf(wanted);
    assertThat(listed)
        .containsPattern("haltes .*\\(Point\\)")
        .containsPattern("percelen .*\\(Multi Polygon\\)");
  }

  @Test
  void knowsTypesCountExtentAndCrs() {
    assertThat(Gdal.run("ogrinfo", "-ro", "-so", URL, "percelen"))
        .contains("Geometry: Multi Polygon", "Feature Count: 2500")
        .contains("Extent: (4.366000, 50.838000) - (4.392000, 50.852000)")
        .contains("ID[\"EPSG\",4326]")
        .contains("niscode: String", "oppervlakte: Real", "volgnummer: Integer64")
        .contains("bebouwd: Integer(Boolean)", "begindatum: Date");
  }

  @Test
  void readsMoreThan25000FeaturesPageByPageEachOnceInOrder() {
    List<String> ids = ids("rooster", "-oo", "PAGE_SIZE=1000");
    assertThat(ids)
        .isEqualTo(Published.shared().sql("SELECT id FROM publiek_1.rooster ORDER BY rooster_id"));
    assertThat(ids("rooster", "-oo", "PAGE_SIZE=10000")).isEqualTo(ids);
  }

  /** The whole layer in GDAL's hands is the layer in the database: shapes, text and numbers. */
  @Test
  void readsWhatTheDatabaseHolds() {
    String sql =
        "SELECT id, capakey, niscode, oppervlakte, volgnummer, ST_Area(geometry) AS vlak,"
            + " ST_NPoints(geometry) AS punten FROM percelen";
    List<String> read = csv("-dialect", "SQLITE", "-sql", sql);
    // Without the first three, of which the text has a line of its own.
    List<String> wanted =
        Published.shared()
            .sql(
                "SELECT concat_ws('|', id, capakey, coalesce(niscode, '-'), oppervlakte,"
                    + " volgnummer, ST_Area(g), ST_NPoints(g)) FROM (SELECT *,"
                    + " ST_GeomFromText(ST_AsText(geom_crs84, 7), 4326) AS g"
                    + " FROM publiek_1.percelen WHERE perceel_id > 9) p ORDER BY perceel_id");
    for (int i = 0; i < wanted.size(); i++) {
      String[] got = read.get(read.size() - wanted.size() + i).replace("\"", "").split(",");
      String[] in = wanted.get(i).split("\\|");
      assertThat(List.of(got[0], got[1], got[2].isEmpty() ? "-" : got[2], got[4], got[6]))
          .isEqualTo(List.of(in[0], in[1], in[2], in[4], in[6]));
      assertThat(Double.parseDouble(got[3])).isCloseTo(Double.parseDouble(in[3]), offset(1e-9));
      assertThat(Double.parseDouble(got[5])).isCloseTo(Double.parseDouble(in[5]), offset(1e-13));
    }
  }

  @Test
  void choosesByBoxByIdAndByDate() {
    assertThat(ids("rooster", "-spat", "4.3690", "50.8404", "4.3700", "50.8410"))
        .isEqualTo(
            Published.shared()
                .sql(
                    "SELECT id FROM publiek_1.rooster WHERE ST_Intersects(geom_crs84,"
                        + " ST_MakeEnvelope(4.3690, 50.8404, 4.3700, 50.8410, 4326))"
                        + " ORDER BY rooster_id"))
        .hasSizeGreaterThan(100);
    assertThat(ids("rooster", "-where", "id = 'r25001'")).containsExactly("r25001");
    assertThat(ids("percelen", "-where", "volgnummer < 5 * 1000000007 AND bebouwd = 1")).hasSize(2);
    // It leaves dates to the server, where a perceel without a date was always there.
    assertThat(ids("percelen", "-where", "begindatum <= '2003-01-01'"))
        .isEqualTo(
            Published.shared()
                .sql(
                    "SELECT id FROM publiek_1.percelen WHERE begindatum IS NULL"
                        + " OR begindatum <= '2003-01-01' ORDER BY perceel_id"))
        .hasSizeBetween(1, 2499);
  }

  private static List<String> ids(String layer, String... options) {
    List<String> all = new ArrayList<>(List.of("-select", "id"));
    all.addAll(Arrays.asList(options));
    all.add(layer);
    List<String> lines = csv(all.toArray(String[]::new));
    return lines.subList(1, lines.size());
  }

  private static List<String> csv(String... options) {
    List<String> command = new ArrayList<>(List.of("ogr2ogr", "-f", "CSV", "/vsistdout/", URL));
    command.addAll(Arrays.asList(options));
    return Gdal.run(command.toArray(String[]::new)).lines().toList();
  }
}
