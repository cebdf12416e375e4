package be.weefsel.web.downloads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples of RFC 9110, section 14.1.2, over a file of 10,000 bytes, and their edges. */
class ByteRangeTest {
  @ParameterizedTest
  @CsvSource({
    "bytes=0-499, 0, 500",
    "bytes=500-999, 500, 500",
    "bytes=-500, 9500, 500",
    "bytes=9500-, 9500, 500",
    "bytes=9999-, 9999, 1",
    "bytes=-1, 9999, 1",
    "bytes=-20000, 0, 10000",
    "bytes=0-20000, 0, 10000"
  })
  void oneRangeIsGiven(String header, long start, long length) {
    assertThat(ByteRange.parse(header, 10_000)).isEqualTo(new ByteRange(start, length));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bytes=0-0,-1", "bytes=5-4", "items=0-1", "bytes=-", "bytes=a-b", ""})
  void otherwiseTheWhole(String header) {
    assertThat(ByteRange.parse(header, 10_000)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"bytes=10000-", "bytes=10000-10001", "bytes=-0"})
  void whatLiesOutsideIsRefused(String header) {
    assertThatThrownBy(() -> ByteRange.parse(header, 10_000))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("10000");
  }
}
