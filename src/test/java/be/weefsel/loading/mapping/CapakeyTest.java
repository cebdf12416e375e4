package be.weefsel.loading.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CapakeyTest {
  @ParameterizedTest
  @CsvSource({
    "11001B0009/00A005, 11001B0009/00A005",
    "11001B0213/02_000, 11001B0213/02_000",
    "11001B0009-00A005, 11001B0009/00A005",
    "11001B0213-02_000, 11001B0213/02_000",
    "11001_B_0009_A_005_00, 11001B0009/00A005",
    "11001_B_0213___000_02, 11001B0213/02_000",
  })
  void allFormsBecomeTheCadastralOne(String text, String canonical) {
    assertThat(Capakey.canonical(text)).contains(canonical);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "11001B0009/0A005",
        "11001b0009/00A005",
        "11001B0009/00A0055",
        "11001B0009 00A005",
        "1100-B0009/00A005",
        "",
        "\u0661\u0661001B0009/00A005"
      })
  void anythingElseIsNoKey(String text) {
    assertThat(Capakey.canonical(text)).isEmpty();
  }
}
