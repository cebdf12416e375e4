package be.weefsel.query.cql2;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text and JSON say the same, and what is written is read back the same. */
class RoundTripTest {
  private static Expression text(String filter) {
    return Cql2.read(filter, Lang.TEXT, Limits.DEFAULT);
  }

  private static Expression json(String filter) {
    return Cql2.read(filter, Lang.JSON, Limits.DEFAULT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "stad = 'Gent' | {'op':'=','args':[{'property':'stad'},'Gent']}",
        "a <> 1.5 | {'op':'<>','args':[{'property':'a'},1.5]}",
        "a - 1 > 0 | {'op':'>','args':[{'op':'-','args':[{'property':'a'},1]},0]}",
        "x >= date('1970-01-01') | {'op':'>=','args':[{'property':'x'},{'date':'1970-01-01'}]}",
        "x IS NOT NULL | {'op':'not','args':[{'op':'isNull','args':[{'property':'x'}]}]}",
        "x like 'J%' | {'op':'like','args':[{'property':'x'},'J%']}",
        "d BETWEEN 1 and 2 | {'op':'between','args':[{'property':'d'},1,2]}",
        "c NOT IN (1,2) | {'op':'not','args':[{'op':'in','args':[{'property':'c'},[1,2]]}]}",
        "CASEI(r) = casei('Straße')"
            + "| {'op':'=','args':[{'op':'casei','args':[{'property':'r'}]},{'op':'casei','args':['Straße']}]}",
        "s_intersects(g,POINT(36.3 32.2))"
            + "| {'op':'s_intersects','args':[{'property':'g'},{'type':'Point','coordinates':[36.3,32.2]}]}",
        "S_WITHIN(g,BBOX(-118,33.8,-117.9,34))"
            + "| {'op':'s_within','args':[{'property':'g'},{'bbox':[-118,33.8,-117.9,34]}]}",
        "T_DURING(INTERVAL(a,b),INTERVAL('2017-06-10T07:30:00Z','..'))"
            + "| {'op':'t_during','args':[{'interval':[{'property':'a'},{'property':'b'}]},"
            + "{'interval':['2017-06-10T07:30:00Z','..']}]}",
        "T_FINISHEDBY(INTERVAL(a,b),INTERVAL('2017-06-10','2017-06-11'))"
            + "| {'op':'t_finishedBy','args':[{'interval':[{'property':'a'},{'property':'b'}]},"
            + "{'interval':['2017-06-10','2017-06-11']}]}",
        "A_CONTAINS(l,('a','b')) | {'op':'a_contains','args':[{'property':'l'},['a','b']]}",
        "A_EQUALS(('a',TRUE,1.0,8),l) | {'op':'a_equals','args':[['a',true,1.0,8],{'property':'l'}]}",
        "A_EQUALS(l,('a')) | {'op':'a_equals','args':[{'property':'l'},['a']]}",
        "A_EQUALS(l,()) | {'op':'a_equals','args':[{'property':'l'},[]]}",
        "v = - f * 2.0 + b / 6.1 - x ^ 2.0"
            + "| {'op':'=','args':[{'property':'v'},{'op':'-','args':[{'op':'+','args':["
            + "{'op':'*','args':[{'op':'*','args':[-1,{'property':'f'}]},2.0]},"
            + "{'op':'/','args':[{'property':'b'},6.1]}]},{'op':'^','args':[{'property':'x'},2.0]}]}]}",
        "1 = (f div 2) | {'op':'=','args':[1,{'op':'div','args':[{'property':'f'},2]}]}",
        "FALSE <> Bar(g,100,'a') | {'op':'<>','args':[false,{'op':'Bar','args':[{'property':'g'},100,'a']}]}",
        "a = 1 OR b = 2 AND NOT c = 3"
            + "| {'op':'or','args':[{'op':'=','args':[{'property':'a'},1]},{'op':'and','args':["
            + "{'op':'=','args':[{'property':'b'},2]},{'op':'not','args':[{'op':'=','args':[{'property':'c'},3]}]}]}]}",
        "true | true",
      })
  void textAndJsonSayTheSame(String text, String json) {
    Expression expression = text(text);
    assertThat(json(json.replace('\'', '"'))).isEqualTo(expression);
    assertThat(text(Cql2.text(expression))).isEqualTo(expression);
    assertThat(json(Cql2.json(expression))).isEqualTo(expression);
  }

  /** Bindings that a writer must keep, or lose in brackets that are not needed. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a = 1 OR b = 2 AND c = 3",
        "(a = 1 OR b = 2) AND c = 3",
        "NOT (a = 1 AND b = 2)",
        "NOT NOT a = 1",
        "NOT a = 1 AND b = 2",
        "a - (b - c) = 1",
        "a - b - c = 1",
        "a * (b + c) = 1",
        "a / b * c = 1",
        "(a ^ 2) ^ 3 = 1",
        "-2 ^ 2 = 4",
        "(a = 1) = (b = 2)",
        "(a = 1) IS NULL",
        "\"in\" = 1",
        "\"a \"\"b\"\"\" = 1",
        "a = 'O''Neil'",
        "a = 'x\\\\y'",
        "a LIKE 'x\\\\%'",
        "\"date\" = DATE('2020-02-29')",
      })
  void whatIsWrittenIsWhatWasRead(String filter) {
    assertThat(Cql2.text(text(filter))).isEqualTo(filter);
    assertThat(json(Cql2.json(text(filter)))).isEqualTo(text(filter));
  }
}
