package be.weefsel.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.weefsel.Refused;
import be.weefsel.layers.LayerCatalogue;
import be.weefsel.layers.Text;
import be.weefsel.registry.Settings;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class MethodeTest {
  private final Settings settings = Settings.from(Map.of());
  private final Methode methode = Methode.read(settings);

  @Test
  void everyShippedProfileCanReachTheCoverageLimit() {
    Set<String> datasets = new TreeSet<>();
    LayerCatalogue.read(settings.layers()).datasets().forEach(l -> datasets.add(l.id()));
    double limit =
        Parameters.of(methode.require("parameters"), LocalDate.EPOCH).number("dekking_minimum");
    assertThat(methode.profiles()).isNotEmpty();
    for (Profile p : methode.profiles()) {
      int reachable =
          p.criteria().stream()
              .filter(w -> possible(w.id(), datasets))
              .mapToInt(Profile.Weight::weight)
              .sum();
      assertThat((double) reachable).as(p.id()).isGreaterThanOrEqualTo(limit);
    }
  }

  private boolean possible(String need, Set<String> datasets) {
    SqlFile file = methode.file(need);
    return file == null
        ? datasets.contains(need) || methode.table(need) != null
        : file.header().needs().stream().allMatch(n -> possible(n, datasets));
  }

  @Test
  void everyRoleThatABestemmingGivesIsKnown() {
    CodeTable rules = methode.require("bestemming");
    CodeTable roles = methode.require("bestemming_rol");
    Set<String> known = new TreeSet<>();
    roles.rows().forEach(r -> known.add(roles.value(r, "rol")));
    assertThat(rules.rows()).allSatisfy(r -> assertThat(known).contains(rules.value(r, "rol")));
  }

  @Test
  void aProfileWhoseWeightsDoNotSumToAHundredIsRefused() {
    Profile p =
        new Profile(
            "scheef",
            1,
            new Text("scheef", null),
            List.of(new Profile.Weight("c01_bestemming_kantoor", 90, null)),
            null,
            null);
    assertThatThrownBy(
            () -> p.check(Map.of("c01_bestemming_kantoor", methode.file("c01_bestemming_kantoor"))))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("the weights sum to 90, not to 100");
  }

  @Test
  void aFileWithoutNoRowIsRefused() {
    assertThatThrownBy(
            () ->
                SqlFileReader.read(
                    SqlFile.Kind.CRITERION,
                    "c99.sql",
                    "-- id: c99\n-- title: {nl: x}\n-- normalise: {identity: {}}\nSELECT 1"))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("no_row");
  }

  @Test
  void anUnknownParameterIsRefusedByName() {
    Parameters parameters = Parameters.of(methode.require("parameters"), LocalDate.EPOCH);
    SqlFile file =
        SqlFileReader.read(
            SqlFile.Kind.DERIVED, "x.sql", "-- id: x\nSELECT '1'::text, :bestaat_niet");
    assertThatThrownBy(() -> parameters.fill(file))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("sql/derived/x.sql: :bestaat_niet is not in method/parameters.csv");
  }
}
