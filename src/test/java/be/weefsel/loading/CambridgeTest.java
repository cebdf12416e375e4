package be.weefsel.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import be.weefsel.Gdal;
import be.weefsel.Refused;
import be.weefsel.TestData;
import be.weefsel.registry.Lading;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A schema that nobody here has seen before, read by mapping files alone: the city of Cambridge,
 * Massachusetts, moved to Flanders.
 */
class CambridgeTest {
  private static final String DATA = "real/us-cambridge-2014/";
  private static Loads loads;
  private static Path folder;

  @BeforeAll
  static void open(@TempDir Path dir) {
    TestData.file(DATA);
    folder = dir;
    loads = new Loads(dir);
  }

  @AfterAll
  static void close() {
    if (loads != null) {
      loads.close();
    }
  }

  private static ImportResult load(String dataset, String mapping, Path file) {
    return loads.load(dataset, Optional.empty(), Optional.of(mapping(mapping)), file);
  }

  private static Path mapping(String name) {
    try {
      return Path.of(CambridgeTest.class.getResource("/cambridge/" + name).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** State plane metres, less a round number of kilometres, as if they were Lambert 72. */
  private static Path moved(String source, String columns) {
    Path metres = folder.resolve("metres-" + source.hashCode() + ".gpkg");
    Path here = folder.resolve("here-" + source.hashCode() + ".gpkg");
    Gdal.ogr2ogr(
        "-s_srs",
        "EPSG:4326",
        "-t_srs",
        "EPSG:26986",
        "-nlt",
        "MULTIPOLYGON",
        "-nln",
        "bron",
        metres.toString(),
        TestData.file(DATA + source).toString());
    Gdal.ogr2ogr(
        "-dialect",
        "sqlite",
        "-sql",
        "SELECT ST_Translate(geom, -130000, -700000, 0) AS geom, " + columns + " FROM bron",
        "-a_srs",
        "EPSG:31370",
        "-nln",
        "bron",
        here.toString(),
        metres.toString());
    return here;
  }

  private static String asked(Path file, String sql) {
    return Gdal.run("ogrinfo", "-q", "-dialect", "sqlite", "-sql", sql, file.toString());
  }

  @Test
  void parcelsWithTheKeyOfTheAssessors() {
    Path file = moved("ASSESSING_ParcelsFY2014.topojson", "ML, MAP, LOT, EditDate");
    ImportResult result = load("percelen", "parcels.yaml", file);
    Lading.Counts counts = result.lading().counts();
    assertThat(counts.read()).isEqualTo(13_116);
    // Lots of several polygons share a key; that is a question for the owner, not a guess for us.
    String once =
        "SELECT count(*) AS n FROM (SELECT ML FROM bron WHERE ML IS NOT NULL AND"
            + " geom IS NOT NULL AND NOT ST_IsEmpty(geom) GROUP BY ML HAVING count(*) = 1)";
    assertThat(asked(file, once)).contains("n (Integer) = " + counts.loaded());
    assertThat(counts.repaired()).isPositive();
    assertThat(loads.query("SELECT canu FROM $ WHERE capakey = '127-123'")).containsExactly("123");
    String area = "SELECT cast(sum(ST_Area(geom)) AS integer) AS m2 FROM bron WHERE ML = '127-123'";
    double m2 =
        Double.parseDouble(asked(file, area).replaceAll("(?s).*m2 \\(\\w+\\) = (\\d+).*", "$1"));
    assertThat(
            Double.parseDouble(
                loads.query("SELECT ST_Area(geom) FROM $ WHERE capakey = '127-123'").get(0)))
        .isCloseTo(m2, within(1.0));
  }

  @Test
  void whereItReallyLiesItIsRefused() {
    Path there = folder.resolve("parcels.geojson");
    Gdal.ogr2ogr(
        there.toString(), TestData.file(DATA + "ASSESSING_ParcelsFY2014.topojson").toString());
    assertThatThrownBy(() -> load("percelen", "parcels.yaml", there))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("Vlaanderen")
        .hasMessageContaining("-71");
  }

  @Test
  void districtsAsZonesOfOnePlan() {
    ImportResult result =
        load(
            "rup-zones",
            "zoning.yaml",
            moved("CDD_ZoningDistricts.geojson", "GlobalID, ZONE_TYPE, ZCODE"));
    assertThat(result.lading().counts()).isEqualTo(new Lading.Counts(261, 261, 0, 0));
    // By hand from the list of districts: C-*, CAM-* and CRDD; BA* and BB*, I*, O-*; OS; the rest.
    assertThat(
            loads.query("SELECT categorie || ' ' || count(*) FROM $ GROUP BY categorie ORDER BY 1"))
        .containsExactly("BED 80", "OGR 56", "WON 91", "onbekend 34");
    assertThat(result.report().werklijst())
        .singleElement()
        .satisfies(i -> assertThat(i.count()).isEqualTo(34))
        .satisfies(i -> assertThat(i.values().get(0).value()).isEqualTo("MAS-12"));
  }

  @Test
  void usesOfLotsByTheirPlaceInTheFile() throws IOException {
    Path file = folder.resolve("TaxFY14.csv");
    try (InputStream in =
        new GZIPInputStream(Files.newInputStream(TestData.file(DATA + "TaxFY14.csv.gz")))) {
      Files.copy(in, file);
    }
    ImportResult result = load("vestigingen", "use-codes.yaml", file);
    assertThat(result.lading().counts()).isEqualTo(new Lading.Counts(27_528, 27_528, 0, 0));
    assertThat(
            loads.query(
                "SELECT concat_ws(' ', nace, nace_versie, vloeroppervlakte) FROM $ WHERE vestiging_nr"
                    + " IN ('1', '2') ORDER BY vestiging_nr"))
        .containsExactly("337 MA 2014", "316 MA 2014 29983");
    assertThat(loads.query("SELECT count(DISTINCT vestiging_nr) FROM $")).containsExactly("27528");
  }
}
