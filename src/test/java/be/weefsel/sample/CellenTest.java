package be.weefsel.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two gemeenten, so that some squares lie on the border between them. */
class CellenTest {
  private static final int PERCELEN = 28_000;

  @TempDir static Path dir;
  private static Written written;
  private static List<CSVRecord> cellen;

  @BeforeAll
  static void write() throws Exception {
    written = Written.in(dir, PERCELEN);
    cellen = written.csv("cellen.csv", ',');
  }

  @Test
  void aSquareOccursOnceAndLiesOnTheGrid() {
    assertThat(cellen).extracting(c -> c.get("x") + " " + c.get("y")).doesNotHaveDuplicates();
    assertThat(cellen)
        .allMatch(
            c -> Long.parseLong(c.get("x")) % 100 == 0 && Long.parseLong(c.get("y")) % 100 == 0);
  }

  @Test
  void inhabitantsAndHouseholdsAreThoseOfTheDwellings() {
    Territory territory = new Territory(PERCELEN, 7);
    long people = 0;
    long dwellings = 0;
    for (int i = 0; i < territory.gemeenten(); i++) {
      Leven leven = new GemeenteMaker(territory, i, 7).make().leven();
      people += Arrays.stream(leven.inwoners()).sum();
      dwellings += leven.plekken().stream().mapToInt(Plek::bewoond).sum();
    }
    assertThat(sum(cellen, "inwoners")).isEqualTo(people);
    assertThat(sum(cellen, "huishoudens")).isEqualTo(dwellings);
    assertThat(people / (double) dwellings).isBetween(2.0, 2.6);
    assertThat(people / (double) PERCELEN).isBetween(0.9, 1.6);
  }

  @Test
  void jobsAreThoseOfTheVestigingenWithAPlace() throws Exception {
    List<CSVRecord> placed =
        written.csv("vestigingen.csv", ';').stream().filter(v -> !v.get("X").isEmpty()).toList();
    assertThat(sum(cellen, "jobs")).isEqualTo(sum(placed, "Jobs"));
    assertThat(sum(cellen, "vestigingen")).isEqualTo(placed.size());
  }

  @Test
  void theClassFollowsTheOfficialLimits() {
    for (CSVRecord cel : cellen) {
      double people = Double.parseDouble(cel.get("inwoners"));
      double jobs = Double.parseDouble(cel.get("jobs"));
      int expected =
          4 * (people == 0 ? 0 : people < 4.5 ? 1 : people <= 15.5 ? 2 : 3)
              + (jobs == 0 ? 0 : jobs < 0.75 ? 1 : jobs <= 2.5 ? 2 : 3);
      assertThat(cel.get("verwevingsklasse")).isEqualTo(Integer.toString(expected));
    }
  }

  private static long sum(List<CSVRecord> rows, String column) {
    return rows.stream()
        .map(r -> r.get(column))
        .filter(v -> !v.isEmpty())
        .mapToLong(Long::parseLong)
        .sum();
  }
}
