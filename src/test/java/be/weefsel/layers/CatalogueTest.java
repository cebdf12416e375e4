package be.weefsel.layers;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.registry.Settings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the files of {@code layers/} promise each other. */
class CatalogueTest {
  private static final Set<String> FORMATS =
      new HashSet<>(
          Arrays.asList(
              null,
              "capakey",
              "niscode",
              "nace",
              "adresid",
              "vestigingsnummer",
              "ondernemingsnummer"));
  private static final LayerCatalogue CATALOGUE =
      LayerCatalogue.read(Settings.from(Map.of()).layers());
  // Names that a table of a lading has of its own.
  private static final List<String> TAKEN = List.of("id", "rij", "geom", "geom_crs84", "geom_3857");

  static Stream<Layer> datasets() {
    return CATALOGUE.datasets().stream();
  }

  static Stream<Arguments> mappings() {
    return datasets().flatMap(d -> d.dataset().mappings().stream().map(m -> Arguments.of(d, m)));
  }

  @Test
  void everyDatasetThatAGemeenteHasIsThere() {
    assertThat(datasets().map(Layer::id))
        .contains(
            "percelen",
            "rup-zones",
            "plannen",
            "overdrukken",
            "voorschriften",
            "plancorrecties",
            "vrijgaven",
            "bedrijventerreinen",
            "gebruikspercelen",
            "kernen",
            "gemeenten",
            "deelgemeenten",
            "sectoren",
            "wijken",
            "gebouwen",
            "leegstand",
            "haltes",
            "wegen",
            "overstroming",
            "kernwinkelgebieden",
            "gevoelige-functies",
            "seveso",
            "openbaar-domein",
            "erfgoed",
            "verkavelingen",
            "sites");
  }

  @Test
  void workingNamesAreUnique() {
    assertThat(CATALOGUE.all().stream().map(Layer::as)).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("datasets")
  void everythingHasATitleInBothLanguages(Layer layer) {
    List<Text> texts = new ArrayList<>(List.of(layer.title(), layer.description()));
    layer.dataset().columns().forEach(c -> texts.add(c.title()));
    assertThat(texts).allSatisfy(t -> assertThat(t.nl()).isNotBlank());
    assertThat(texts).allSatisfy(t -> assertThat(t.en()).isNotBlank());
    assertThat(layer.dataset().licence()).isNotBlank();
    assertThat(layer.dataset().citation()).isNotBlank();
  }

  @ParameterizedTest
  @MethodSource("datasets")
  void keyVersionAndColumnsFitEachOther(Layer layer) {
    Dataset dataset = layer.dataset();
    List<String> names = dataset.columns().stream().map(Column::name).toList();
    assertThat(names).doesNotHaveDuplicates().doesNotContainAnyElementsOf(TAKEN);
    assertThat(names).doesNotContain(layer.as() + "_id");
    assertThat(names).containsAll(dataset.key());
    if (dataset.version() != null) {
      assertThat(names).contains(dataset.version());
    }
    Mapping own = dataset.mappings().get(0);
    assertThat(names).noneMatch(PersonalNames.of(dataset, own)::fits);
    assertThat(dataset.columns())
        .allSatisfy(c -> assertThat(c.format()).isIn(FORMATS))
        .allSatisfy(c -> assertThat(c.notAfter()).isIn(null, "peildatum"))
        .allSatisfy(c -> assertThat(c.notAfter() == null || c.type() == ColumnType.DATE).isTrue())
        .allSatisfy(c -> assertThat(c.codes() == null || c.type() == ColumnType.TEXT).isTrue());
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("mappings")
  void mappingsWriteColumnsAndCodesThatExist(Layer layer, Mapping mapping) {
    mapping
        .columns()
        .forEach(
            (name, source) -> {
              Column column = layer.dataset().column(name).orElseThrow();
              Set<String> written = new HashSet<>(source.codes().values());
              if (source.value() != null) {
                written.add(source.value());
              }
              written.remove("");
              if (column.codes() != null) {
                assertThat(column.codes()).containsAll(written);
              }
            });
    assertThat(mapping.geometry()).hasSizeLessThanOrEqualTo(2);
    assertThat(mapping.recognise()).isNotEmpty();
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("mappings")
  void nothingPersonalIsRead(Layer layer, Mapping mapping) {
    PersonalNames personal = PersonalNames.of(layer.dataset(), mapping);
    assertThat(mapping.columns().values())
        .filteredOn(ColumnSource::readsColumn)
        .extracting(ColumnSource::from)
        .noneMatch(personal::fits);
    assertThat(mapping.columns().keySet()).noneMatch(personal::fits);
    assertThat(mapping.recognise()).noneMatch(personal::fits);
    assertThat(mapping.only().keySet()).noneMatch(personal::fits);
    assertThat(mapping.geometry()).noneMatch(personal::fits);
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("mappings")
  void noDatasetKeepsPeople(Layer layer, Mapping mapping) {
    PersonalNames personal = PersonalNames.of(layer.dataset(), mapping);
    assertThat(
            List.of(
                "Naam eigenaar",
                "contactpersoon_email",
                "AANVRAGER.Persoon.naam",
                "dossier.aanvrager",
                "GSM-nummer",
                "NAAM_EIGEN"))
        .allMatch(personal::fits);
    assertThat(List.of("eigendom", "bestemmingsmogelijkheid")).noneMatch(personal::fits);
  }

  @Test
  void registersOfPeopleNameWhatIsPersonal() {
    Map<String, String> expected =
        Map.of(
            "leegstand", "eigenaar",
            "percelen", "eigenaar",
            "verkavelingen", "aanvrager",
            "sites", "contactpersoon",
            "voorschriften", "gelezen_door");
    expected.forEach(
        (id, column) -> assertThat(CATALOGUE.dataset(id).dataset().personal()).contains(column));
  }
}
