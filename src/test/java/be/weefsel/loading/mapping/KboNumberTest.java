package be.weefsel.loading.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KboNumberTest {
  @ParameterizedTest
  @CsvSource({
    "vestigingsnummer, 2.000.000.339, 2.000.000.339",
    "vestigingsnummer, 2000000339, 2.000.000.339",
    "vestigingsnummer, 2000 000 339, 2.000.000.339",
    "vestigingsnummer, v-12, v-12",
    "vestigingsnummer, 200000033, 200000033",
    "ondernemingsnummer, 0200065765, 0200.065.765",
    "ondernemingsnummer, 200065765, 0200.065.765",
    "ondernemingsnummer, BE 0200.065.765, 0200.065.765",
    "ondernemingsnummer, 1.910.000.175, 1910.000.175",
  })
  void everyFormBecomesThatOfTheKbo(String format, String text, String canonical) {
    assertThat(KboNumber.canonical(format, text)).isEqualTo(canonical);
  }

  // 97 − 2 000 000 3 mod 97 = 97 − 58 = 39; 97 − 2 000 657 mod 97 = 97 − 32 = 65
  @ParameterizedTest
  @ValueSource(strings = {"2.000.000.339", "0200.065.765", "2910000196"})
  void theLastTwoDigitsCheckTheOthers(String number) {
    assertThat(KboNumber.isSound(number)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.000.000.340", "0200.065.756", "12", "", "v-12"})
  void aTypingErrorShows(String number) {
    assertThat(KboNumber.isSound(number)).isFalse();
  }

  @Test
  void naceCodesAreDigitsAlone() {
    assertThat(Nace.canonical("62.010")).contains("62010");
    assertThat(Nace.canonical("G47.11")).contains("4711");
    assertThat(Nace.canonical(" 84 220 ")).contains("84220");
    assertThat(Nace.canonical("bakkerij")).isEmpty();
    assertThat(Nace.canonical("6")).isEmpty();
  }
}
