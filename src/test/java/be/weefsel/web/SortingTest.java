package be.weefsel.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.Published;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages in any order, walked to their end, against what PostgreSQL sorts. */
class SortingTest {
  private final Client client = Client.shared();

  static Stream<String> everyColumnBothWays() {
    return Stream.of(
            "percelen/id",
            "percelen/capakey",
            "percelen/niscode",
            "percelen/oppervlakte",
            "percelen/volgnummer",
            "percelen/bebouwd",
            "percelen/begindatum",
            "geschiktheid/kantoor_score",
            "geschiktheid/kantoor_klasse",
            "geschiktheid/kantoor_oordeel",
            "geschiktheid/ambacht_score",
            "bedrijventerreinen/einde")
        .flatMap(column -> Stream.of(column, column.replace("/", "/-")));
  }

  @ParameterizedTest
  @MethodSource("everyColumnBothWays")
  void allPagesTogetherAreTheOrderOfSql(String column) {
    String layer = column.replaceFirst("/.*", "");
    String name = column.replaceFirst(".*/-?", "");
    String way = column.contains("/-") ? " DESC" : " ASC";
    String key = layer.equals("bedrijventerreinen") ? "bedrijventerrein_id" : "perceel_id";
    same(
        "/collections/" + layer + "/items?sortby=" + column.replaceFirst(".*/", "") + "&limit=",
        layer + " ORDER BY " + name + way + " NULLS LAST, " + key);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "bebouwd,-niscode                  | bebouwd, niscode DESC NULLS LAST",
        "%2Bniscode,%2Bbebouwd,-begindatum | niscode, bebouwd, begindatum DESC NULLS LAST",
        "-bebouwd,-begindatum              | bebouwd DESC NULLS LAST, begindatum DESC NULLS LAST",
        "+niscode,-id                      | niscode, id DESC"
      })
  void severalColumnsEachGoTheirOwnWay(String sortby, String order) {
    same(
        "/collections/percelen/items?sortby=" + sortby + "&limit=",
        "percelen ORDER BY " + order + ", perceel_id");
  }

  private void same(String path, String sql) {
    List<String> expected = Published.shared().sql("SELECT id FROM publiek_1." + sql);
    int limit = expected.size() < 10 ? 1 : 173;
    assertThat(client.allIds(path + limit)).isEqualTo(expected);
  }

  @Test
  void aFilterAndAnOrderGoTogether() {
    String bbox = "4.37,50.84,4.38,50.845";
    assertThat(
            client.allIds(
                "/collections/percelen/items?limit=40&sortby=-niscode,oppervlakte&bbox=" + bbox))
        .hasSizeGreaterThan(100)
        .isEqualTo(
            Published.shared()
                .sql(
                    "SELECT id FROM publiek_1.percelen WHERE ST_Intersects(geom_crs84,"
                        + " ST_MakeEnvelope("
                        + bbox
                        + ", 4326)) ORDER BY niscode DESC NULLS LAST, oppervlakte, perceel_id"));
  }

  @Test
  void anOffsetSkipsInTheOrderAsked() {
    List<String> all = client.allIds("/collections/percelen/items?limit=1000&sortby=-begindatum");
    assertThat(client.allIds("/collections/percelen/items?limit=90&sortby=-begindatum&offset=2000"))
        .isEqualTo(all.subList(2000, 2500));
  }

  @Test
  void aTokenOfAnotherOrderIsRefused() {
    String items = "/collections/percelen/items?limit=5&sortby=niscode";
    String token = Client.link(client.json(items), "next").replaceFirst(".*token=", "");
    for (String other : List.of("-niscode", "capakey", "niscode,capakey")) {
      String path = "/collections/percelen/items?limit=5&sortby=" + other + "&token=" + token;
      assertThat(client.problem(400, path).get("detail").asText()).contains("filter or order");
    }
    assertThat(client.json(items + "&token=" + token).get("features")).hasSize(5);
  }
}
