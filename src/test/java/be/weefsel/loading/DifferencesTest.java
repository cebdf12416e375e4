package be.weefsel.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.weefsel.Gdal;
import be.weefsel.Refused;
import be.weefsel.TestData;
import be.weefsel.database.Sql;
import be.weefsel.layers.LayerCatalogue;
import be.weefsel.loading.bron.Differences;
import be.weefsel.registry.Lading;
import be.weefsel.registry.Progress;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files with additions and deletions make a new lading out of an earlier one. */
class DifferencesTest {
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

  private static final String HEADER = "CAPAKEY;OIDN;UIDN;VERSIE;EINDDATUM;WKT\n";

  private static String perceel(int number, int uidn, int version, String end) {
    return String.format(
        "11001B%04d/00A005;%d;%d;%d;%s;%s%n",
        number, number, uidn, version, end, Wkt.square(70000 + 20 * number, 205000, 10));
  }

  /** Percelen 1 to 6 with UIDN 101 to 106, version 2. */
  private static int base() {
    StringBuilder csv = new StringBuilder(HEADER);
    for (int i = 1; i <= 6; i++) {
      csv.append(perceel(i, 100 + i, 2, ""));
    }
    return loads.load("percelen", loads.write("basis.csv", csv.toString())).lading().id();
  }

  private static List<String> rows() {
    return loads.query(
        "SELECT concat_ws(' ', substr(capakey, 9, 2), uidn, versie) FROM $ ORDER BY 1");
  }

  @Test
  void deletionsGoAdditionsComeAndTheRestStays() {
    int base = base();
    Path del =
        loads.write(
            "AdpDel.csv",
            HEADER + perceel(1, 101, 2, "2025-05-01") + perceel(2, 102, 2, "2025-05-01"));
    // 2 has a new version, 7 is new.
    Path add = loads.write("AdpAdd.csv", HEADER + perceel(2, 202, 3, "") + perceel(7, 107, 1, ""));
    ImportResult result = loads.load("percelen", ImportOptions.NONE.withVan(base), del, add);
    assertThat(rows())
        .containsExactly("02 202 3", "03 103 2", "04 104 2", "05 105 2", "06 106 2", "07 107 1");
    assertThat(result.report().changes()).isEqualTo(new Differences.Sums(base, 4, 2, 0, 2));
    assertThat(result.lading().counts()).isEqualTo(new Lading.Counts(4, 4, 0, 0));
    assertThat(result.lading().rows()).isEqualTo(6);
    assertThat(result.lading().base()).isEqualTo(base);
    assertThat(result.lading().sourceCrs()).isEqualTo("EPSG:31370");
    assertThat(result.report().text())
        .contains("lading " + base + ": 4 behouden, 2 verwijderd, 2 toegevoegd; samen 6 rijen");
    // The earlier one is what it was, and may go without the new one.
    assertThat(loads.query("SELECT count(*) FROM bron.percelen_" + base)).containsExactly("6");
    loads.database().store().ladingen().drop(base);
    assertThat(rows()).hasSize(6);
    assertThat(loads.last().base()).isNull();
    assertThat(loads.last().rows()).isEqualTo(6);
  }

  @Test
  void aFilledEndDateMarksADeletionInAnyLayer() {
    int base = base();
    Path file =
        loads.write(
            "wijzigingen.csv", HEADER + perceel(3, 103, 2, "2025-05-01") + perceel(8, 108, 1, ""));
    loads.load("percelen", ImportOptions.NONE.withVan(base), file);
    assertThat(rows())
        .containsExactly("01 101 2", "02 102 2", "04 104 2", "05 105 2", "06 106 2", "08 108 1");
  }

  @Test
  void whatDoesNotFitTheEarlierRowsIsRejectedAndChangesNothing() {
    int base = base();
    Path del =
        loads.write(
            "AdpDel.csv",
            HEADER
                + perceel(1, 999, 2, "") // 1: another version than the one we have
                + perceel(9, 109, 2, "")); // 2: nothing at all
    Path add =
        loads.write(
            "AdpAdd.csv",
            HEADER
                + perceel(2, 202, 1, "") // 3: older than ours
                + perceel(3, 103, 2, "") // 4: the same as ours
                + perceel(4, 204, 2, "") // 5: the same version, another content
                + perceel(5, 205, 3, "") // 6: newer: replaces ours
                + perceel(10, 110, 1, "")
                + perceel(11, 111, 1, "")
                + perceel(12, 112, 1, "")
                + perceel(13, 113, 1, ""));
    ImportResult result = loads.load("percelen", ImportOptions.NONE.withVan(base), del, add);
    assertThat(loads.rejects())
        .containsExactly(
            "1 verwijdering_zonder_rij",
            "2 verwijdering_zonder_rij",
            "3 oudere_versie",
            "4 dubbel",
            "5 dubbele_sleutel");
    assertThat(rows())
        .containsExactly(
            "01 101 2",
            "02 102 2",
            "03 103 2",
            "04 104 2",
            "05 205 3",
            "06 106 2",
            "10 110 1",
            "11 111 1",
            "12 112 1",
            "13 113 1");
    assertThat(result.report().changes()).isEqualTo(new Differences.Sums(base, 5, 0, 1, 5));
    assertThat(result.lading().counts()).isEqualTo(new Lading.Counts(10, 5, 0, 5));
    assertThat(
            loads.query(
                "SELECT reason || ' ' || source FROM beheer.geweigerd WHERE lading_id = ?"
                    + " AND row_number IN (2, 5) ORDER BY row_number",
                loads.last().id()))
        .containsExactly(
            "Lading "
                + base
                + " heeft geen rij met capakey 11001B0009/00A005, uidn 109. (regel 3) AdpDel.csv",
            "Lading "
                + base
                + " heeft al een rij met capakey 11001B0004/00A005, uidn 204, met een andere"
                + " inhoud. (regel 4) AdpAdd.csv");
  }

