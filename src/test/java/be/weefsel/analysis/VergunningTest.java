package be.weefsel.analysis;

import static be.weefsel.analysis.Town.box;
import static be.weefsel.analysis.Town.point;
import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.registry.Meting;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A park in the west and a field in the east; the same firms, with and without a permit. */
class VergunningTest {
  private static final List<String> FIRMS = new ArrayList<>();
  private static final List<String> PERMITS = new ArrayList<>();
  private static Town town;
  private static Meting meting;

  @BeforeAll
  static void draw() {
    town = new Town();
    town.lading("kernen", "kern_code, geom", "('K1', " + box(900, 900, 999, 999) + ")");
    town.lading("percelen", "capakey, geom", "('11001A0001/00A000', " + box(0, 0, 40, 50) + ")");
    town.lading("bedrijventerreinen", "terrein_nr, geom", "('P1', " + box(0, 0, 100, 100) + ")");
    firm("smid", "25110", 500);
    firm("smid klasse 3", "25110", 500, "'3', NULL, NULL, NULL");
    firm("smid klasse 2", "25110", 500, "'2', NULL, NULL, NULL");
    firm("smid klasse 1", "25110", 500, "'1', NULL, NULL, NULL");
    firm("smid seveso", "25110", 500, "'seveso', NULL, NULL, NULL");
    firm("smid vervallen", "25110", 500, "'1', NULL, NULL, '2025-06-01'");
    firm("kantoor klasse 3", "62010", 500, "'3', NULL, NULL, NULL");
    firm("afval klasse 3", "38320", 500, "'3', NULL, NULL, NULL");
    firm("veeteelt klasse 1", "01410", 500, "'1', NULL, NULL, NULL");
    firm("zonder nace klasse 1", null, 500, "'1', NULL, NULL, NULL");
    firm("zonder nace klasse 2", null, 500, "'2', NULL, NULL, NULL");
    firm("kantoor 2 en 3", "62010", 500, "'3', NULL, NULL, NULL", "'2', NULL, NULL, NULL");
    for (String kw : List.of("4.9", "5", "100", "101", "200", "500", "501", "1000", "1001")) {
      firm("elders " + kw, "16230", 500, "NULL, '19.1.2°', " + kw + ", NULL");
      firm("park " + kw, "16230", 50, "NULL, '19.1', " + kw + ", NULL");
    }
    firm("andere rubriek", "16230", 500, "NULL, '19.10', 5000, NULL");
    town.lading(
        "vestigingen",
        "vestiging_nr, nace_versie, nace, vloeroppervlakte, geom",
        FIRMS.toArray(String[]::new));
    town.lading(
        "vergunningen",
        "vestiging_nr, vergunning_nr, datum, klasse, rubriek, vermogen, einddatum",
        PERMITS.toArray(String[]::new));
    meting = town.analysed("vergund");
  }

  private static void firm(String nr, String nace, double x, String... permits) {
    String code = nace == null ? "NULL" : "'" + nace + "'";
    FIRMS.add("('%s', '2008', %s, 180, %s)".formatted(nr, code, point(x, 50)));
    for (String permit : permits) {
      PERMITS.add("('%s', 'OMV_1', '2024-03-01', %s)".formatted(nr, permit));
    }
  }

  @AfterAll
  static void close() {
    town.close();
  }

  private static String klasse(String nr) {
    return get("vestiging_klasse", "k.klasse", nr).get(0);
  }

  private static List<String> get(String relation, String columns, String nr) {
    return town.rows(
        meting,
        "SELECT %s FROM %s k JOIN vestiging USING (vestiging_id) WHERE vestiging_nr = '%s'"
            .formatted(columns, relation, nr));
  }

  @Test
  void aPermitMakesStricterNeverLighter() {
    assertThat(klasse("smid")).isEqualTo("V2");
    assertThat(klasse("smid klasse 3")).isEqualTo("V2");
    assertThat(klasse("smid klasse 2")).isEqualTo("V3");
    assertThat(klasse("smid klasse 1")).isEqualTo("N");
    assertThat(klasse("smid seveso")).isEqualTo("N");
    assertThat(klasse("kantoor klasse 3")).isEqualTo("V2");
    assertThat(klasse("afval klasse 3")).isEqualTo("N");
  }

  @Test
  void theStrictestOfSeveralPermitsCounts() {
    assertThat(klasse("kantoor 2 en 3")).isEqualTo("V3");
  }

  @Test
  void whatHasEndedCountsNoMore() {
    assertThat(klasse("smid vervallen")).isEqualTo("V2");
  }

  @Test
  void farmingStaysOutsideTheQuestion() {
    assertThat(klasse("veeteelt klasse 1")).isEqualTo("X");
  }

  @Test
  void withoutAnActivityOnlyTheHeaviestPermitDecides() {
    assertThat(klasse("zonder nace klasse 1")).isEqualTo("N");
    assertThat(klasse("zonder nace klasse 2")).isEqualTo("onbekend");
  }

  @Test
  void theEvidenceIsShownAndAbsenceIsNoEvidence() {
    assertThat(get("vestiging_klasse", "k.vergunning, k.zekerheid, k.bewijs", "smid klasse 1"))
        .containsExactly(
            "1|hoog|metaalproducten; 180 m² vloeroppervlakte, grens 200 m²; vergunning: ingedeelde"
                + " inrichting klasse 1 (OMV_1, 2024-03-01)");
    assertThat(get("vestiging_klasse", "k.vergunning, k.zekerheid", "smid"))
        .containsExactly("null|midden");
  }

  @Test
  void theThresholdsOf191DependOnTheZone() {
    assertThat(here("elders 4.9")).isEmpty();
    assertThat(here("elders 5")).containsExactly("3");
    assertThat(here("elders 100")).containsExactly("3");
    assertThat(here("elders 101")).containsExactly("2");
    assertThat(here("elders 500")).containsExactly("2");
    assertThat(here("elders 501")).containsExactly("1");
    assertThat(here("park 5")).containsExactly("3");
    assertThat(here("park 200")).containsExactly("3");
    assertThat(here("park 501")).containsExactly("2");
    assertThat(here("park 1000")).containsExactly("2");
    assertThat(here("park 1001")).containsExactly("1");
    assertThat(here("andere rubriek")).isEmpty();
  }

  private static List<String> here(String nr) {
    return get("vestiging_vergunning", "k.klasse_hier", nr);
  }

  @Test
  void whatIsLightOnAParkMayBeHeavyInACore() {
    // 200 kW: class 3 where it stands, class 2 elsewhere, so at least V3
    assertThat(get("vestiging_vergunning", "k.klasse_hier, k.klasse_elders", "park 200"))
        .containsExactly("3|2");
    assertThat(klasse("park 200")).isEqualTo("V3");
    assertThat(klasse("park 100")).isEqualTo("V2");
    assertThat(get("vestiging_klasse", "k.bewijs", "park 200").get(0))
        .endsWith(
            "ingedeelde inrichting klasse 2 buiten industriegebied, hier klasse 3 (OMV_1,"
                + " 2024-03-01, rubriek 19.1, 200 kW)");
  }
}
