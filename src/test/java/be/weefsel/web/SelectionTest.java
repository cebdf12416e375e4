package be.weefsel.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.Published;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SelectionTest {
  private static final String ITEMS = "/collections/percelen/items";
  private final Client client = Client.shared();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "properties=begindatum,capakey | capakey,begindatum",
        "properties= | ''",
        "exclude-properties=capakey,niscode,volgnummer | oppervlakte,bebouwd,begindatum",
        "exclude-properties= | capakey,niscode,oppervlakte,volgnummer,bebouwd,begindatum"
      })
  void onlyWhatIsAskedForIsGiven(String query, String names) {
    List<String> expected = names.isEmpty() ? List.of() : List.of(names.split(","));
    JsonNode page = client.json(ITEMS + "?limit=3&" + query);
    JsonNode alone = client.json(ITEMS + "/11001A0000-00A001?" + query);
    for (JsonNode feature : List.of(page.at("/features/2"), alone)) {
      List<String> given = new ArrayList<>();
      feature.get("properties").fieldNames().forEachRemaining(given::add);
      assertThat(given).isEqualTo(expected);
      assertThat(feature.get("geometry").isNull()).isFalse();
    }
    assertThat(Client.link(page, "next")).contains(query.replaceFirst("=.*", "="));
    String csv = client.get(ITEMS + "?f=csv&limit=1&" + query).body();
    assertThat(csv.lines().findFirst().orElseThrow())
        .isEqualTo("id," + (names.isEmpty() ? "" : names + ",") + "wkt");
  }

  @Test
  void theGeometryMayBeLeftOut() {
    JsonNode page = client.json(ITEMS + "?limit=20&skipGeometry=true");
    page.get("features").forEach(f -> assertThat(f.get("geometry").isNull()).isTrue());
    assertThat(page.at("/features/0/properties/capakey").asText()).isEqualTo("11001A0000/00A001");
    JsonNode whole = client.json(ITEMS + "?limit=1&skipGeometry=false");
    assertThat(whole.at("/features/0/geometry/type").asText()).isEqualTo("MultiPolygon");
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.5, 5, 1000})
  void simplifiedGeometryIsThatOfPostgisAndNeverVanishes(double offset) {
    String crs = "http://www.opengis.net/def/crs/EPSG/0/31370";
    JsonNode page = client.json(ITEMS + "?limit=60&crs=" + crs + "&max-allowable-offset=" + offset);
    List<String> points =
        Published.shared()
            .sql(
                "SELECT ST_NPoints(ST_SimplifyPreserveTopology(geom, "
                    + offset
                    + ")) FROM publiek_1.percelen ORDER BY perceel_id LIMIT 60");
    for (int i = 0; i < 60; i++) {
      JsonNode geometry = page.at("/features/" + i + "/geometry");
      assertThat(positions(geometry.get("coordinates"))).isEqualTo(Integer.parseInt(points.get(i)));
      assertThat(positions(geometry.get("coordinates"))).isGreaterThanOrEqualTo(4);
    }
  }

  private static int positions(JsonNode coordinates) {
    if (coordinates.get(0).isNumber()) {
      return 1;
    }
    int n = 0;
    for (JsonNode part : coordinates) {
      n += positions(part);
    }
    return n;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "niscode=11001                                | niscode = '11001'",
        "bebouwd=true                                 | bebouwd",
        "volgnummer=7000000049                        | volgnummer = 7000000049",
        "begindatum=2000-01-12                        | begindatum = '2000-01-12'",
        "niscode=11001&bebouwd=false                  | niscode = '11001' AND NOT bebouwd",
        "capakey=11001A0000/00A017                    | capakey = '11001A0000/00A017'",
        "id=11001A0000-00A017                         | id = '11001A0000-00A017'",
        "niscode=%3Cscript%3Ealert(%22x%22)%3C/script%3E | perceel_id = 3",
        "niscode='%20OR%20'1'='1                      | false",
        "niscode=                                     | niscode = ''"
      })
  void aPropertyMayBeAskedForByItsValue(String query, String where) {
    assertThat(client.allIds(ITEMS + "?limit=500&" + query))
        .isEqualTo(
            Published.shared()
                .sql("SELECT id FROM publiek_1.percelen WHERE " + where + " ORDER BY perceel_id"));
  }

  @Test
  void aNumberIsAskedForAsItIsGiven() {
    JsonNode first = client.json(ITEMS + "?limit=1").at("/features/0");
    String area = first.at("/properties/oppervlakte").asText();
    assertThat(client.allIds(ITEMS + "?oppervlakte=" + area)).contains(first.get("id").asText());
  }

  @Test
  void everyQueryableIsAParameterThatQgisCanUse() {
    JsonNode parameters =
        client.json("/api").at("/paths").get("/collections/percelen/items").at("/get/parameters");
    List<String> own = new ArrayList<>();
    for (JsonNode parameter : parameters) {
      if (parameter.has("name")) {
        own.add(parameter.get("name").asText() + ":" + parameter.at("/schema/type").asText());
        assertThat(parameter.get("in").asText()).isEqualTo("query");
        assertThat(parameter.get("style").asText()).isEqualTo("form");
        assertThat(parameter.get("explode").asBoolean()).isFalse();
      }
    }
    assertThat(own)
        .containsExactly(
            "id:string",
            "capakey:string",
            "niscode:string",
            "oppervlakte:number",
            "volgnummer:integer",
            "bebouwd:boolean",
            "begindatum:string");
  }
}
