package be.weefsel.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.Published;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FiltersTest {
  private final Client client = Client.shared();

  static Stream<String> boxes() {
    Random random = new Random(20261);
    return IntStream.range(0, 25)
        .mapToObj(
            i -> {
              double w = 4.365 + random.nextDouble() * 0.02;
              double s = 50.838 + random.nextDouble() * 0.01;
              double size = Math.pow(10, -4 + 2 * random.nextDouble());
              return String.format(Locale.ROOT, "%.6f,%.6f,%.6f,%.6f", w, s, w + size, s + size);
            });
  }

  @ParameterizedTest
  @MethodSource("boxes")
  void aBoxGivesWhatTouchesItInTheOtherReferenceSystem(String bbox) {
    List<String> expected =
        Published.shared()
            .sql(
                "SELECT id FROM publiek_1.percelen WHERE ST_Intersects(geom, ST_Transform("
                    + "ST_Transform(ST_MakeEnvelope("
                    + bbox
                    + ", 4326), 4258), 31370)) ORDER BY perceel_id");
    assertThat(client.allIds("/collections/percelen/items?limit=50&bbox=" + bbox))
        .isEqualTo(expected);
  }

  @Test
  void theCountOfABoxIsExact() {
    String bbox = "4.37,50.84,4.38,50.846";
    String expected =
        Published.shared()
            .sql(
                "SELECT count(*) FROM publiek_1.percelen WHERE ST_Intersects(geom_crs84,"
                    + " ST_MakeEnvelope("
                    + bbox
                    + ", 4326))")
            .get(0);
    var page = client.json("/collections/percelen/items?limit=1&bbox=" + bbox);
    assertThat(page.get("numberMatched").asText()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "170,-30,-170,0      | fiji,samoa",
        "170,-30,180,0       | fiji",
        "-180,-30,-170,0     | samoa",
        "179,-30,-179,0      | fiji",
        "-180,-90,180,90     | fiji,samoa,brugge",
        "3,51,0,4,52,100     | brugge",
        "3.22,51.2,3.22,51.2 | brugge",
        "3,51.2,4,51.2       | brugge",
        "0,0,1,1             | ''"
      })
  void boxesMayCrossTheAntimeridianHaveHeightsOrNoSize(String bbox, String ids) {
    List<String> expected = ids.isEmpty() ? List.of() : List.of(ids.split(","));
    assertThat(client.allIds("/collections/haltes/items?bbox=" + bbox)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2005-05-05                                  | open,vroeg",
        "2009-12-31                                  | open,vroeg",
        "2010-01-01                                  | open,later",
        "2015-06-01T23:59:59Z                        | open,later,kort",
        "2015-06-02                                  | open,later",
        "1990-01-01                                  | open",
        "2009-12-31/2010-01-01                       | open,vroeg,later",
        "../2000-01-01                               | open,vroeg",
        "/1999-12-31                                 | open",
        "2010-01-01/..                               | open,later,kort",
        "2016-01-01/                                 | open,later",
        "../..                                       | open,vroeg,later,kort",
        "0000-01-01T00:00:00Z/2000-06-01T00:00:00Z   | open,vroeg",
        "2012-01-01T00:00:00Z/9999-12-31T00:00:00Z   | open,later,kort"
      })
  void validityHoldsFromItsBeginUntilJustBeforeItsEnd(String datetime, String ids) {
    assertThat(client.allIds("/collections/bedrijventerreinen/items?datetime=" + datetime))
        .isEqualTo(List.of(ids.split(",")));
  }

  @ParameterizedTest
  @CsvSource({
    "2003-01-01, <= date '2003-01-01'",
    "../2001-01-01, <= date '2001-01-01'",
    "2004-01-01/2005-01-01, <= date '2005-01-01'",
    "2004-01-01/.., IS NOT NULL"
  })
  void oneDateIsABeginWithAnOpenEnd(String datetime, String condition) {
    assertThat(client.allIds("/collections/percelen/items?datetime=" + datetime))
        .isEqualTo(
            Published.shared()
                .sql(
                    "SELECT id FROM publiek_1.percelen WHERE begindatum IS NULL OR begindatum "
                        + condition
                        + " ORDER BY perceel_id"));
  }

  @Test
  void aLayerWithoutDatesMatchesAnyTime() {
    assertThat(client.allIds("/collections/haltes/items?datetime=1850-01-01")).hasSize(3);
  }
}
