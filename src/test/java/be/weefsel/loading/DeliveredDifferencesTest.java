package be.weefsel.loading;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.Gdal;
import be.weefsel.TestData;
import be.weefsel.loading.bron.Differences;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Differences of real percelen, as they are delivered. */
class DeliveredDifferencesTest {
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

  @Test
  void aRealDeliveryOfTheGrb() {
    Path gml = TestData.file("real/be-grb-adp-gml/Adp_Full.gml").getParent();
    for (String layer : List.of("Adp_Full", "AdpAdd", "AdpDel")) {
      Gdal.ogr2ogr(
          "-f",
          "GPKG",
          folder.resolve(layer + ".gpkg").toString(),
          gml.resolve(layer + ".gml").toString(),
          "-a_srs",
          "EPSG:31370");
    }
    int base = loads.load("percelen", folder.resolve("Adp_Full.gpkg")).lading().id();
    ImportResult result =
        loads.load(
            "percelen",
            ImportOptions.NONE.withVan(base),
            folder.resolve("AdpDel.gpkg"),
            folder.resolve("AdpAdd.gpkg"));
    // Its eight deletions are of other percelen than the thirteen of the full file.
    assertThat(loads.rejects()).hasSize(8).allMatch(r -> r.endsWith("verwijdering_zonder_rij"));
    assertThat(result.report().changes()).isEqualTo(new Differences.Sums(base, 13, 0, 0, 11));
    assertThat(loads.query("SELECT uidn FROM $ WHERE capakey = '44362B0107/00Y009'"))
        .containsExactly("16982321");
  }

  @Test
  void aWholeGemeenteThreeYearsOnEqualsItsOwnFullFile() {
    Path old = TestData.file("oostkamp/percelen.gpkg");
    Path now = TestData.file("oostkamp/percelen_2028.gpkg");
    String both = folder.resolve("beide.gpkg").toString();
    String differences = folder.resolve("verschil.gpkg").toString();
    Gdal.ogr2ogr("-f", "GPKG", both, old.toString(), "-nln", "oud");
    Gdal.ogr2ogr("-update", both, now.toString(), "-nln", "nieuw");
    for (List<String> x :
        List.of(List.of("AdpDel", "oud", "nieuw"), List.of("AdpAdd", "nieuw", "oud"))) {
      Gdal.ogr2ogr(
          "-f",
          "GPKG",
          "-update",
          "-append",
          differences,
          both,
          "-nln",
          x.get(0),
          "-nlt",
          "MULTIPOLYGON",
          "-sql",
          "SELECT * FROM " + x.get(1) + " WHERE UIDN NOT IN (SELECT UIDN FROM " + x.get(2) + ")");
    }
    int base = loads.load("percelen", old).lading().id();
    loads.load("percelen", now);
    String full = loads.last().qualifiedRelation();
    ImportResult result =
        loads.load("percelen", ImportOptions.NONE.withVan(base), Path.of(differences));
    assertThat(loads.rejects()).isEmpty();
    assertThat(result.lading().rows()).isEqualTo(21215);
    assertThat(result.report().changes().kept()).isGreaterThan(20000).isLessThan(21196);
    assertThat(
            loads.query(
                "SELECT count(*) FROM (SELECT capakey, uidn, niscode, ST_Area(geom) FROM $ EXCEPT"
                    + " SELECT capakey, uidn, niscode, ST_Area(geom) FROM "
                    + full
                    + ") AS d"))
        .containsExactly("0");
    assertThat(loads.query("SELECT count(*) FROM " + full)).containsExactly("21215");
  }
}
