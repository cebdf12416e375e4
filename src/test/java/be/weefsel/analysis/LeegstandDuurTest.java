package be.weefsel.analysis;

import static be.weefsel.analysis.Town.point;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How long a pand stands empty on 1 June 2023, at the borders of the classes. */
class LeegstandDuurTest {
  static final String COLUMNS =
      "leegstaand_pand_id int, pand_nr text, soort text, register text, status text,"
          + " begindatum date, einddatum date, capakey text, oppervlakte float8,"
          + " duurklasse_bron text, geom geometry";
  private static ShippedSql sql;

  @BeforeAll
  static void register() {
    sql =
        new ShippedSql(LocalDate.of(2023, 6, 1))
            .percelen(List.of(Town.box(0, 0, 10, 10)))
            .table(
                "leegstaand_pand",
                COLUMNS,
                row(1, "precies 1 jaar", null, "2022-06-01", null, null),
                row(2, "1 jaar en 1 dag", null, "2022-05-31", null, null),
                row(3, "precies 3 jaar", null, "2020-06-01", null, null),
                row(4, "3 jaar en 1 dag", null, "2020-05-31", null, null),
                row(5, "vandaag", null, "2023-06-01", null, null),
                row(6, "toekomst", null, "2023-07-01", null, null),
                row(7, "onbekend", null, null, null, null),
                row(8, "werken sinds lang", "verbouwing", "2015-01-01", null, null),
                row(9, "werken sinds onbekend", "verbouwing", null, null, null),
                row(10, "eindigt vandaag", null, "2022-01-01", "2023-06-01", null),
                row(11, "eindigt morgen", null, "2022-01-01", "2023-06-02", null),
                row(12, "klasse van de bron", null, null, null, "langdurig"))
            .make("leegstand_stand", "leegstand_duur");
  }

  /** Far apart, so that none is a double of another. */
  private static String row(
      int id, String nr, String status, String begin, String einde, String klasse) {
    return "(%d, '%s', 'handelspand', 'gemeente', %s, %s, %s, NULL, 50, %s, %s)"
        .formatted(
            id, nr, text(status), text(begin), text(einde), text(klasse), point(100 * id, 500));
  }

  private static String text(String value) {
    return value == null ? "NULL" : "'" + value + "'";
  }

  @AfterAll
  static void close() {
    sql.close();
  }

  @Test
  void theBordersOfTheClassesBelongToTheShorterOne() {
    assertThat(klasse("precies 1 jaar")).containsExactly("aanvang");
    assertThat(klasse("1 jaar en 1 dag")).containsExactly("langdurig");
    assertThat(klasse("precies 3 jaar")).containsExactly("langdurig");
    assertThat(klasse("3 jaar en 1 dag")).containsExactly("structureel");
    assertThat(klasse("vandaag")).containsExactly("aanvang");
  }

  @Test
  void worksAreAStatusOfTheirOwn() {
    assertThat(klasse("werken sinds lang")).containsExactly("verbouwing");
    assertThat(klasse("werken sinds onbekend")).containsExactly("verbouwing");
  }

  @Test
  void withoutABeginTheSourceMaySayTheClass() {
    assertThat(klasse("onbekend")).containsExactly("onbekend");
    assertThat(klasse("klasse van de bron")).containsExactly("langdurig");
  }

  @Test
  void theFutureAndThePastDoNotCountAndAreTold() {
    assertThat(klasse("toekomst")).isEmpty();
    assertThat(klasse("eindigt vandaag")).isEmpty();
    assertThat(klasse("eindigt morgen")).containsExactly("langdurig");
    assertThat(
            sql.rows("SELECT stand, count(*) n FROM leegstand_stand GROUP BY stand ORDER BY stand"))
        .containsExactly("beëindigd|1", "telt|10", "toekomst|1");
  }

  private static List<String> klasse(String nr) {
    return sql.rows(
        "SELECT duurklasse FROM leegstand_duur JOIN leegstaand_pand USING (leegstaand_pand_id)"
            + " WHERE pand_nr = '"
            + nr
            + "'");
  }
}
