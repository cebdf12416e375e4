package be.weefsel.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.weefsel.Gdal;
import be.weefsel.Refused;
import be.weefsel.TestData;
import be.weefsel.registry.Lading;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Squares of a grid, from tables of their corners; rows about one square complete each other. */
class CellenTest {
  private static final String TEN_MORE =
      "70100,205000,1\n70200,205000,1\n70300,205000,1\n70400,205000,1\n70500,205000,1\n"
          + "70600,205000,1\n70700,205000,1\n70800,205000,1\n70900,205000,1\n71000,205000,1\n";
  private static Loads loads;

  @BeforeAll
  static void open(@TempDir Path folder) {
    loads = new Loads(folder);
  }

  @AfterAll
  static void close() {
    loads.close();
  }

  @Test
  void aCornerBecomesItsSquare() {
    loads.load("cellen", loads.write("een.csv", "x,y,inwoners\n64600,197300,4\n"));
    assertThat(loads.query("SELECT id || ' ' || ST_AsText(geom) FROM $"))
        .containsExactly(
            "E0646N1973 MULTIPOLYGON(((64600 197300,64700 197300,64700 197400,64600 197400,"
                + "64600 197300)))");
  }

  @Test
  void twoFilesCompleteEachOther() {
    ImportResult result =
        loads.load(
            "cellen",
            loads.write(
                "inw.csv", "x,y,inwoners\n70000,205000,4\n70100,205000,5\n70200,205000,6\n"),
            loads.write("jobs.csv", "x,y,jobs,vestigingen\n70100,205000,8,2\n70300,205000,,1\n"));
    assertThat(result.lading().counts()).isEqualTo(new Lading.Counts(5, 5, 0, 0));
    assertThat(
            loads.query(
                "SELECT format('%s %s %s %s', x, inwoners, jobs, vestigingen) FROM $ ORDER BY x"))
        .containsExactly("70000 4  ", "70100 5 8 2", "70200 6  ", "70300   1");
    assertThat(result.lading().rows()).isEqualTo(4);
    assertThat(result.report().rows()).isEqualTo(4);
    assertThat(result.report().notes()).anySatisfy(n -> assertThat(n).contains("5 rijen", "4"));
    // Four squares of a hectare, whatever the number of rows.
    assertThat(result.report().geometry().loaded()).isEqualTo(40_000);
  }

  @Test
  void rowsThatContradictEachOtherAreRejectedWithTheirValues() {
    ImportResult result =
        loads.load(
            "cellen",
            loads.write("a.csv", "x,y,inwoners\n70000,205000,4\n" + TEN_MORE),
            loads.write("b.csv", "x,y,inwoners\n70000,205000,7\n70100,205000,1\n"),
            loads.write("c.csv", "x,y,jobs\n70000,205000,9\n"));
    assertThat(result.lading().counts()).isEqualTo(new Lading.Counts(14, 12, 0, 2));
    assertThat(loads.rejects()).containsExactly("1 dubbele_sleutel", "12 dubbele_sleutel");
    assertThat(result.report().rejects().get(0).examples().get(0))
        .contains("inwoners", "x 70000, y 205000", "4, 7");
    // The third row contradicts nobody; two rows that say the same are one cell.
    assertThat(loads.query("SELECT format('%s %s', inwoners, jobs) FROM $ WHERE x = 70000"))
        .containsExactly(" 9");
    assertThat(loads.query("SELECT count(*) FROM $")).containsExactly("11");
  }

  @Test
  void aCellOffTheGridIsRejected() {
    ImportResult result =
        loads.load(
            "cellen", loads.write("scheef.csv", "x,y,inwoners\n70050,205000,4\n" + TEN_MORE));
    assertThat(loads.rejects()).containsExactly("1 cel_niet_op_raster");
    assertThat(result.report().rejects().get(0).examples().get(0))
        .contains("x 70050", "veelvoud van 100 m");
  }

  @Test
  void cellsOfAnotherCrsAreRefused() {
    Path file = loads.write("l08.csv", "x,y,inwoners\n570000,705000,4\n");
    assertThatThrownBy(() -> loads.load("cellen", file))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("EPSG:3812")
        .hasMessageContaining("gdalwarp");
    assertThat(loads.last().status()).isEqualTo("geweigerd");
  }

