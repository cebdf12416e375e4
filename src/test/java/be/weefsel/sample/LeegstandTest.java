package be.weefsel.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeegstandTest {
  private static final LocalDate PEILDATUM = LocalDate.of(2025, 1, 1);

  @TempDir static Path dir;
  private static List<CSVRecord> panden;
  private static Written written;

  @BeforeAll
  static void write() throws Exception {
    written = Written.in(dir, 12_000);
    panden = written.csv("leegstand.csv", ',');
  }

  @Test
  void twoOrThreePremisesInAHundredAreVacant() throws Exception {
    double share = panden.size() / (double) written.csv("adressen.csv", ',').size();
    assertThat(share).isBetween(0.018, 0.033);
  }

  @Test
  void everyDurationAndKindOccursAndWorksToo() {
    assertThat(years(0, 1)).isPositive();
    assertThat(years(1, 3)).isPositive();
    assertThat(years(3, 30)).isPositive();
    assertThat(years(0, 30)).isEqualTo(panden.size());
    assertThat(panden)
        .extracting(p -> p.get("type"))
        .contains("handelspand", "bedrijfsruimte", "woning");
    assertThat(panden).extracting(p -> p.get("status")).contains("", "verbouwing");
    assertThat(panden).allMatch(p -> p.get("einddatum").isEmpty());
  }

  private static long years(int from, int to) {
    return panden.stream()
        .map(p -> LocalDate.parse(p.get("begindatum")))
        .filter(d -> !d.isAfter(PEILDATUM.minusYears(from)))
        .filter(d -> d.isAfter(PEILDATUM.minusYears(to)))
        .count();
  }

  @Test
  void everyPremisesIsOnAPerceelOnce() throws Exception {
    Set<String> capakeys = new HashSet<>();
    written.percelen().forEach(p -> capakeys.add(p.get(0)));
    assertThat(panden)
        .extracting(p -> p.get("capakey"))
        .doesNotHaveDuplicates()
        .isSubsetOf(capakeys);
  }

  @Test
  void nobodyWorksInAVacantShop() throws Exception {
    Set<String> places = new HashSet<>();
    written.csv("vestigingen.csv", ';').forEach(v -> places.add(v.get("X") + " " + v.get("Y")));
    assertThat(panden).noneMatch(p -> places.contains(p.get("x") + " " + p.get("y")));
  }
}
