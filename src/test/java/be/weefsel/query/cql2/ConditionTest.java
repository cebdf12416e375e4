package be.weefsel.query.cql2;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What filters choose, against conditions in plain SQL. */
class ConditionTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "capakey = '11001A0000/00A001' | capakey = '11001A0000/00A001'",
        "oppervlakte > 500 AND bebouwd = true | oppervlakte > 500 AND bebouwd",
        "oppervlakte > 500 OR bebouwd = true AND niscode IS NULL"
            + "| oppervlakte > 500 OR (bebouwd AND niscode IS NULL)",
        "(oppervlakte > 500 OR bebouwd = true) AND niscode IS NULL"
            + "| (oppervlakte > 500 OR bebouwd) AND niscode IS NULL",
        "NOT bebouwd = true | NOT bebouwd",
        "niscode <> '11001' | niscode <> '11001'",
        "NOT (niscode = '11001') | NOT (niscode = '11001')",
        "oppervlakte BETWEEN 400 AND 500 AND bebouwd = false"
            + "| oppervlakte >= 400 AND oppervlakte <= 500 AND NOT bebouwd",
        "oppervlakte NOT BETWEEN 400 AND 500 | oppervlakte < 400 OR oppervlakte > 500",
        "begindatum = DATE('2001-01-02') | begindatum = date '2001-01-02'",
        "begindatum IS NULL | begindatum IS NULL",
        "begindatum < TIMESTAMP('2001-01-02T00:00:00Z') | begindatum < date '2001-01-02'",
        "begindatum < TIMESTAMP('2001-01-02T23:59:59Z') | begindatum < date '2001-01-02'",
        "begindatum >= TIMESTAMP('2001-01-02T23:59:59Z') | begindatum >= date '2001-01-02'",
        "begindatum = TIMESTAMP('2001-01-02T12:00:00Z') | begindatum = date '2001-01-02'",
        "volgnummer = 1000000007 * 3 | volgnummer = 3000000021",
        "volgnummer / 1000000007 % 10 = 3 | (volgnummer / 1000000007) % 10 = 3",
        "capakey LIKE '%A00_' | capakey LIKE '%A00_'",
        "capakey NOT LIKE '%A00_' | capakey NOT LIKE '%A00_'",
        "niscode IN ('11001', 'x') | niscode = '11001'",
        "niscode NOT IN ('11001', 'x') | niscode <> '11001'",
        "id = '11001A0000-00A007' | id = '11001A0000-00A007'",
        "S_INTERSECTS(geom, BBOX(4.366, 50.838, 4.37, 50.84))"
            + "| ST_Intersects(geom_crs84, ST_MakeEnvelope(4.366, 50.838, 4.37, 50.84, 4326))",
        "area(geom) > 500 | ST_Area(geom) > 500",
        "T_AFTER(begindatum, DATE('2005-01-01')) | begindatum > date '2005-01-01'",
        "true | true",
        "false | false",
      })
  void choosesWhatPlainSqlChooses(String filter, String sql) {
    assertThat(Filtered.percelen(filter)).isEqualTo(Filtered.sql(sql));
  }
}
