package be.weefsel.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import be.weefsel.TestData;
import be.weefsel.registry.Lading;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
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
    Lading.Counts counts = result.lading().counts();
    assertThat(counts.read()).isEqualTo(rows);
    assertThat(counts.rejected()).isZero();
    assertThat(loads.query("SELECT count(*) FROM $")).containsExactly("" + counts.loaded());
    if (!dataset.equals("rup-zones")) {
      // The derived parcels have a sliver here and there.
      assertThat(result.report().werklijst()).allMatch(i -> i.problem().equals("sliver"));
    }
  }

  @Test
  void categoriesThatNobodyKnowsAreKeptAsUnknown() {
    ImportResult result = loads.load("rup-zones", TestData.file("oostkamp/bestemmingszones.gpkg"));
    assertThat(result.report().werklijst())
        .first()
        .satisfies(i -> assertThat(i.instead()).isEqualTo("onbekend"))
        .satisfies(
            i ->
                assertThat(i.values())
                    .extracting(v -> v.count() + " " + v.value())
                    .containsExactly("9 X01", "3 gemengd", "1 zie plan"));
    assertThat(
            loads.query(
                "SELECT categorie || ' ' || categorie_bron || ' ' || count(*) FROM $ WHERE"
                    + " categorie = 'onbekend' GROUP BY categorie, categorie_bron ORDER BY count(*)"))
        .containsExactly("onbekend zie plan 1", "onbekend gemengd 3", "onbekend X01 9");
    assertThat(loads.query("SELECT count(*) FROM $ WHERE categorie IS NULL")).containsExactly("6");
    assertThat(loads.query("SELECT soort || ' ' || count(*) FROM $ GROUP BY soort ORDER BY 1"))
        .containsExactly("gemeentelijk_rup 137", "gewestplan 148");
  }

  @Test
  void areasSurviveTheTransformation() {
    assertThat(loads.load("percelen", TestData.file("oostkamp/percelen.gpkg")).report().geometry())
        // The owner states 75.189 km².
        .satisfies(g -> assertThat(g.loaded() / 1e6).isCloseTo(75.189, within(0.001)))
        .satisfies(g -> assertThat(g.loaded()).isEqualTo(g.read()));
    double both =
        loads
            .load(
                "rup-zones",
                TestData.file("oostkamp/lu_gwp_gv.geojson"),
                TestData.file("oostkamp/lu_gemrup_gv.geojson"))
            .report()
            .geometry()
            .loaded();
    double one =
        loads
            .load("rup-zones", TestData.file("oostkamp/bestemmingszones.gpkg"))
            .report()
            .geometry()
            .loaded();
    assertThat(both).isCloseTo(one, within(0.1));
  }

  @Test
  void placesAreWhereTheOwnerSays() {
    loads.load("vestigingen", TestData.file("oostkamp/vestigingen.csv"));
    String csv = loads.last().qualifiedRelation();
    assertThat(loads.query("SELECT count(*) FROM $ WHERE geom IS NULL")).containsExactly("132");
    loads.load("vestigingen", TestData.file("oostkamp/vestigingen.geojson"));
    // Both are rounded: 1 cm, and 7 decimals of a degree. They were made by seven parameters.
    assertThat(
            loads.query(
                "SELECT max(ST_Distance(a.geom, b.geom)) < 0.25 FROM $ AS a JOIN "
                    + csv
                    + " AS b USING (vestiging_nr)"))
        .containsExactly("t");
    loads.load("vestigingen", TestData.file("brugge/vestigingen.csv"));
    assertThat(loads.query("SELECT count(*) FROM $ WHERE geom IS NULL")).containsExactly("599");
    assertThat(loads.query("SELECT ST_X(geom) || ' ' || begin FROM $ WHERE id = '2.910.000.196'"))
        .containsExactly("68801.58 1984-07-05");
  }

  @Test
  void deelgemeentenAndGemeenteComeFromOneFile() {
    loads.load("deelgemeenten", TestData.file("oostkamp/gemeente.gpkg"));
    assertThat(loads.query("SELECT naam FROM $ ORDER BY naam"))
        .containsExactly(
            "Hertsberge (Oostkamp)",
            "Oostkamp (Dg.)",
            "Ruddervoorde (Oostkamp)",
            "Waardamme (Oostkamp)");
    loads.load("gemeenten", TestData.file("oostkamp/gemeente.gpkg"));
    assertThat(loads.query("SELECT niscode || naam FROM $")).containsExactly("31022Oostkamp");
  }
}
