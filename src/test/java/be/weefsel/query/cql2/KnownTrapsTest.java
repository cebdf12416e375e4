package be.weefsel.query.cql2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What filters went wrong on elsewhere. */
class KnownTrapsTest {
  private static Expression read(String filter) {
    return Cql2.read(filter, Lang.TEXT, Limits.DEFAULT);
  }

  private static String canonical(String filter) {
    return Cql2.text(read(filter));
  }

  @Test
  void theAndOfBetweenDoesNotSwallowTheRest() {
    assertThat(canonical("a BETWEEN 1 AND 2 AND b = 3")).isEqualTo("a BETWEEN 1 AND 2 AND b = 3");
    assertThat(read("a BETWEEN 1 AND 2 AND b = 3")).isInstanceOf(Expression.And.class);
    assertThat(read("a BETWEEN 1 AND 2 OR b BETWEEN 3 AND 4")).isInstanceOf(Expression.Or.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "notes",
        "nothing",
        "android",
        "order_",
        "inland",
        "island",
        "likely",
        "betweenness",
        "nullable",
        "trueish",
        "dividend",
        "points",
        "polygon_",
        "zone",
        "z",
        "date",
        "bbox",
        "point",
        "interval",
        "_x",
        "a.b",
        ":a",
        "straße",
        "名前",
        "e1",
      })
  void aNameMayBeginLikeAKeyword(String name) {
    assertThat(read(name + " = 1")).isInstanceOf(Expression.Comparison.class);
    assertThat(read("NOT " + name + " = 1")).isInstanceOf(Expression.Not.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "a = 1 b | at character 7",
        "a = 1) | at character 6",
        "a = 1 = 2 | at character 7",
        "(a = 1 | at character 7",
        "a = | at character 4",
        "a = 'x | at character 5",
        "a IN () | at character 7",
        "a BETWEEN 1 | at character 12",
        "a = 1 # | at character 7",
        "a = 5abc | at character 6",
        "= 1 | at character 1",
        "a ^ b ^ c = 1 | at character 7",
        "a == 1 | at character 4",
        "a = NULL | at character 5",
        "a = 1e999 | at character 5",
        "d = DATE('2023-02-29') | at character 5",
        "d = DATE(2023) | at character 5",
        "d = TIMESTAMP('2023-01-01') | at character 5",
        "T_AFTER(d, INTERVAL('2023-01-02','2023-01-01')) | at character 12",
        "S_INTERSECTS(g, POINT(1)) | at character 17",
        "S_INTERSECTS(g, POLYGON((0 0, 1 1, 2 2))) | at character 17",
        "S_INTERSECTS(g, POINT EMPTY) | at character 23",
        "S_INTERSECTS(g, BBOX(1,2,3)) | at character 17",
        "S_INTERSECTS(g, BBOX(1,2,3,'x')) | at character 28",
        "+a = 1 | at character 1",
      })
  void whatIsWrongIsSaidWithItsPlace(String filter, String place) {
    assertThatThrownBy(() -> read(filter))
        .isInstanceOf(FilterError.class)
        .hasMessageStartingWith(place + ":");
  }

