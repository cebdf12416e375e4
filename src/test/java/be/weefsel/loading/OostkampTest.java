package be.weefsel.loading;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.TestData;
import be.weefsel.registry.Lading;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every dataset of a whole municipality, and the counts that its owner states. */
class OostkampTest {
  private static Loads loads;

  @BeforeAll
  static void open(@TempDir Path folder) {
    TestData.file("oostkamp");
    loads = new Loads(folder);
  }

  @AfterAll
  static void close() {
    if (loads != null) {
      loads.close();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "percelen, oostkamp/percelen.gpkg, 21196",
    "percelen, oostkamp/percelen_2028.gpkg, 21215",
    "rup-zones, oostkamp/bestemmingszones.gpkg, 285",
    "rup-zones, oostkamp/lu_gwp_gv.geojson, 148",
    "rup-zones, oostkamp/lu_gemrup_gv.geojson, 137",
    "plannen, oostkamp/plannen.csv, 27",
    "bedrijventerreinen, oostkamp/bedrijventerreinen.csv, 20",
    "vestigingen, oostkamp/vestigingen.csv, 1984",
    "vestigingen, oostkamp/vestigingen.geojson, 1984",
    "haltes, oostkamp/haltes.geojson, 56",
    "kernen, oostkamp/kernen.gpkg, 6",
    "gemeenten, oostkamp/gemeente.gpkg, 1",
    "deelgemeenten, oostkamp/gemeente.gpkg, 4",
    "vestigingen, brugge/vestigingen.csv, 9888",
    "percelen, brugge/percelen.gpkg.zip, 69706",
  })
  void everyRowIsAccountedFor(String dataset, String file, long rows) {
    ImportResult result = loads.load(dataset, TestData.file(file));
    System.out.println(result.report().text());
    Lading.Counts counts = result.lading().counts();
    assertThat(counts.read()).isEqualTo(rows);
    assertThat(counts.rejected()).isZero();
    assertThat(loads.query("SELECT count(*) FROM $")).containsExactly("" + counts.loaded());
    assertThat(result.report().werklijst()).isEmpty();
  }
}