  @Test
  void oostkampFromTwoFilesHasTheInhabitantsThatTheOwnerStates() {
    ImportResult result =
        loads.load(
            "cellen",
            TestData.file("oostkamp/bevolking_100m.csv"),
            TestData.file("oostkamp/banen_100m.csv"));
    assertThat(result.lading().counts()).isEqualTo(new Lading.Counts(3299, 3299, 0, 0));
    assertThat(loads.query("SELECT sum(inwoners) FROM $")).containsExactly("23805");
    // Distinct corners of both files, by: tail -qn +2 *100m.csv | cut -d, -f1,2 | sort -u | wc -l
    assertThat(loads.query("SELECT count(*) FROM $")).containsExactly("2509");
    assertThat(loads.query("SELECT count(DISTINCT geom) FROM $ WHERE ST_Area(geom) = 10000"))
        .containsExactly("2509");
  }

  @Test
  void aRasterGivesTheSameInhabitantsAsTheTableItWasMadeOf(@TempDir Path folder) {
    Path table = TestData.file("oostkamp/bevolking_100m.csv");
    Path raster = folder.resolve("NI_inw_ha_vlaa_2019.tif");
    // Corners are moved to the middle of a pixel to be burnt in, and the raster back.
    Gdal.run(
        ("ogr2ogr -f GPKG -a_srs EPSG:31370"
                + " -oo X_POSSIBLE_NAMES=x -oo Y_POSSIBLE_NAMES=y -oo AUTODETECT_TYPE=YES "
                + folder
                + "/punten.gpkg "
                + table)
            .split(" "));
    Gdal.run(
        ("gdal_rasterize -q -a inwoners -tr 100 100 -te 63950 194950 80050 209150"
                + " -init -1 -a_nodata -1 -ot Int16 "
                + folder
                + "/punten.gpkg "
                + folder
                + "/half.tif")
            .split(" "));
    Gdal.run(
        ("gdal_translate -q -a_srs EPSG:31370 -a_ullr 64000 209200 80100 195000"
                + " -co COMPRESS=LZW "
                + folder
                + "/half.tif "
                + raster)
            .split(" "));
    loads.load("cellen", table);
    String fromTable = loads.last().qualifiedRelation();
    ImportResult result = loads.load("cellen", raster, TestData.file("oostkamp/banen_100m.csv"));
    assertThat(result.lading().mapping()).contains("ni_inw_ha").contains("jobs per cel");
    assertThat(loads.query("SELECT sum(inwoners) || ' ' || sum(jobs) FROM $"))
        .containsExactly("23805 8429");
    assertThat(
            loads.query(
                "SELECT count(*) FROM (SELECT id, x, y, inwoners, geom FROM $ WHERE inwoners IS NOT"
                    + " NULL EXCEPT SELECT id, x, y, inwoners, geom FROM "
                    + fromTable
                    + ") AS d"))
        .containsExactly("0");
  }

  @Test
  void aRasterThatNoMappingKnowsOrOfOtherPixelsIsRefused(@TempDir Path folder) {
    Path unknown = folder.resolve("kaart.tif");
    Gdal.run(
        ("gdal_create -q -outsize 3 3 -a_srs EPSG:31370"
                + " -a_ullr 70000 205300 70300 205000 -burn 7 "
                + unknown)
            .split(" "));
    assertThatThrownBy(() -> loads.load("cellen", unknown))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("een laag met de naam ni_inw_ha_*")
        .hasMessageContaining("--mapping");
    Path fine = folder.resolve("ni_inw_ha_fijn.tif");
    Gdal.run(
        ("gdal_create -q -outsize 3 3 -a_srs EPSG:31370"
                + " -a_ullr 70000 205030 70030 205000 -burn 7 "
                + fine)
            .split(" "));
    assertThatThrownBy(() -> loads.load("cellen", fine)).hasMessageContaining("cellen van 100 m");
    Path halfWay = folder.resolve("ni_inw_ha_half.tif");
    Gdal.run(
        ("gdal_create -q -outsize 3 3 -a_srs EPSG:31370"
                + " -a_ullr 70050 205300 70350 205000 -burn 7 "
                + halfWay)
            .split(" "));
    assertThatThrownBy(() -> loads.load("cellen", halfWay))
        .hasMessageContaining("cel_niet_op_raster")
        .hasMessageContaining("x 70050");
  }
}
