package be.weefsel.query.cql2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.weefsel.layers.Crs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values of different kinds, and values that are not known. */
class KindsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "oppervlakte = '500' | oppervlakte is a number and '500' is text",
        "'x' < 5 | 'x' is text and 5 is a number",
        "bebouwd = 1 | bebouwd is true or false and 1 is a number",
        "oppervlakte BETWEEN 1 AND 'x' | oppervlakte is a number and 'x' is text",
        "capakey IN ('a', 3) | capakey is text and 3 is a number",
        "oppervlakte | oppervlakte is a number, but a filter is made of conditions",
        "oppervlakt > 1 | there are id, capakey, niscode, oppervlakte, volgnummer, bebouwd, begindatum, geom",
        "oppervlakte LIKE 'x' | oppervlakte is a number, but LIKE works on text",
        "capakey LIKE niscode | a pattern is text in quotes",
        "capakey LIKE 'x\\\\' | ends in a backslash",
        "capakey + 1 > 2 | capakey is text, but '+' works on numbers",
        "CASEI(bebouwd) = 'x' | bebouwd is true or false, but CASEI works on text",
        "begindatum > 'gisteren' | 'gisteren' is not a moment",
        "begindatum = 2001 | begindatum is a date and 2001 is a number",
        "T_DURING(begindatum, INTERVAL('2001-01-01', '..')) | T_DURING takes two intervals",
        "T_AFTER(capakey, DATE('2001-01-01')) | capakey is text, but T_AFTER works on dates",
        "A_CONTAINS(oppervlakte, ('a')) | oppervlakte is a number, but A_CONTAINS works on lists",
        "perimeter(geom) > 1 | there is no function 'perimeter'; there are area, length",
        "area(geom, 1) > 1 | area takes 1 value, not 2",
        "year(capakey) > 1 | capakey is text, but year works on a date",
        "INTERVAL('2001-01-01', '..') = 1 | only in temporal functions",
        "1e200 * 1e200 > oppervlakte | cannot be computed",
      })
  void kindsThatDoNotGoTogetherAreNamed(String filter, String message) {
    assertThatThrownBy(() -> Filtered.percelen(filter))
        .isInstanceOf(FilterError.class)
        .hasMessageContaining(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "niscode = '11001' OR NOT niscode = '11001' | niscode IS NOT NULL",
        "(niscode = '11001') IS NULL | niscode IS NULL",
        "NOT (niscode = '11001' AND bebouwd = true) | NOT (niscode = '11001' AND bebouwd)",
        "begindatum > DATE('2001-01-01') OR bebouwd = true | begindatum > '2001-01-01' OR bebouwd",
        "oppervlakte / 0 > 1 | false",
        "NOT oppervlakte / 0 > 1 | false",
        "oppervlakte % 0 = 1 | false",
      })
  void whatIsNotKnownIsNeitherTrueNorFalse(String filter, String sql) {
    assertThat(Filtered.percelen(filter)).isEqualTo(Filtered.sql(sql));
  }

  /** A perceel begins on a day; a moment beside it stands for its day in UTC. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "begindatum = '2001-01-02' | begindatum = '2001-01-02'",
        "begindatum IN ('2001-01-02', '2001-01-03T10:00:00Z') | begindatum IN ('2001-01-02', '2001-01-03')",
        "begindatum > TIMESTAMP('2001-01-02T00:00:00Z') | begindatum > '2001-01-02'",
        "begindatum <= TIMESTAMP('2001-01-02T00:00:00Z') | begindatum <= '2001-01-02'",
        "begindatum = TIMESTAMP('2001-01-03T00:30:00+01:00') | begindatum = '2001-01-02'",
        "begindatum BETWEEN DATE('2001-01-02') AND TIMESTAMP('2001-01-04T00:00:00Z')"
            + "| begindatum BETWEEN '2001-01-02' AND '2001-01-04'",
        "T_INTERSECTS(begindatum, INTERVAL('2001-01-02T23:59:59Z', '2001-01-04T00:00:00Z'))"
            + "| begindatum BETWEEN '2001-01-02' AND '2001-01-04'",
        "T_INTERSECTS(begindatum, INTERVAL('..', '2001-01-02')) | begindatum <= '2001-01-02'",
        "T_INTERSECTS(begindatum, INTERVAL('2001-01-02', '..')) | begindatum >= '2001-01-02'",
        "T_INTERSECTS(begindatum, INTERVAL('..', '..')) | begindatum IS NOT NULL",
        "T_BEFORE(begindatum, INTERVAL('2001-01-02', '..')) | begindatum < '2001-01-02'",
        "T_DURING(INTERVAL(begindatum, begindatum), INTERVAL('2001-01-02', '2001-01-04'))"
            + "| begindatum = '2001-01-03'",
        "begindatum > DATE('0000-01-01') AND begindatum < TIMESTAMP('9999-12-31T23:59:59Z')"
            + "| begindatum IS NOT NULL",
        "year(begindatum) = 2001 AND month(begindatum) = 2"
            + "| begindatum BETWEEN '2001-02-01' AND '2001-02-28'",
      })
  void daysAndMomentsMeetAtTheEdgesOfDays(String filter, String sql) {
    assertThat(Filtered.percelen(filter)).isEqualTo(Filtered.sql(sql));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "CASEI('STRASSE') = CASEI('straße') | 2500",
        "CASEI('ΟΔΟΣ') = CASEI('οδος') | 2500",
        "CASEI('ΟΔΟΣ') = CASEI('οδός') | 0",
        "ACCENTI('débárquér') = 'debarquer' | 2500",
        "ACCENTI('Køge') = ACCENTI('Koge') | 2500",
        "ACCENTI('はじめ') <> ACCENTI('はしめ') | 2500",
        "ACCENTI(CASEI('Ä')) = accenti(casei('a')) | 2500",
        "'e\u0301' = '\u00e9' | 2500",
        "'a' < 'b' AND 'Z' < 'a' | 2500",
        "A_EQUALS((1, 'a', TRUE), (1.0, 'a', TRUE)) | 2500",
        "A_EQUALS((1, 2), (2, 1)) | 0",
        "A_CONTAINS(('a', 'b', 'c'), ('c', 'a')) | 2500",
        "A_CONTAINEDBY(('a'), ('c', 'a')) | 2500",
        "A_OVERLAPS(('a', 'b'), ('b', 'c')) | 2500",
        "A_OVERLAPS(('a'), ('b')) | 0",
        "A_OVERLAPS((), ('b')) | 0",
        "7 div 2 = 3 AND -7 div 2 = -3 AND 7 % 4 = 3 AND 2 ^ 10 = 1024 AND 7 / 2 = 3.5 | 2500",
        "-2 ^ 2 = 4 AND 2 + 3 * 4 = 14 AND 10 - 4 - 3 = 3 | 2500",
        "round(2.5) = 3 AND floor(-1.5) = -2 AND ceil(1.2) = 2 AND abs(-3) = 3 | 2500",
        "upper('é') = 'É' AND lower('É') = 'é' AND char_length('é€😀') = 3 | 2500",
      })
  void literalsAloneAreEnough(String filter, long percelen) {
    assertThat(Filtered.percelen(filter)).as(filter).isEqualTo(percelen);
  }

  @Test
  void aTextWithSemicolonsIsAListToListFunctions() {
    String filter = "A_CONTAINS(niscode, ('11001'))";
    assertThat(Filtered.percelen(filter)).isEqualTo(Filtered.sql("niscode = '11001'"));
  }

  @Test
  void aLayerWithoutGeometryHasNoGeom() {
    String filter = "S_INTERSECTS(geom, POINT(4 51))";
    Queryables none = new Queryables(java.util.Map.of("naam", Kind.TEXT));
    Expression read = Cql2.read(filter, Lang.TEXT, Limits.DEFAULT);
    assertThatThrownBy(() -> new Condition(read, none, Crs.CRS84))
        .hasMessage("at character 14: there is no property 'geom'; there are naam");
  }
}
