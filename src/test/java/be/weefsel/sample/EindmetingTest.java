package be.weefsel.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Geometry;

class EindmetingTest {
  @TempDir static Path dir;
  private static Written before;
  private static Written after;

  @BeforeAll
  static void write() throws Exception {
    before = Written.in(dir.resolve("2025"), 12_000);
    Path later = dir.resolve("2028");
    after = new Written(later, Sample.write(later, 12_000, 7, Toestand.EINDMETING));
  }

  @Test
  void onlyWhatChangedIsWritten() {
    SampleIndex index = SampleIndex.read(after.dir());
    assertThat(index.peildatum()).isEqualTo("2028-01-01");
    assertThat(index.files().keySet())
        .containsExactly("percelen", "kernen", "vestigingen", "leegstand");
  }

  @Test
  void oneInAHundredPercelenWasSplitOrRenumbered() throws Exception {
    Map<String, Geometry> old = new HashMap<>();
    before.percelen().forEach(p -> old.put(p.get(0), p.geom()));
    List<Gpkg.Row> now = after.percelen();
    assertThat(now).extracting(p -> p.get(0)).doesNotHaveDuplicates();
    Set<String> gone = new HashSet<>(old.keySet());
    now.forEach(p -> gone.remove(p.get(0)));
    assertThat(gone.size() / (double) old.size()).isBetween(0.006, 0.014);
    assertThat(now.size()).isGreaterThan(old.size());
    for (Gpkg.Row perceel : now) {
      Geometry was = old.get(perceel.get(0));
      if (was != null) {
        assertThat(perceel.geom().getArea()).isCloseTo(was.getArea(), within(1.0));
      }
    }
    assertThat(area(now.stream().map(Gpkg.Row::geom).toList()))
        .isCloseTo(area(List.copyOf(old.values())), within(5.0));
  }

  private static double area(List<Geometry> geometries) {
    return geometries.stream().mapToDouble(Geometry::getArea).sum();
  }

  @Test
  void fiveInAHundredVestigingenLeftAndSixCame() throws Exception {
    Set<String> old = numbers(before);
    Set<String> now = numbers(after);
    Set<String> gone = new HashSet<>(old);
    gone.removeAll(now);
    Set<String> come = new HashSet<>(now);
    come.removeAll(old);
    assertThat(gone.size() / (double) old.size()).isBetween(0.035, 0.065);
    assertThat(come.size() / (double) old.size()).isBetween(0.055, 0.065);
    assertThat(now).allMatch(n -> n.startsWith("2.9"));
  }

  private static Set<String> numbers(Written written) throws Exception {
    Set<String> numbers = new HashSet<>();
    written.csv("vestigingen.csv", ';').forEach(v -> numbers.add(v.get("EstablishmentNumber")));
    return numbers;
  }

  @Test
  void someVacanciesEndedAndSomeBegan() throws Exception {
    List<CSVRecord> panden = after.csv("leegstand.csv", ',');
    assertThat(panden).anyMatch(p -> !p.get("einddatum").isEmpty());
    assertThat(panden).anyMatch(p -> p.get("begindatum").compareTo("2025-01-01") > 0);
    assertThat(panden)
        .allMatch(
            p ->
                p.get("begindatum").compareTo("2028-01-01") < 0
                    && p.get("einddatum").compareTo("2028-01-01") < 0);
    Set<String> capakeys = new HashSet<>();
    after.percelen().forEach(p -> capakeys.add(p.get(0)));
    assertThat(panden).extracting(p -> p.get("capakey")).isSubsetOf(capakeys);
  }

  @Test
  void kernenAreDrawnALittleWider() throws Exception {
    double old = area(before.kernen().stream().map(Gpkg.Row::geom).toList());
    double now = area(after.kernen().stream().map(Gpkg.Row::geom).toList());
    assertThat(now / old).isGreaterThan(1.005).isLessThan(1.12);
  }
}
