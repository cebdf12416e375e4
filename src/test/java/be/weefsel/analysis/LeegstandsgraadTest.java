package be.weefsel.analysis;

import static be.weefsel.analysis.Town.point;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** 52 vacant of 400: 7 with works, 18 aanvang, 22 langdurig, 5 structureel. */
class LeegstandsgraadTest {
  private static List<String> vacant(String soort) {
    List<String> rows = new ArrayList<>();
    add(rows, 7, soort, "verbouwing", "2020-01-01");
    add(rows, 18, soort, null, "2023-01-01");
    add(rows, 22, soort, null, "2021-01-01");
    add(rows, 5, soort, null, "2015-01-01");
    add(rows, 3, soort, null, null);
    return rows;
  }

  private static void add(List<String> rows, int count, String soort, String status, String begin) {
    for (int i = 0; i < count; i++) {
      rows.add(
          "(%1$d, 'p%1$d', '%2$s', 'gemeente', %3$s, %4$s, NULL, NULL, 80, NULL, %5$s)"
              .formatted(
                  rows.size() + 1,
                  soort,
                  status == null ? "NULL" : "'" + status + "'",
                  begin == null ? "NULL" : "'" + begin + "'",
                  point(100, 100)));
    }
  }

  private static ShippedSql town(List<String> vacant, List<String> firms, List<String> homes) {
    return new ShippedSql(LocalDate.of(2023, 6, 1))
        .percelen(List.of(Town.box(0, 0, 10, 10)))
        .gebied()
        .table("leegstaand_pand", LeegstandDuurTest.COLUMNS, vacant.toArray(String[]::new))
        .table(
            "vestiging_functie",
            "vestiging_id int, functie text, aard text, geom geometry",
            firms.toArray(String[]::new))
        .table(
            "woningen", "perceel_id int, woningen int, geom geometry", homes.toArray(String[]::new))
        .table(
            "gebied_totaal",
            "gebied_id text, woningen float8",
            "('g', (SELECT sum(woningen) FROM woningen))")
        .make("leegstand_stand", "leegstand_duur", "leegstandsgraad", "leegstand_gebied");
  }

  private static String[] firms(int shops) {
    String[] rows = new String[shops + 3];
    for (int i = 0; i < shops; i++) {
      String functie = i % 2 == 0 ? "detailhandel" : "horeca";
      rows[i] = "(%d, '%s', 'fysiek', %s)".formatted(i, functie, point(50, 50));
    }
    rows[shops] = "(9001, 'kantoor_dienst', 'fysiek', " + point(50, 50) + ")";
    rows[shops + 1] = "(9002, 'detailhandel', 'thuis', " + point(50, 50) + ")";
    rows[shops + 2] = "(9003, 'detailhandel', 'papier', " + point(50, 50) + ")";
    return rows;
  }

  private static void isTheVector(ShippedSql town, String groep) {
    double[] expected = {0.13, 0.1125, 0.045, 0.055, 0.0125};
    String[] kinds = {"", "_zonder_werken", "_frictie", "_langdurig", "_structureel"};
    for (int i = 0; i < kinds.length; i++) {
      assertThat(
              town.number(
                  "SELECT waarde FROM leegstandsgraad WHERE indicator = 'leegstandsgraad_%s%s'"
                      .formatted(groep, kinds[i])))
          .as(groep + kinds[i])
          .isCloseTo(expected[i], within(1e-12));
    }
  }

  @Test
  void shopsStandBesideTheVestigingenThatAreThere() {
    // 345 shops and horeca, 55 vacant ones: 400
    try (ShippedSql town = town(vacant("handelspand"), List.of(firms(345)), List.of())) {
      isTheVector(town, "handel");
      // three of them do not say since when
      assertThat(
              town.rows(
                  "SELECT teller, noemer, n, round(dekking::numeric, 4) d FROM leegstandsgraad"
                      + " WHERE indicator = 'leegstandsgraad_handel'"))
          .containsExactly("52|400|52|0.9455");
    }
  }

  @Test
  void dwellingsStandAmongTheEstimatedOnes() {
    List<String> homes =
        List.of("(1, 250, " + point(1, 1) + ")", "(2, 150, " + point(20, 20) + ")");
    try (ShippedSql town = town(vacant("woning"), List.of(firms(345)), homes)) {
      isTheVector(town, "woningen");
      // dwellings are in no rate of premises
      assertThat(
              town.rows(
                  "SELECT waarde, noemer FROM leegstandsgraad WHERE indicator = 'leegstandsgraad_handel'"))
          .containsExactly("0|345");
    }
  }

  @Test
  void withoutAStockThereIsANumberAndAReason() {
    try (ShippedSql town = town(vacant("handelspand"), List.of(), List.of())) {
      assertThat(
              town.rows(
                  "SELECT waarde, teller, noemer, reden FROM leegstandsgraad WHERE indicator = 'leegstandsgraad_handel_frictie'"))
          .containsExactly("null|18|null|geen voorraad bekend, enkel een aantal");
    }
  }

  @Test
  void moreVacantDwellingsThanEstimatedIsNoRate() {
    List<String> homes = Arrays.asList("(1, 40, " + point(1, 1) + ")");
    try (ShippedSql town = town(vacant("woning"), List.of(), homes)) {
      assertThat(
              town.rows(
                  "SELECT waarde, teller, reden FROM leegstandsgraad WHERE indicator = 'leegstandsgraad_woningen'"))
          .containsExactly(
              "null|52|er staan meer woningen leeg dan er geraamd zijn, enkel een aantal");
    }
  }

  @Test
  void theNumbersOfAGebiedAddUpAndUnknownStandsApart() {
    try (ShippedSql town = town(vacant("bedrijfsruimte"), List.of(), List.of())) {
      assertThat(town.rows("SELECT indicator, waarde FROM leegstand_gebied ORDER BY indicator"))
          .containsExactly(
              "leegstand|52",
              "leegstand_aanvang|18",
              "leegstand_bedrijfsruimten|52",
              "leegstand_langdurig|22",
              "leegstand_onbekend|3",
              "leegstand_panden_m2|4400",
              "leegstand_structureel|5",
              "leegstand_verbouwing|7");
    }
  }
}
