package be.weefsel.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.layers.LayerCatalogue;
import be.weefsel.registry.Settings;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The code tables behind functions: they name only what exists, and nothing twice. */
class FunctieTabellenTest {
  private final Settings settings = Settings.from(Map.of());
  private final Methode methode = Methode.read(settings);

  @ParameterizedTest
  @CsvSource({
    "nace_functie, functie",
    "functie_zone, functie",
    "rol_functie, functie",
    "rol_functie, bewoond",
    "rol_functie, in_bebouwing",
    "rol_functie, rest",
    "rol_functie, onbebouwd",
    "gebruik_functie, functie",
    "gevoelig_functie, functie"
  })
  void everyFunctionIsOneOfTheTen(String table, String column) {
    Set<String> known = values("functies", "functie");
    known.add("");
    assertThat(known).containsAll(values(table, column));
  }

  @Test
  void everyRoleSaysWhatABuildingThereIs() {
    Set<String> roles = values("bestemming_rol", "rol");
    roles.remove("contour"); // replaces nothing, so nothing lies in it
    roles.remove("gelezen"); // what may come there, not what stands there
    roles.add("geen");
    assertThat(values("rol_functie", "rol")).isEqualTo(roles);
    assertThat(roles).containsAll(values("functie_zone", "rol")).containsAll(roles("bouwlagen"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"nace_functie", "nace_aard"})
  void bothVersionsOfNaceHaveATableAndNoPrefixTwice(String name) {
    CodeTable table = methode.require(name);
    List<String> keys =
        table.rows().stream()
            .map(r -> table.value(r, "nace_versie") + " " + table.value(r, "prefix"))
            .toList();
    assertThat(keys).doesNotHaveDuplicates();
    assertThat(keys).anyMatch(k -> k.startsWith("2008")).anyMatch(k -> k.startsWith("2025"));
  }

  @Test
  void theCodesOfDatasetsAreThoseOfTheirLayers() {
    assertThat(codes("gebruikspercelen", "functie"))
        .containsAll(values("gebruik_functie", "gebruik"));
    assertThat(codes("gevoelige-functies", "soort"))
        .containsAll(values("gevoelig_functie", "soort"));
  }

  private List<String> codes(String dataset, String column) {
    return LayerCatalogue.read(settings.layers()).dataset(dataset).dataset().columns().stream()
        .filter(c -> c.name().equals(column))
        .findFirst()
        .orElseThrow()
        .codes();
  }

  private Set<String> roles(String table) {
    Set<String> roles = values(table, "rol");
    roles.remove("");
    return roles;
  }

  private Set<String> values(String name, String column) {
    CodeTable table = methode.require(name);
    Set<String> values = new TreeSet<>();
    table.rows().forEach(r -> values.add(table.value(r, column)));
    return values;
  }
}
