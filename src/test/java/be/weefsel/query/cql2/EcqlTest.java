package be.weefsel.query.cql2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.weefsel.layers.Crs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;

/** Filters of people who come from GeoServer. */
class EcqlTest {
  private static long percelen(String filter) {
    return Filtered.count(Filtered.condition(filter, Lang.ECQL, "percelen", Crs.CRS84), "percelen");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "oppervlakte > 500 AND NOT niscode IS NULL | oppervlakte > 500 AND niscode IS NOT NULL",
        "capakey ILIKE '%a00_' | capakey ILIKE '%a00_'",
        "niscode IN ('11001', 'x') | niscode = '11001'",
        "niscode NOT IN ('11001', 'x') | niscode <> '11001'",
        "IN ('11001A0000-00A007') | id = '11001A0000-00A007'",
        "oppervlakte BETWEEN 400 AND 500 | oppervlakte BETWEEN 400 AND 500",
        "begindatum AFTER 2001-01-02T00:00:00Z | begindatum > '2001-01-02'",
        "begindatum DURING 2001-01-02T00:00:00Z/2001-01-05T00:00:00Z"
            + "| begindatum > '2001-01-02' AND begindatum < '2001-01-05'",
        "BBOX(geom, 4.37, 50.841, 4.375, 50.844)"
            + "| ST_Intersects(geom_crs84, ST_MakeEnvelope(4.37, 50.841, 4.375, 50.844, 4326))",
        "DWITHIN(geom, POINT(4.375 50.844), 0.1, kilometers)"
            + "| ST_DWithin(geom, ST_Transform(ST_SetSRID(ST_MakePoint(4.375, 50.844), 4258), 31370), 100)",
        "strToLowerCase(capakey) = '11001a0000/00a001' | lower(capakey) = '11001a0000/00a001'",
        "INCLUDE | true",
      })
  void choosesWhatPlainSqlChooses(String filter, String sql) {
    assertThat(percelen(filter)).isEqualTo(Filtered.sql(sql));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "oppervlakte > | at character 13: this is not ECQL",
        "onbekend = 1 | at character 1: there is no property 'onbekend'",
        "BBOX(geom, 1, 2, 3, 4, 'EPSG:31370') | filter-crs",
        "capakey = 'a\\u12' | at character",
      })
  void whatIsWrongIsSaidWithItsPlace(String filter, String message) {
    assertThatThrownBy(() -> percelen(filter))
        .isInstanceOf(FilterError.class)
        .hasMessageContaining(message);
  }

  /** GeoTools brings an old slf4j, which would silence the log if it stood first. */
  @Test
  void theLogIsThatOfSlf4j2() {
    String jar = LoggerFactory.class.getProtectionDomain().getCodeSource().getLocation().getPath();
    assertThat(jar).contains("slf4j-api-2.");
    assertThat(LoggerFactory.getILoggerFactory().getClass().getName()).contains("logback");
  }
}
