package be.weefsel.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VestigingenTest {
  @TempDir static Path dir;
  private static List<CSVRecord> vestigingen;

  @BeforeAll
  static void write() throws Exception {
    vestigingen = Written.in(dir, 20_000).csv("vestigingen.csv", ';');
  }

  @Test
  void numbersHaveTheRightCheckDigits() {
    for (String column : List.of("EstablishmentNumber", "EnterpriseNumber")) {
      assertThat(vestigingen)
          .extracting(v -> v.get(column).replace(".", ""))
          .allMatch(number -> number.length() == 10)
          .allMatch(VestigingenTest::isChecked);
    }
  }

  private static boolean isChecked(String number) {
    long eight = Long.parseLong(number.substring(0, 8));
    return Integer.parseInt(number.substring(8)) == 97 - eight % 97;
  }

  @Test
  void checkDigitsFollowTheRuleByHand() {
    // 29,010,000 = 97 × 299,072 + 16, and 97 − 16 = 81.
    assertThat(Nummer.vestiging(0)).isEqualTo("2.901.000.081");
    // 19,010,000 = 97 × 195,979 + 37, and 97 − 37 = 60.
    assertThat(Nummer.onderneming(0)).isEqualTo("1.901.000.060");
  }

  @Test
  void numbersLieInRangesThatAreNotIssued() {
    assertThat(vestigingen)
        .extracting(v -> v.get("EstablishmentNumber"))
        .allMatch(number -> number.startsWith("2.9"))
        .doesNotHaveDuplicates();
  }

  @Test
  void someThingsAreUnknown() {
    assertThat(unknown("X")).isBetween(0.03, 0.07);
    assertThat(unknown("Y")).isEqualTo(unknown("X"));
    assertThat(unknown("Jobs")).isBetween(0.26, 0.34);
    assertThat(unknown("FloorArea")).isBetween(0.36, 0.44);
    assertThat(unknown("NaceCode")).isBetween(0.003, 0.02);
  }

  private static double unknown(String column) {
    return vestigingen.stream().filter(v -> v.get(column).isEmpty()).count()
        / (double) vestigingen.size();
  }

  @Test
  void areAboutElevenInAHundredPercelen() {
    assertThat(vestigingen.size()).isBetween(1_900, 2_600);
  }

  @Test
  void shopsCraftsAndHoldingsAtHomeAllOccur() {
    assertThat(share("47")).as("shops").isBetween(0.06, 0.2);
    assertThat(share("56")).as("horeca").isBetween(0.03, 0.1);
    assertThat(share("43", "16", "25", "31", "33")).as("crafts").isBetween(0.08, 0.25);
    assertThat(share("64200")).as("holdings").isBetween(0.01, 0.08);
    assertThat(vestigingen)
        .filteredOn(v -> v.get("NaceCode").equals("64200"))
        .allMatch(v -> v.get("Jobs").isEmpty() || v.get("Jobs").equals("0"))
        .allMatch(v -> v.get("NaturalPerson").equals("0"));
  }

  @Test
  void oneInThreeIsOfANaturalPersonWithFewJobs() {
    List<CSVRecord> persons =
        vestigingen.stream().filter(v -> v.get("NaturalPerson").equals("1")).toList();
    assertThat(persons.size() / (double) vestigingen.size()).isBetween(0.22, 0.4);
    assertThat(persons).extracting(v -> v.get("Jobs")).isSubsetOf("", "1", "2");
  }

  private static double share(String... codes) {
    return vestigingen.stream()
            .filter(v -> List.of(codes).stream().anyMatch(v.get("NaceCode")::startsWith))
            .count()
        / (double) vestigingen.size();
  }

  @Test
  void permitsAreOfVestigingenThatExist() throws Exception {
    List<CSVRecord> permits = new Written(dir, null).csv("vergunningen.csv", ',');
    assertThat(permits)
        .extracting(p -> p.get("vestigingsnummer"))
        .isSubsetOf(vestigingen.stream().map(v -> v.get("EstablishmentNumber")).toList());
    assertThat(permits)
        .extracting(p -> p.get("klasse"))
        .contains("klasse 1", "klasse 2", "klasse 3");
  }

  @Test
  void fileIsWhatASpreadsheetExpects() throws Exception {
    byte[] bytes = Files.readAllBytes(dir.resolve("vestigingen.csv"));
    assertThat(bytes).startsWith(0xEF, 0xBB, 0xBF).endsWith('\r', '\n');
  }
}
