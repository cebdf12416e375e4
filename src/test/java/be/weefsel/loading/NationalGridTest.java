package be.weefsel.loading;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.TestData;
import be.weefsel.database.ConnectionInfo;
import be.weefsel.database.PrivateCluster;
import be.weefsel.database.Sql;
import be.weefsel.layers.LayerCatalogue;
import be.weefsel.registry.Progress;
import be.weefsel.registry.Settings;
import be.weefsel.registry.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same points as in {@link CrsTest}, with the grid: now to the centimetre. */
class NationalGridTest {
  private static final String STOPS =
      """
      halte_id,naam,X,Y
      4.513875045 51.170975945,a,160149.518034272,206784.003217537
      4.368752612 50.840412409,b,150000,170000
      3.712680258 51.054330963,c,104000,194000
      """;

  private static final String STOPS_2008 =
      """
      halte_id,naam,X,Y
      160149.518034272 206784.003217537,a,660144.7694,706785.4118
      150000 170000,b,649999.7200,670000.5368
      104000 194000,c,603997.2503,693994.8329
      """;

  @Test
  void aGridInTheHomeFolderIsUsedAndSaid(@TempDir Path home) throws IOException {
    Path grid = TestData.file("grid/be_ign_bd72lb72_etrs89lb08.tif");
    Files.copy(grid, Files.createDirectories(home.resolve("proj")).resolve(grid.getFileName()));
    PrivateCluster cluster = PrivateCluster.forTests(home);
    cluster.ensureRunning();
    try {
      check(cluster.database("weefsel"), home);
    } finally {
      cluster.stop();
    }
  }

  private static void check(ConnectionInfo info, Path home) throws IOException {
    Settings settings = Settings.from(Map.of());
    try (Store store = Store.open(info, settings)) {
      Importer importer = new Importer(store, LayerCatalogue.read(settings.layers()));
      ImportResult result = load(importer, Files.writeString(home.resolve("72.csv"), STOPS));
      assertThat(result.lading().crsOperation()).contains("NTv2");
      assertThat(result.lading().crsAccuracy()).isEqualTo(0.01);
      assertThat(result.report().notes()).isEmpty();
      assertThat(furthest(store, result, "geom_crs84", 4326)).isLessThan(0.01);

      ImportResult from2008 = load(importer, Files.writeString(home.resolve("08.csv"), STOPS_2008));
      assertThat(furthest(store, from2008, "geom", 31370)).isLessThan(0.001);
    }
  }

  private static ImportResult load(Importer importer, Path file) {
    return importer.run(
        new ImportRequest("haltes", List.of(file), LocalDate.of(2025, 6, 1), ImportOptions.NONE),
        Progress.none());
  }

  /** Metres between a geometry and the place that the code of its stop names, at most. */
  private static double furthest(Store store, ImportResult result, String column, int srid) {
    String distance = srid == 4326 ? "ST_DistanceSphere" : "ST_Distance";
    return store
        .database()
        .read(
            c ->
                Sql.first(
                        c,
                        String.format(
                            "SELECT max(%s(%s, ST_GeomFromText('POINT(' || halte_code || ')', %d)))"
                                + " FROM %s",
                            distance, column, srid, result.lading().qualifiedRelation()),
                        r -> r.getDouble(1))
                    .orElseThrow());
  }
}
