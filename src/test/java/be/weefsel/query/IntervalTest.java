package be.weefsel.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntervalTest {
  @ParameterizedTest
  @CsvSource({
    "2026-01-31, 2026-01-31, 2026-01-31",
    "2026-01-31T23:30:00-02:00, 2026-02-01, 2026-02-01",
    "2026-01-31t10:00:00z, 2026-01-31, 2026-01-31",
    "2026-01-31/2026-02-01, 2026-01-31, 2026-02-01",
    "2026-01-31/.., 2026-01-31,",
    "2026-01-31T/.., 2026-01-31,",
    "/2026-01-31, , 2026-01-31",
    "0000-01-01T00:00:00Z/2026-01-31T00:00:00Z, , 2026-01-31",
    "2026-01-31T00:00:00Z/9999-12-31T00:00:00Z, 2026-01-31,"
  })
  void isReadAsDays(String text, LocalDate begin, LocalDate end) {
    assertThat(Interval.parse(text)).isEqualTo(new Interval(begin, end));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "..",
        "x",
        "+999999999-01-01T00:00:00Z",
        "-5000-01-01T00:00:00Z/..",
        "2026-02-30",
        "2026",
        "2026-01-01T10:00",
        "2026-02-02/2026-02-01"
      })
  void saysWhatIsWrong(String text) {
    assertThatThrownBy(() -> Interval.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }
}
