package be.weefsel.loading.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "68801,58 | 68801.58",
        "68801.58 | 68801.58",
        "1.234,5 | 1234.5",
        "1,234,567.5 | 1234567.5",
        "1.234 | 1.234",
        "-0,5 | -0.5",
        "1e3 | 1000",
      })
  void numbersTakePointOrComma(String text, double value) {
    assertThat(Values.number(text)).contains(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"veel", "1.2.3", "NaN", "Infinity", "1e999", "0x10", "12 m", "1d"})
  void otherTextsAreNoNumbers(String text) {
    assertThat(Values.number(text)).isEmpty();
  }

  @Test
  void integersHaveNoDecimals() {
    assertThat(Values.integer("12,0")).contains(12L);
    assertThat(Values.integer("12,5")).isEmpty();
    assertThat(Values.integer(9_007_199_254_740_993L)).contains(9_007_199_254_740_993L);
  }

  @ParameterizedTest
  @CsvSource({
    "t,true",
    "True,true",
    "ja,true",
    "1,true",
    "f,false",
    "false,false",
    "NEE,false",
    "0,false"
  })
  void booleansAreDutchAndEnglish(String text, boolean value) {
    assertThat(Values.bool(text)).contains(value);
  }

  @Test
  void twoIsNoBoolean() {
    assertThat(Values.bool("2")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2024-02-29, 2024-02-29",
    "29/02/2024, 2024-02-29",
    "5/7/1984, 1984-07-05",
    "3/02/2024 0:00, 2024-02-03",
    "03/02/2024 00:00:00, 2024-02-03",
    "2024/02/29, 2024-02-29",
    "20190313, 2019-03-13",
    "2001-08-02T00:00:00Z, 2001-08-02"
  })
  void datesAreIsoOrBelgian(String text, LocalDate date) {
    assertThat(Values.date(text)).contains(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023-02-29",
        "07/31/2024",
        "gisteren",
        "2024",
        "2023/02-01",
        "12345678",
        "3/02/2024 of later"
      })
  void otherTextsAreNoDates(String text) {
    assertThat(Values.date(text)).isEmpty();
  }

  @Test
  void aWholeNumberAsTextHasNoDecimals() {
    assertThat(Values.text(8020.0)).isEqualTo("8020");
  }
}
