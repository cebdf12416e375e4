package be.weefsel.analysis;

import static be.weefsel.analysis.Town.PEILDATUM;
import static be.weefsel.analysis.Town.point;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Homes 100, 200, 300, 400 and jobs 40, 10, 40, 10 in four cells: D = 0.40. */
class WonenWerkenTest {
  private static final int[] HOMES = {100, 200, 300, 400};
  private static final int[] JOBS = {40, 10, 40, 10};

  private static ShippedSql town(List<String> cells, List<String> homes, List<String> jobs) {
    return new ShippedSql(PEILDATUM)
        .gebied()
        .table(
            "cel",
            "x int, y int, inwoners float8, huishoudens float8, jobs float8",
            cells.toArray(String[]::new))
        .table(
            "woningen", "perceel_id int, woningen int, geom geometry", homes.toArray(String[]::new))
        .table("vestiging_functie", "jobs float8, geom geometry", jobs.toArray(String[]::new))
        .make("cel_wonen_werken", "wonen_werken");
  }

  private static List<String> cells(String columns) {
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      rows.add(
          "(%d, 200000, ".formatted(100_000 + 100 * i)
              + columns.formatted(HOMES[i], JOBS[i])
              + ")");
    }
    return rows;
  }

  @Test
  void theVectorOverCellsOfAMap() {
    try (ShippedSql town = town(cells("%s, NULL, %s"), List.of(), List.of())) {
      assertThat(town.number("SELECT waarde FROM wonen_werken")).isCloseTo(0.40, within(1e-12));
      assertThat(town.rows("SELECT n, dekking, reden FROM wonen_werken"))
          .containsExactly("4|null|null");
    }
  }

  @Test
  void householdsGoBeforeInhabitants() {
    try (ShippedSql town = town(cells("7, %s, %s"), List.of(), List.of())) {
      assertThat(town.number("SELECT waarde FROM wonen_werken")).isCloseTo(0.40, within(1e-12));
    }
  }

  @Test
  void withoutAMapDwellingsAndJobsOfVestigingenAreCounted() {
    List<String> homes = new ArrayList<>();
    List<String> jobs = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      homes.add("(%d, %d, %s)".formatted(i, HOMES[i], point(100 * i + 30, 40)));
      jobs.add("(%d, %s)".formatted(JOBS[i] - 5, point(100 * i + 90, 10)));
      jobs.add("(5, %s)".formatted(point(100 * i + 50, 99)));
      jobs.add("(NULL, %s)".formatted(point(100 * i + 50, 50)));
    }
    try (ShippedSql town = town(List.of(), homes, jobs)) {
      assertThat(town.number("SELECT waarde FROM wonen_werken")).isCloseTo(0.40, within(1e-12));
      // of twelve vestigingen eight know their jobs
      assertThat(town.number("SELECT dekking FROM wonen_werken"))
          .isCloseTo(8 / 12.0, within(1e-12));
    }
  }

  @Test
  void everywhereTheSameShareIsZero() {
    List<String> cells = List.of("(100000, 200000, 10, NULL, 2)", "(100100, 200000, 30, NULL, 6)");
    try (ShippedSql town = town(cells, List.of(), List.of())) {
      assertThat(town.number("SELECT waarde FROM wonen_werken")).isZero();
    }
  }

  @Test
  void nobodyAtHomeOrAtWorkIsAReason() {
    try (ShippedSql town = town(List.of("(100000, 200000, 5, NULL, 0)"), List.of(), List.of())) {
      assertThat(town.rows("SELECT waarde, reden FROM wonen_werken"))
          .containsExactly("null|geen jobs bekend in dit gebied");
    }
    try (ShippedSql town = town(List.of("(100000, 200000, 0, NULL, 5)"), List.of(), List.of())) {
      assertThat(town.rows("SELECT waarde, reden FROM wonen_werken"))
          .containsExactly("null|geen woningen in dit gebied");
    }
  }
}
