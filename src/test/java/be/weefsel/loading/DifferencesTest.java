package be.weefsel.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.weefsel.Refused;
import be.weefsel.database.Sql;
import be.weefsel.loading.bron.Differences;
import be.weefsel.registry.Lading;
import java.nio.file.Path;
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

  @Test
  void deletionsGoAdditionsComeAndTheRestStays() {
    int base = Adp.base(loads);
    Path del =
        loads.write(
            "AdpDel.csv",
            Adp.HEADER
                + Adp.perceel(1, 101, 2, "2025-05-01")
                + Adp.perceel(2, 102, 2, "2025-05-01"));
    // 2 has a new version, 7 is new.
    Path add =
        loads.write(
            "AdpAdd.csv", Adp.HEADER + Adp.perceel(2, 202, 3, "") + Adp.perceel(7, 107, 1, ""));
    ImportResult result = loads.load("percelen", ImportOptions.NONE.withVan(base), del, add);
    assertThat(Adp.rows(loads))
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
    assertThat(Adp.rows(loads)).hasSize(6);
    assertThat(loads.last().base()).isNull();
    assertThat(loads.last().rows()).isEqualTo(6);
  }

  @Test
  void aFilledEndDateMarksADeletionInAnyLayer() {
    int base = Adp.base(loads);
    Path file =
        loads.write(
            "wijzigingen.csv",
            Adp.HEADER + Adp.perceel(3, 103, 2, "2025-05-01") + Adp.perceel(8, 108, 1, ""));
    loads.load("percelen", ImportOptions.NONE.withVan(base), file);
    assertThat(Adp.rows(loads))
        .containsExactly("01 101 2", "02 102 2", "04 104 2", "05 105 2", "06 106 2", "08 108 1");
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
                        + Adp.perceel(1, 0, 2, "").replace(";0;2;;", ";2;")
                        + Adp.perceel(2, 0, 2, "").replace(";0;2;;", ";2;")
                        + Adp.perceel(3, 0, 2, "").replace(";0;2;;", ";2;")))
            .lading()
            .id();
    Path del =
        loads.write(
            "AdpDel.csv", Adp.HEADER + Adp.perceel(1, 101, 2, "") + Adp.perceel(2, 102, 1, ""));
    loads.load("percelen", ImportOptions.NONE.withVan(base), del);
    assertThat(loads.rejects()).containsExactly("2 verwijdering_zonder_rij");
    assertThat(loads.query("SELECT substr(capakey, 9, 2) FROM $ ORDER BY 1"))
        .containsExactly("02", "03");
  }

  @Test
  void nothingChangedIsFine() {
    int base = Adp.base(loads);
    Path none = loads.write("AdpAdd.geojson", "{\"type\":\"FeatureCollection\",\"features\":[]}");
    Path header = loads.write("AdpDel.csv", Adp.HEADER);
    ImportResult result = loads.load("percelen", ImportOptions.NONE.withVan(base), none, header);
    assertThat(result.report().changes()).isEqualTo(new Differences.Sums(base, 6, 0, 0, 0));
    assertThat(Adp.rows(loads)).hasSize(6);
    result = loads.load("percelen", ImportOptions.NONE.withVan(base), none);
    assertThat(result.lading().rows()).isEqualTo(6);
    assertThat(result.lading().crsOperation()).isNotNull();
    assertThatThrownBy(() -> loads.load("percelen", none)).isInstanceOf(Refused.class);
  }

  @Test
  void anEarlierLadingThatLacksAColumnStillHasItsKeys() {
    int base = Adp.base(loads);
    loads
        .database()
        .store()
        .database()
        .transaction(
            c -> {
              Sql.run(c, "ALTER TABLE bron.percelen_" + base + " DROP COLUMN uidn");
              return null;
            });
    Path del =
        loads.write(
            "AdpDel.csv", Adp.HEADER + Adp.perceel(1, 101, 2, "") + Adp.perceel(1, 101, 2, ""));
    ImportResult result = loads.load("percelen", ImportOptions.NONE.withVan(base), del);
    // Said twice is done once.
    assertThat(result.report().changes()).isEqualTo(new Differences.Sums(base, 5, 1, 0, 0));
    assertThat(Adp.rows(loads)).contains("02 2").hasSize(5);
  }

  @Test
  void theSourceOfTheEarlierLadingHolds() {
    int base =
        loads
            .load(
                "percelen",
                ImportOptions.NONE.withSource("CC0", "Bron: wij"),
                loads.write("eigen.csv", Adp.HEADER + Adp.perceel(1, 101, 2, "")))
            .lading()
            .id();
    Path add = loads.write("AdpAdd.csv", Adp.HEADER + Adp.perceel(2, 102, 2, ""));
    ImportResult result = loads.load("percelen", ImportOptions.NONE.withVan(base), add);
    assertThat(result.lading().licence()).isEqualTo("CC0");
    assertThat(result.report().text()).contains("Bron: wij\n").doesNotContain("aangenomen");
  }
}