  @Test
  void aPlaceOnAnotherLineHasItsLine() {
    assertThatThrownBy(() -> read("a = 1\nAND b ==")).hasMessageStartingWith("at line 2:8:");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "'it''s' | it's",
        "'it\\'s' | it's",
        "'a\\\\b' | a\\b",
        "'100\\%' | 100\\%",
        "'\\\\' | \\",
        "'C:\\\\temp' | C:\\temp",
      })
  void quotesAndBackslashesAreEscaped(String literal, String meant) {
    Expression.Comparison c = (Expression.Comparison) read("a = " + literal);
    assertThat(((Expression.Text) c.right()).value()).isEqualTo(meant);
  }

  @Test
  void controlCharactersHaveTheirLetters() {
    Expression.Comparison c = (Expression.Comparison) read("a = '\\a\\b\\t\\n\\v\\f\\r'");
    assertThat(((Expression.Text) c.right()).value()).isEqualTo("\u0007\b\t\n\u000B\f\r");
  }

  /** As its source writes them. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "(\"kantoor_score\" >= 0.5) | kantoor_score >= 0.5",
        "((a = 1) AND (b = 'x')) | a = 1 AND b = 'x'",
        "(NOT ((a = 1))) | NOT a = 1",
        "(a > ( - (5))) | a > -1 * 5",
        "(a IS NULL) | a IS NULL",
        "(a IS NOT NULL) | NOT a IS NULL",
        "(CASEI(a) LIKE CASEI('B%')) | CASEI(a) LIKE CASEI('B%')",
        "(CASEI(a) NOT LIKE CASEI('B%')) | NOT CASEI(a) LIKE CASEI('B%')",
        "(d > TIMESTAMP('2020-01-01T00:00:00.000Z')) | d > TIMESTAMP('2020-01-01T00:00:00Z')",
        "S_INTERSECTS(geometry,BBOX(4.1,51,4.2,51.1)) | S_INTERSECTS(geometry, BBOX(4.1, 51, 4.2, 51.1))",
        "((a % 2) = 0) | a % 2 = 0",
        "((a ^ 2) > 4) | a ^ 2 > 4",
        "(a IN (1,2)) | a IN (1, 2)",
        "((a)) = ((1)) | a = 1",
      })
  void theStyleOfQgisIsUnderstood(String filter, String meant) {
    assertThat(canonical(filter)).isEqualTo(meant);
  }

  @Test
  void isBetweenValuesIsNeverUnknown() {
    // niscode of one perceel in ten is null.
    assertThat(Filtered.percelen("(niscode IS '11001')"))
        .isEqualTo(Filtered.sql("niscode = '11001'"));
    assertThat(Filtered.percelen("(niscode IS NOT '11001')"))
        .isEqualTo(Filtered.sql("niscode IS DISTINCT FROM '11001'"));
  }

  @Test
  void depthIsKnownBeforeTheParserRecurses() {
    String deep = "(".repeat(100_000) + "a = 1" + ")".repeat(100_000);
    assertThatThrownBy(() -> read(deep))
        .hasMessageContaining("at character 65: more than 64 levels");
    assertThatThrownBy(() -> read("NOT ".repeat(900) + "a = 1")).hasMessageContaining("levels");
    assertThatThrownBy(() -> read("a = " + "- ".repeat(900) + "1")).isInstanceOf(FilterError.class);
    assertThatThrownBy(() -> read("a = 1" + " + 1".repeat(900))).hasMessageContaining("levels");
    String json = "{\"op\":\"not\",\"args\":[".repeat(50_000);
    assertThatThrownBy(() -> Cql2.read(json, Lang.JSON, Limits.DEFAULT))
        .isInstanceOf(FilterError.class)
        .hasMessageContaining("depth");
    assertThatThrownBy(() -> Cql2.read(deep, Lang.ECQL, Limits.DEFAULT))
        .hasMessageContaining("levels");
    assertThatThrownBy(() -> Cql2.read("NOT ".repeat(9000) + "a = 1", Lang.ECQL, Limits.DEFAULT))
        .hasMessageContaining("levels");
  }

  @Test
  void sizeHasALimitAndPointsHaveAnother() {
    String many = "a IN (" + "1,".repeat(1_000) + "1)";
    assertThatThrownBy(() -> read(many)).hasMessageContaining("more than 1000 parts");
    String chain = "a = 1" + " OR a = 1".repeat(300);
    assertThat(read(chain)).isInstanceOf(Expression.Or.class);
    assertThat(Cql2.read(chain, Lang.ECQL, Limits.DEFAULT)).isInstanceOf(Expression.Or.class);
    assertThat(read("S_INTERSECTS(g, " + circle(10_000) + ")")).isInstanceOf(Expression.Call.class);
    assertThatThrownBy(() -> read("S_INTERSECTS(g, " + circle(50_000) + ")"))
        .hasMessageContaining("more than 50000 points");
  }

  /** A drawn polygon of so many corners, in WKT. */
  static String circle(int corners) {
    return IntStream.rangeClosed(0, corners)
        .mapToObj(i -> i % corners * 2 * Math.PI / corners)
        .map(a -> 4.37 + Math.cos(a) / 100 + " " + (50.84 + Math.sin(a) / 100))
        .collect(Collectors.joining(",", "POLYGON((", "))"));
  }
}
