package be.weefsel.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParametersTest {
  private static final String ITEMS = "/collections/percelen/items";
  private final Client client = Client.shared();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "limit=0 | limit",
        "limit=-1 | limit",
        "limit=ten | limit",
        "limit=1.5 | limit",
        "limit= | limit",
        "limit=1&limit=2 | limit",
        "offset=-1 | offset",
        "offset=x | offset",
        "bbox= | bbox",
        "bbox=1,2,3 | bbox",
        "bbox=1,2,3,4,5 | bbox",
        "bbox=1,2,3,x | bbox",
        "bbox=1,2,3,NaN | bbox",
        "bbox=1,4,3,2 | bbox",
        "bbox=1,2,9,3,4,8 | bbox",
        "bbox=1e999,2,3,4 | bbox",
        "bbox=70000,210000,71000,211000 | bbox",
        "datetime= | datetime",
        "datetime=.. | datetime",
        "datetime=yesterday | datetime",
        "datetime=2026-13-01 | datetime",
        "datetime=2026-01-02/2026-01-01 | datetime",
        "datetime=2026-01-01/2026-01-02/2026-01-03 | datetime",
        "crs=EPSG:9999 | crs",
        "crs= | crs",
        "bbox-crs=http://www.opengis.net/def/crs/EPSG/0/2154&bbox=1,2,3,4 | bbox-crs",
        "bbox=150000,170000,140000,180000&bbox-crs=EPSG:31370 | bbox",
        "bbox=104.3,50.8,104.4,50.9&bbox-crs=EPSG:4326 | bbox",
        "sortby= | sortby",
        "sortby=nothing | sortby",
        "sortby=niscode,-niscode | sortby",
        "properties=capakey,nothing | properties",
        "exclude-properties=nothing | exclude-properties",
        "skipGeometry=yes | skipGeometry",
        "precision=10 | precision",
        "precision=x | precision",
        "max-allowable-offset=-1 | max-allowable-offset",
        "volgnummer=1.5 | volgnummer",
        "volgnummer=1%20OR%201=1 | volgnummer",
        "oppervlakte=groot | oppervlakte",
        "bebouwd=ja | bebouwd",
        "begindatum=2026-02-30 | begindatum",
        "niscode=%00 | niscode",
        "f=xml | f",
        "colour=red | colour",
        "Limit=5 | Limit"
      })
  void aParameterThatCannotBeUsedIsNamed(String query, String parameter) {
    JsonNode problem = client.problem(400, ITEMS + "?" + query);
    assertThat(problem.get("status").asInt()).isEqualTo(400);
    assertThat(problem.get("detail").asText()).contains(parameter);
    assertThat(problem.at("/errors/0/parameter").asText()).isEqualTo(parameter);
  }

  @Test
  void allThatIsWrongIsToldAtOnce() {
    JsonNode problem = client.problem(400, ITEMS + "?limit=0&bbox=1&datetime=x&f=doc&size=3");
    assertThat(problem.get("errors"))
        .extracting(e -> e.get("parameter").asText())
        .containsExactlyInAnyOrder("limit", "bbox", "datetime", "f", "size");
  }

  @Test
  void anUnknownParameterIsToldWhichThereAre() {
    String detail = client.problem(400, ITEMS + "?maxfeatures=3").get("detail").asText();
    assertThat(detail)
        .contains("maxfeatures")
        .contains("limit, bbox, bbox-crs, datetime")
        .contains("every queryable");
  }

  @ParameterizedTest
  @CsvSource({
    "/",
    "/conformance",
    "/collections",
    "/collections/percelen",
    "/api",
    "/metingen",
    "/collections/percelen/items/11001A0000-00A001"
  })
  void everyDocumentRefusesWhatItDoesNotKnow(String path) {
    assertThat(client.problem(400, path + "?limt=3").at("/errors/0/parameter").asText())
        .isEqualTo("limt");
  }

  @Test
  void valuesAreNeverReadAsSql() {
    assertThat(client.allIds("/collections/haltes/items?datetime=2020-01-01")).hasSize(3);
    client.problem(400, "/collections/haltes/items?bbox=1,2,3,4%29;drop");
    client.problem(404, "/collections/haltes%22;drop/items");
    client.problem(404, "/collections/haltes/items/x'%20OR%20'1'='1");
  }

  @ParameterizedTest
  @CsvSource({
    "/collections/nothing, percelen",
    "/collections/nothing/items, percelen",
    "/collections/percelen/items/nothing, percelen/items",
    "/collections/geschiktheid/items/nothing/uitleg, CAPAKEY",
    "/metingen/nothing/, /metingen",
    "/metingen/bezig/, /metingen",
    "/nothing, /metingen"
  })
  void whatIsNotThereIsToldWhereToLook(String path, String hint) {
    assertThat(client.problem(404, path).get("detail").asText()).contains(hint);
    // An answer that may change must not look like one that cannot.
    assertThat(client.get(path).headers().firstValue("ETag")).isEmpty();
  }
}
