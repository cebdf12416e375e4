package be.weefsel.analysis;

import static be.weefsel.analysis.Town.PEILDATUM;
import static be.weefsel.analysis.Town.box;
import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.registry.Meting;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The sixteen classes of inhabitants and jobs per hectare, and how they compare with a map. */
class VerwevingskaartTest {
  private static final String COLUMNS =
      "cel_id int, inwoners float8, jobs float8, vestigingen float8, verwevingsklasse float8";

  private static ShippedSql map(String... cells) {
    return new ShippedSql(PEILDATUM)
        .table("cel", COLUMNS, cells)
        .make("verwevingskaart", "verwevingskaart_toets", "verwevingskaart_vergelijking");
  }

  @Test
  void theVectors() {
    String[] vectors = {
      "0, 0 → 0",
      "3, 0.5 → 5",
      "20, 3 → 15",
      "4.5, 0.75 → 10",
      "15.5, 2.5 → 10",
      "15.6, 0 → 12",
      "0, 2.6 → 3",
      "4.4, 0 → 4",
      // what a list leaves out is nobody
      "NULL, 3 → 3",
      "3, NULL → 4"
    };
    String[] cells = new String[vectors.length];
    for (int i = 0; i < vectors.length; i++) {
      cells[i] = "(%d, %s, NULL, NULL)".formatted(i, vectors[i].split(" → ")[0]);
    }
    try (ShippedSql map = map(cells)) {
      List<String> codes = map.rows("SELECT code FROM verwevingskaart ORDER BY cel_id");
      for (int i = 0; i < vectors.length; i++) {
        assertThat(codes.get(i)).as(vectors[i]).isEqualTo(vectors[i].split(" → ")[1]);
      }
    }
  }

  @Test
  void vestigingenOfUnknownSizeAreNotNobody() {
    try (ShippedSql map = map("(1, 9, NULL, 2, NULL)", "(2, 9, 9, 1, NULL)")) {
      assertThat(map.rows("SELECT code, reden FROM verwevingskaart ORDER BY cel_id"))
          .containsExactly("null|van geen vestiging in de cel zijn de jobs bekend", "11|null");
    }
  }

  @Test
  void withoutJobsThereIsNoMap() {
    try (ShippedSql map = map("(1, 9, NULL, NULL, NULL)")) {
      assertThat(map.rows("SELECT * FROM verwevingskaart")).isEmpty();
    }
  }

  @Test
  void besideTheOfficialMap() {
    try (ShippedSql map =
        map(
            "(1, 0, 0, NULL, 0)", // the same
            "(2, 20, 3, NULL, 15)", // the same
            "(3, 20, 3, NULL, 14)", // as many inhabitants, fewer jobs
            "(4, 20, 3, NULL, 11)", // as many jobs
            "(5, 20, 3, NULL, 99)", // a code nobody knows
            "(6, 20, 3, NULL, NULL)", // not on the official map
            "(7, 20, NULL, 1, 15)")) { // no class of our own
      assertThat(
              map.rows(
                  "SELECT soort, officiele_code, officieel, eigen, cellen, aandeel"
                      + " FROM verwevingskaart_vergelijking ORDER BY rij"))
          .containsExactly(
              "zelfde klasse|null|null|null|2|0.4",
              "zelfde inwonersklasse|null|null|null|3|0.6",
              "zelfde jobsklasse|null|null|null|3|0.6",
              "gelijk|0|0|0|1|0.2",
              "verschil|11|11|15|1|0.2",
              "verschil|14|14|15|1|0.2",
              "gelijk|15|15|15|1|0.2",
              "verschil|99|null|15|1|0.2");
    }
  }

  @Test
  void itIsPublishedAsCellsWithTheComparisonBesideIt() {
    try (Town town = Town.hamlet()) {
      List<String> cells = new ArrayList<>();
      cells.add("(100000, 200000, 3, 0.5, 5, " + box(0, 0, 100, 100) + ")");
      cells.add("(100100, 200000, 20, 3, 0, " + box(100, 0, 200, 100) + ")");
      town.lading(
          "cellen", "x, y, inwoners, jobs, verwevingsklasse, geom", cells.toArray(String[]::new));
      Meting meting = town.analysed("kaart");
      town.publish("kaart");
      String map = meting.publicSchema() + ".verwevingskaart";
      assertThat(town.rows(meting, "SELECT id, code, naam, officieel, gelijk FROM " + map))
          .containsExactlyInAnyOrder(
              "E1000N2000|5|weinig inwoners, weinig jobs|weinig inwoners, weinig jobs|t",
              "E1001N2000|15|veel inwoners, veel jobs|geen inwoners, geen jobs|f");
      String comparison = meting.publicSchema() + ".\"verwevingskaart-vergelijking\"";
      assertThat(
              town.rows(
                  meting,
                  "SELECT soort, cellen, aandeel FROM " + comparison + " ORDER BY rij LIMIT 1"))
          .containsExactly("zelfde klasse|1|0.5");
    }
  }
}
