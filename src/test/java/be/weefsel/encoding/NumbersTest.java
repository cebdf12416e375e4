package be.weefsel.encoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0.0, 0",
    "1, 1",
    "-1, -1",
    "4.35, 4.35",
    "0.1, 0.1",
    "100, 100",
    "0.00000005, 0",
    "-0.00000004, 0",
    "-0.00000006, -0.0000001",
    "3.99999996, 4",
    "179.99999999, 180",
    "50.1234567499999, 50.1234567",
    "12345678.5, 12345678.5",
    "1e15, 1000000000000000"
  })
  void coordinatesAreShortAndRounded(double value, String expected) {
    assertThat(coordinate(value, 7)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 149999.5, 150000",
    "0, -0.4, 0",
    "1, 0.25, 0.3",
    "2, 166021.4449, 166021.44",
    "3, 166021.4449, 166021.445",
    "3, 99.9996, 100",
    "9, 4.3512345678, 4.351234568",
    "9, 150000.0000000001, 150000",
    "9, 0.000000001, 0.000000001"
  })
  void asManyDecimalsAsAskedAreWritten(int decimals, double value, String expected) {
    assertThat(coordinate(value, decimals)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
  void coordinatesAreRoundedAsExactArithmeticRoundsThem(int decimals) {
    Random random = new Random(decimals);
    double halfUnits = 2 * Math.pow(10, decimals);
    DoubleStream anywhere =
        random.doubles(20_000).map(d -> (d - 0.5) * Math.pow(10, random.nextInt(12)));
    // Halves of the last decimal, and their neighbours, are where rounding goes wrong.
    DoubleStream halves =
        random
            .longs(20_000, -2_000_000_000L, 2_000_000_000L)
            .mapToDouble(n -> (2 * n + 1) / halfUnits)
            .map(
                d ->
                    random.nextBoolean()
                        ? d
                        : random.nextBoolean() ? Math.nextUp(d) : Math.nextDown(d));
    DoubleStream dyadic = random.longs(10_000, -1 << 30, 1 << 30).mapToDouble(n -> n / 256.0);
    DoubleStream.concat(anywhere, DoubleStream.concat(halves, dyadic))
        .filter(value -> !coordinate(value, decimals).equals(exact(value, decimals)))
        .findFirst()
        .ifPresent(
            value -> assertThat(coordinate(value, decimals)).isEqualTo(exact(value, decimals)));
  }

  private static String exact(double value, int decimals) {
    BigDecimal rounded = new BigDecimal(value).setScale(decimals, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void thereAreNoInfiniteCoordinates(double value) {
    assertThatThrownBy(() -> coordinate(value, 7)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void wholeNumbersAreWrittenAsJavaWritesThem() {
    LongStream edges = LongStream.of(0, 9, 10, -10, Long.MAX_VALUE, Long.MIN_VALUE, 99, 100);
    LongStream.concat(edges, new Random(5).longs(10_000).map(n -> n >> n % 63))
        .forEach(n -> assertThat(new Bytes(20).put(n)).hasToString(Long.toString(n)));
  }

  @ParameterizedTest
  @CsvSource({
    "49984900, 49984900.0",
    "21609, 21609.0",
    "0.0000123, 0.0000123",
    "-12345678.5, -12345678.5",
    "1e300, 1.0E300",
    "0, 0.0"
  })
  void realNumbersAreWrittenOutWhereOneCanReadThem(double value, String expected) {
    Bytes out = new Bytes();
    Numbers.real(out, value);
    assertThat(out.toString()).isEqualTo(expected);
  }

  @Test
  void realNumbersComeBackAndLookReal() {
    new Random(6)
        .longs(10_000)
        .mapToDouble(Double::longBitsToDouble)
        .filter(Numbers::hasText)
        .forEach(
            value -> {
              Bytes out = new Bytes();
              Numbers.real(out, value);
              assertThat(Double.parseDouble(out.toString())).isEqualTo(value);
              assertThat(out.toString()).contains(".");
            });
  }

  private static String coordinate(double value, int decimals) {
    Bytes out = new Bytes();
    Numbers.coordinate(out, value, decimals);
    return out.toString();
  }
}
