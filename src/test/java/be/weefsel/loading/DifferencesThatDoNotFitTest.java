package be.weefsel.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.weefsel.Refused;
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

/** Differences that do not fit the earlier lading, wholly or in part. */
class DifferencesThatDoNotFitTest {
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
  void whatDoesNotFitTheEarlierRowsIsRejectedAndChangesNothing() {
    int base = Adp.base(loads);
    Path del =
        loads.write(
            "AdpDel.csv",
            Adp.HEADER
                + Adp.perceel(1, 999, 2, "") // 1: another version than the one we have
                + Adp.perceel(9, 109, 2, "")); // 2: nothing at all
    Path add =
        loads.write(
            "AdpAdd.csv",
            Adp.HEADER
                + Adp.perceel(2, 202, 1, "") // 3: older than ours
                + Adp.perceel(3, 103, 2, "") // 4: the same as ours
                + Adp.perceel(4, 204, 2, "") // 5: the same version, another content
                + Adp.perceel(5, 205, 3, "") // 6: newer: replaces ours
                + Adp.perceel(10, 110, 1, "")
                + Adp.perceel(11, 111, 1, "")
                + Adp.perceel(12, 112, 1, "")
                + Adp.perceel(13, 113, 1, ""));
    ImportResult result = loads.load("percelen", ImportOptions.NONE.withVan(base), del, add);
    assertThat(loads.rejects())
        .containsExactly(
            "1 verwijdering_zonder_rij",
            "2 verwijdering_zonder_rij",
            "3 oudere_versie",
            "4 dubbel",
            "5 dubbele_sleutel");
    assertThat(Adp.rows(loads))
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
    int base = Adp.base(loads);
    Path add =
        loads.write(
            "AdpAdd.csv",
            Adp.HEADER
                + Adp.perceel(1, 201, 3, "")
                + Adp.perceel(1, 202, 3, "")
                + Adp.perceel(8, 108, 1, "")
                + Adp.perceel(9, 109, 1, ""));
    loads.load("percelen", ImportOptions.NONE.withVan(base), add);
    assertThat(loads.rejects()).containsExactly("1 dubbele_sleutel", "2 dubbele_sleutel");
    assertThat(Adp.rows(loads)).contains("01 101 2").hasSize(8);
  }

  @Test
  void theWrongBaseIsRefusedAndLeavesNoTrace() {
    int base = Adp.base(loads);
    Path file = loads.write("AdpAdd.csv", Adp.HEADER + Adp.perceel(8, 108, 1, ""));
    Path del = loads.write("AdpDel.csv", Adp.HEADER + Adp.perceel(1, 101, 2, ""));
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
  void differencesUpToADayBeforeTheEarlierLadingAreRefused() {
    int base = Adp.base(loads);
    Path add = loads.write("AdpAdd.csv", Adp.HEADER + Adp.perceel(8, 108, 2, ""));
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
}