  @Test
  void newVersionsThatContradictEachOtherLeaveTheEarlierRow() {
    int base = base();
    Path add =
        loads.write(
            "AdpAdd.csv",
            HEADER
                + perceel(1, 201, 3, "")
                + perceel(1, 202, 3, "")
                + perceel(8, 108, 1, "")
                + perceel(9, 109, 1, ""));
    loads.load("percelen", ImportOptions.NONE.withVan(base), add);
    assertThat(loads.rejects()).containsExactly("1 dubbele_sleutel", "2 dubbele_sleutel");
    assertThat(rows()).contains("01 101 2").hasSize(8);
  }

  @Test
  void withoutVersionIdsTheKeyAndItsVersionDecide() {
    int base =
        loads
            .load(
                "percelen",
                loads.write(
                    "zonder.csv",
                    "CAPAKEY;OIDN;VERSIE;WKT\n"
                        + perceel(1, 0, 2, "").replace(";0;2;;", ";2;")
                        + perceel(2, 0, 2, "").replace(";0;2;;", ";2;")
                        + perceel(3, 0, 2, "").replace(";0;2;;", ";2;")))
            .lading()
            .id();
    Path del = loads.write("AdpDel.csv", HEADER + perceel(1, 101, 2, "") + perceel(2, 102, 1, ""));
    loads.load("percelen", ImportOptions.NONE.withVan(base), del);
    assertThat(loads.rejects()).containsExactly("2 verwijdering_zonder_rij");
    assertThat(loads.query("SELECT substr(capakey, 9, 2) FROM $ ORDER BY 1"))
        .containsExactly("02", "03");
  }

  @Test
  void nothingChangedIsFine() {
    int base = base();
    Path none = loads.write("AdpAdd.geojson", "{\"type\":\"FeatureCollection\",\"features\":[]}");
    Path header = loads.write("AdpDel.csv", HEADER);
    ImportResult result = loads.load("percelen", ImportOptions.NONE.withVan(base), none, header);
    assertThat(result.report().changes()).isEqualTo(new Differences.Sums(base, 6, 0, 0, 0));
    assertThat(rows()).hasSize(6);
    result = loads.load("percelen", ImportOptions.NONE.withVan(base), none);
    assertThat(result.lading().rows()).isEqualTo(6);
    assertThat(result.lading().crsOperation()).isNotNull();
    assertThatThrownBy(() -> loads.load("percelen", none)).isInstanceOf(Refused.class);
  }

  @Test
  void anEarlierLadingThatLacksAColumnStillHasItsKeys() {
    int base = base();
    loads
        .database()
        .store()
        .database()
        .transaction(
            c -> {
              Sql.run(c, "ALTER TABLE bron.percelen_" + base + " DROP COLUMN uidn");
              return null;
            });
    Path del = loads.write("AdpDel.csv", HEADER + perceel(1, 101, 2, "") + perceel(1, 101, 2, ""));
    ImportResult result = loads.load("percelen", ImportOptions.NONE.withVan(base), del);
    // Said twice is done once.
    assertThat(result.report().changes()).isEqualTo(new Differences.Sums(base, 5, 1, 0, 0));
    assertThat(rows()).contains("02 2").hasSize(5);
  }

  @Test
  void theSourceOfTheEarlierLadingHolds() {
    int base =
        loads
            .load(
                "percelen",
                ImportOptions.NONE.withSource("CC0", "Bron: wij"),
                loads.write("eigen.csv", HEADER + perceel(1, 101, 2, "")))
            .lading()
            .id();
    Path add = loads.write("AdpAdd.csv", HEADER + perceel(2, 102, 2, ""));
    ImportResult result = loads.load("percelen", ImportOptions.NONE.withVan(base), add);
    assertThat(result.lading().licence()).isEqualTo("CC0");
    assertThat(result.report().text()).contains("Bron: wij\n").doesNotContain("aangenomen");
  }

  @Test
  void differencesUpToADayBeforeTheEarlierLadingAreRefused() {
    int base = base();
    Path add = loads.write("AdpAdd.csv", HEADER + perceel(8, 108, 2, ""));
    LayerCatalogue catalogue = LayerCatalogue.read(loads.database().settings().layers());
    ImportRequest request =
        new ImportRequest(
            "percelen", List.of(add), LocalDate.of(2025, 5, 31), ImportOptions.NONE.withVan(base));
    assertThatThrownBy(
            () -> new Importer(loads.database().store(), catalogue).run(request, Progress.none()))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("later dan de peildatum 2025-05-31");
    assertThat(loads.last().id()).isEqualTo(base);
  }

  @Test
  void theWrongBaseIsRefusedAndLeavesNoTrace() {
    int base = base();
    Path file = loads.write("AdpAdd.csv", HEADER + perceel(8, 108, 1, ""));
    Path del = loads.write("AdpDel.csv", HEADER + perceel(1, 101, 2, ""));
    assertThatThrownBy(() -> loads.load("haltes", ImportOptions.NONE.withVan(base), file))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("is van percelen, niet van haltes");
    assertThatThrownBy(() -> loads.load("percelen", ImportOptions.NONE.withVan(base + 99), file))
        .isInstanceOf(Refused.class);
    assertThat(loads.last().id()).isEqualTo(base);
    assertThatThrownBy(() -> loads.load("percelen", del))
        .isInstanceOf(RefusedLading.class)
        .hasMessageContaining("--van");
    int refused = loads.last().id();
    assertThatThrownBy(() -> loads.load("percelen", ImportOptions.NONE.withVan(refused), file))
        .hasMessageContaining("geweigerd en heeft geen rijen");
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
