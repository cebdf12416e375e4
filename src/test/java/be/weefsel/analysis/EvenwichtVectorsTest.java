package be.weefsel.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import be.weefsel.registry.Meting;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The vectors of balance, jobs, the mixed-use index and the location quotient. */
class EvenwichtVectorsTest {
  private static Town town;
  private static Meting meting;

  @BeforeAll
  static void draw() {
    town = Town.analysedHamlet();
    meting = town.get("nu");
  }

  @AfterAll
  static void close() {
    town.close();
  }

  @Test
  void balanceAgainstTheReference() {
    Shipped more = balance(75, 100, 0.60);
    assertThat(more.value("evenwicht", "bal_niet_wonen_vloeropp"))
        .isCloseTo(0.666667, within(5e-7));
    assertThat(more.value("evenwicht", "bgbi_niet_wonen_vloeropp"))
        .isCloseTo(0.333333, within(5e-7));
    assertThat(more.value("evenwicht", "ice_niet_wonen_vloeropp")).isCloseTo(0.5, within(1e-12));
  }

  @Test
  void theSameAsTheReferenceIsInBalance() {
    Shipped same = balance(60, 100, 0.60);
    assertThat(same.value("evenwicht", "bal_niet_wonen_vloeropp")).isCloseTo(1, within(1e-12));
    assertThat(same.value("evenwicht", "bgbi_niet_wonen_vloeropp")).isCloseTo(0, within(1e-12));
  }

  @Test
  void aReferenceOfOneKindOnlyCannotBeCompared() {
    Shipped all = balance(75, 100, 1);
    assertThat(all.value("evenwicht", "bal_niet_wonen_vloeropp")).isNull();
    assertThat(all.value("evenwicht", "bgbi_niet_wonen_vloeropp")).isNull();
    assertThat(all.reason("evenwicht", "bal_niet_wonen_vloeropp"))
        .isEqualTo("de referentie heeft enkel wonen of geen wonen");
    assertThat(all.value("evenwicht", "ice_niet_wonen_vloeropp")).isCloseTo(0.5, within(1e-12));
  }

  @Test
  void jobsAndInhabitants() {
    assertThat(jobs(300, 2000, 1)).isCloseTo(0.857143, within(5e-7));
    assertThat(jobs(400, 2000, 1)).isCloseTo(1, within(1e-12));
    assertThat(jobs(0, 2000, 1)).isCloseTo(0, within(1e-12));
    assertThat(jobs(900, 1000, 1)).isCloseTo(0.363636, within(5e-7));
    assertThat(jobs(0, 0, 1)).isNull();
    assertThat(people(0, 0, 1).reason("banen", "jobs_inwoners_evenwicht"))
        .isEqualTo("geen jobs en geen inwoners in dit gebied");
  }

  @Test
  void jobsPerDwelling() {
    assertThat(people(850, 0, 1000).value("banen_wonen", "jobs_per_woning")).isEqualTo(0.85);
    assertThat(people(1300, 0, 1000).value("banen_wonen", "jobs_per_woning")).isEqualTo(1.3);
    assertThat(people(1300, 0, 0).value("banen_wonen", "jobs_per_woning")).isNull();
    assertThat(people(1300, 0, 0).reason("banen_wonen", "jobs_per_woning"))
        .isEqualTo("geen woningen in dit gebied");
  }

  @Test
  void theMixedUseIndex() {
    mxi(2400, 4000, 60, 0.8);
    mxi(500, 4000, 12.5, 0.25);
    mxi(4000, 4000, 100, 0);
    mxi(0, 4000, 0, 0);
    assertThat(balance(0, 0, 0.5).value("menging_vloeropp", "mxi_vloeropp")).isNull();
  }

  private static void mxi(double homes, double all, double index, double balance) {
    Shipped shipped = balance(all - homes, all, 0.5);
    assertThat(shipped.value("menging_vloeropp", "mxi_vloeropp")).isCloseTo(index, within(1e-9));
    assertThat(shipped.value("menging_vloeropp_maten", "mxi_balans_vloeropp"))
        .isCloseTo(balance, within(1e-9));
  }

  @Test
  void theLocationQuotient() {
    String reference =
        "SELECT '39999' AS niscode, f AS functie, v::float8 AS vestigingen, 2 AS gemeenten FROM (VALUES ('industrie_bedrijvigheid', 6000), ('detailhandel', 94000), ('horeca', 0)) t (f, v)";
    Shipped lq =
        people(0, 0, 0)
            .with("referentie", reference)
            .with(
                "gebied_functie",
                "SELECT 'g' AS gebied_id, f AS functie, v::bigint AS vestigingen FROM (VALUES ('industrie_bedrijvigheid', 120), ('detailhandel', 880)) t (f, v)");
    assertThat(lq.value("activiteit", "lq_industrie_vestigingen")).isCloseTo(2.0, within(1e-12));
    assertThat(lq.value("activiteit", "lq_horeca_vestigingen")).isNull();
    assertThat(lq.reason("activiteit", "lq_horeca_vestigingen"))
        .isEqualTo("de referentie heeft geen vestigingen met deze functie");
  }

  @Test
  void densityPerHectare() {
    Shipped dense = people(850, 0, 1000);
    // 1850 on 10 ha, of which 4 ha built
    assertThat(dense.value("dichtheid", "functiedichtheid_bruto")).isCloseTo(185, within(1e-9));
    assertThat(dense.value("dichtheid", "functiedichtheid_bebouwd")).isCloseTo(462.5, within(1e-9));
    assertThat(dense.value("vloerindex", "fsi_bruto")).isCloseTo(0.5, within(1e-9));
    assertThat(dense.value("vloerindex", "fsi_bebouwd")).isCloseTo(1.25, within(1e-9));
  }

  private static Shipped balance(double other, double all, double reference) {
    return Shipped.oneGebied(town, meting)
        .with(
            "gebied_menging",
            "SELECT 'g' AS gebied_id, %2$s::float8 AS alle, %2$s::float8 AS m2, %2$s - %1$s::float8 AS wonen, 20 AS n, 10 AS k, 0 AS h, 1 AS hhi, 1 AS rijk, 1 AS beduidend, NULL AS reden"
                .formatted(other, all))
        .with(
            "referentie",
            "SELECT '39999' AS niscode, f AS functie, v::float8 AS m2, 2 AS gemeenten FROM (VALUES ('wonen', 100 * (1 - %1$s)), ('horeca', 100 * %1$s)) t (f, v)"
                .formatted(reference));
  }

  private static Double jobs(int jobs, int inhabitants, int dwellings) {
    return people(jobs, inhabitants, dwellings).value("banen", "jobs_inwoners_evenwicht");
  }

  private static Shipped people(int jobs, int inhabitants, int dwellings) {
    return Shipped.oneGebied(town, meting)
        .with(
            "gebied_totaal",
            "SELECT 'g' AS gebied_id, %s::float8 AS jobs, %s::float8 AS inwoners, %s::float8 AS woningen, 10 AS werkplaatsen, 10 AS werkplaatsen_met_jobs, 100000::float8 AS oppervlakte, 40000::float8 AS bebouwd_m2, 50000::float8 AS vloer_m2, 50 AS percelen, 10 AS vestigingen, 20 AS vestigingen_boven"
                .formatted(jobs, inhabitants, dwellings))
        .with(
            "referentie", "SELECT NULL::text AS niscode, 1::float8 AS jobs, 1::float8 AS inwoners");
  }
}
