package be.weefsel.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | JSON",
        "*/* | JSON",
        "application/geo+json, application/json | JSON",
        "application/vnd.oai.openapi+json;version=3.0 | JSON",
        "text/html,application/xhtml+xml,*/*;q=0.8 | HTML",
        "text/csv;q=0.9,text/html;q=0.1 | CSV",
        "text/html;q=0.1, application/json;q=0.2 | JSON",
        "TEXT/HTML | HTML",
        "text/html;q=rubbish, text/csv | CSV",
        "image/png | JSON"
      })
  void theBestOfferedFormatWins(String header, Format expected) {
    assertThat(Accept.format(header, List.of(Format.JSON, Format.CSV, Format.HTML)))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"'' | nl", "en | en", "fr,en;q=0.3 | en", "nl,en | nl", "de | nl", "EN-us | en"})
  void englishOnlyWhenLikedMoreThanDutch(String header, String expected) {
    assertThat(Accept.language(header)).isEqualTo(expected);
  }
}
