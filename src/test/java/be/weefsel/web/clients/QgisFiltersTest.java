package be.weefsel.web.clients;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.Published;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Filters in the words of QGIS 3.32 and later: parentheses around every operation, quotes around
 * every name with an underscore, and its literals.
 */
class QgisFiltersTest {
  private final Qgis percelen = Qgis.open("percelen");

  /** What the dialogue of filters offers, with the types that decide how QGIS writes a literal. */
  @Test
  void findsWhatCanBeFiltered() {
    JsonNode properties = percelen.queryables().get("properties");
    Map<String, String> types = new TreeMap<>();
    properties
        .properties()
        .forEach(
            p ->
                types.put(
                    p.getKey(),
                    p.getValue().path("type").asText() + p.getValue().path("format").asText()));
    assertThat(types)
        .containsEntry("capakey", "string")
        .containsEntry("oppervlakte", "number")
        .containsEntry("volgnummer", "integer")
        .containsEntry("bebouwd", "boolean")
        .containsEntry("begindatum", "stringdate");
    assertThat(geometry()).isNotNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "(niscode = '11001')                                 | niscode = '11001'",
        "(oppervlakte >= 600.25)                             | oppervlakte >= 600.25",
        "(volgnummer <> 1000000007)                          | volgnummer <> 1000000007",
        "(volgnummer > ( - (5)))                             | volgnummer > -5",
        "(bebouwd = TRUE)                                    | bebouwd",
        "(NOT (bebouwd))                                     | NOT bebouwd",
        "(NOT ((niscode = '11001')))                         | NOT (niscode = '11001')",
        "(niscode IS NULL)                                   | niscode IS NULL",
        "(begindatum IS NOT NULL)                            | begindatum IS NOT NULL",
        "(begindatum >= DATE('2004-02-03'))                  | begindatum >= date '2004-02-03'",
        "(begindatum < TIMESTAMP('2004-02-03T00:00:00.000Z')) | begindatum < date '2004-02-03'",
        "(capakey LIKE '11001A0001/00A1%')                   | capakey LIKE '11001A0001/00A1%'",
        "(capakey NOT LIKE '%A1__')                          | capakey NOT LIKE '%A1__'",
        "(CASEI(capakey) LIKE CASEI('11001a0001/00a1%'))     | capakey LIKE '11001A0001/00A1%'",
        "capakey IN ('11001A0001/00A100','x''y')             | capakey = '11001A0001/00A100'",
        "volgnummer NOT IN (1000000007,2000000014)           | volgnummer > 2000000014",
        "oppervlakte BETWEEN 600 AND 610                     | oppervlakte BETWEEN 600 AND 610",
        "oppervlakte NOT BETWEEN 600 AND 610                 | oppervlakte NOT BETWEEN 600 AND 610",
        "(oppervlakte BETWEEN 600 AND 610 AND (bebouwd = TRUE)) | oppervlakte BETWEEN 600 AND 610 AND bebouwd",
        "((bebouwd = FALSE) AND ((volgnummer % 3) = 0))      | NOT bebouwd AND volgnummer % 3 = 0",
        "((niscode IS NULL) OR (((oppervlakte / 2) + 1) > 305.5)) | niscode IS NULL OR oppervlakte / 2 + 1 > 305.5",
        "((niscode = '11001')) AND ((bebouwd = TRUE))        | niscode = '11001' AND bebouwd",
        "(niscode = '=1+1 é 😀 \\\\ \t')                     | perceel_id = 9"
      })
  void understandsHowQgisWrites(String cql2, String sql) {
    assertThat(percelen.filter(cql2, null))
        .isEqualTo(
            Published.shared()
                .sql("SELECT id FROM publiek_1.percelen WHERE " + sql + " ORDER BY perceel_id"))
        .isNotEmpty();
  }

  @Test
  void understandsQuotedNames() {
    assertThat(Qgis.open("geschiktheid").filter("(\"kantoor_klasse\" = 5)", null))
        .isEqualTo(
            Published.shared()
                .sql(
                    "SELECT id FROM publiek_1.geschiktheid WHERE kantoor_klasse = 5"
                        + " ORDER BY perceel_id"))
        .isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "BBOX(150300,170200,150600,170400) | "
            + Crs.LAMBERT_72
            + " | ST_MakeEnvelope(150300, 170200, 150600, 170400, 31370) | geom",
        "BBOX(50.841,4.375,50.844,4.38)    | "
            + Crs.WGS84
            + "      | ST_MakeEnvelope(4.375, 50.841, 4.38, 50.844, 4326)    | geom_crs84",
        "BBOX(4.375,50.841,4.38,50.844)    |                        | ST_MakeEnvelope(4.375, 50.841, 4.38, 50.844, 4326)    | geom_crs84",
        "POINT(150330.5 170272.5)          | "
            + Crs.LAMBERT_72
            + " | ST_SetSRID(ST_MakePoint(150330.5, 170272.5), 31370)   | geom"
      })
  void asksForAPlaceInAFilter(String shape, String crs, String sql, String column) {
    assertThat(percelen.filter("S_INTERSECTS(" + geometry() + "," + shape + ")", crs))
        .isEqualTo(
            Published.shared()
                .sql(
                    "SELECT id FROM publiek_1.percelen WHERE ST_Intersects("
                        + column
                        + ", "
                        + sql
                        + ") ORDER BY perceel_id"))
        .isNotEmpty();
  }

  /** Without CQL2 in the server QGIS would use these; scripts do. */
  @Test
  void asksForOneValueByItsName() {
    assertThat(percelen.where("niscode", "11001"))
        .isEqualTo(
            Published.shared()
                .sql(
                    "SELECT id FROM publiek_1.percelen WHERE niscode = '11001'"
                        + " ORDER BY perceel_id"))
        .isNotEmpty();
  }

  /**
   * The name of the geometry, as QGIS finds it among the queryables; with quotes where it needs
   * them.
   */
  private String geometry() {
    for (Map.Entry<String, JsonNode> property :
        percelen.queryables().get("properties").properties()) {
      JsonNode schema = property.getValue();
      if (schema.path("format").asText().startsWith("geometry-")
          || schema.path("$ref").asText().startsWith("https://geojson.org/schema/")) {
        String name = property.getKey();
        return name.matches("[A-Za-z0-9]+") ? name : '"' + name + '"';
      }
    }
    throw new AssertionError("no geometry among the queryables");
  }
}
