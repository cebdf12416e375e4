package be.weefsel.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.Published;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Filters as clients send them. */
class ItemsFilterTest {
  private static final String ITEMS = "/collections/percelen/items?limit=200&";
  private final Client client = Client.shared();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "niscode = '11001' AND (NOT (bebouwd = TRUE)) | niscode = '11001' AND NOT bebouwd",
        "(\"niscode\" IS NULL) AND (\"begindatum\" > DATE('2003-01-01')) | niscode IS NULL AND begindatum > '2003-01-01'",
        "\"oppervlakte\" * 2 >= ( - (-900)) | oppervlakte * 2 >= 900",
        "CASEI(capakey) LIKE CASEI('%a0000/00A00_') | capakey ILIKE '%a0000/00a00_'",
        "S_INTERSECTS(geometry,BBOX(4.37,50.84,4.375,50.843)) | ST_Intersects(geom_crs84, ST_MakeEnvelope(4.37, 50.84, 4.375, 50.843, 4326))",
        "niscode = 'x'' OR 1=1 --' | false"
      })
  void whatQgisWritesFindsWhatSqlFinds(String filter, String where) {
    assertThat(client.allIds(ITEMS + "filter=" + encoded(filter)))
        .isEqualTo(
            Published.shared()
                .sql("SELECT id FROM publiek_1.percelen WHERE " + where + " ORDER BY perceel_id"));
  }

  @Test
  void aGeometryIsReadInItsReferenceSystem() {
    String filter = encoded("S_INTERSECTS(geom,BBOX(50.84,4.37,50.843,4.375))");
    String crs = "http://www.opengis.net/def/crs/EPSG/0/4326";
    assertThat(client.allIds(ITEMS + "filter-crs=" + crs + "&filter=" + filter))
        .isEqualTo(client.allIds(ITEMS + "bbox=4.37,50.84,4.375,50.843"));
  }

  @Test
  void aFilterGoesWithEverythingElse() {
    String query = "filter=" + encoded("oppervlakte > 500") + "&bebouwd=true&sortby=-capakey";
    assertThat(client.allIds(ITEMS + query))
        .isEqualTo(
            Published.shared()
                .sql(
                    "SELECT id FROM publiek_1.percelen WHERE oppervlakte > 500 AND bebouwd"
                        + " ORDER BY capakey DESC, perceel_id"));
    JsonNode page = client.json("/collections/percelen/items?limit=2&" + query);
    String token = Client.link(page, "next").replaceFirst(".*token=", "");
    String other = query.replace("500", "501");
    assertThat(
            client
                .problem(400, "/collections/percelen/items?" + other + "&token=" + token)
                .get("detail")
                .asText())
        .contains("another filter");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "filter=oppervlakte%20%3E | filter",
        "filter=nothing=1 | at character 1",
        "filter=oppervlakte%3D1&filter-lang=sql | filter-lang",
        "filter=oppervlakte%3D1&filter-crs=EPSG:1 | filter-crs",
        "filter=%7B%22op%22:1%7D&filter-lang=cql2-json | filter"
      })
  void aFilterThatCannotBeUsedSaysWhere(String query, String hint) {
    assertThat(client.problem(400, ITEMS + query).get("detail").asText()).contains(hint);
  }

  @Test
  void aValueThatCannotBeComputedIsTheFaultOfTheFilter() {
    String filter = encoded("10 ^ (volgnummer) > 1");
    assertThat(client.problem(400, ITEMS + "filter=" + filter).at("/errors/0/parameter").asText())
        .isEqualTo("filter");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** What was counted is kept; nobody may make a filter whose count is kept for another. */
  @Test
  void aTextThatLooksLikeTwoFiltersIsCountedApart() {
    String capakey =
        Published.shared().sql("SELECT capakey FROM publiek_1.percelen ORDER BY 1").get(0);
    String two = "id=%s&capakey=%s".formatted(encoded(capakey.replace('/', '-')), encoded(capakey));
    String id = capakey.replace('/', '-');
    String one = id + "], Equality[property=capakey, type=TEXT, value=" + capakey;
    assertThat(matched("id=" + encoded(one))).isZero();
    assertThat(matched(two)).isEqualTo(1);
  }

  private int matched(String query) {
    return client.json("/collections/percelen/items?" + query).get("numberMatched").asInt();
  }
}
