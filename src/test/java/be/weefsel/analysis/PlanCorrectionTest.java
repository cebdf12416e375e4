package be.weefsel.analysis;

import static be.weefsel.analysis.Town.box;
import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.registry.Meting;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Three plans over one perceel of 100 × 100 m:
 *
 * <pre>
 *   x: 0          40          60         100
 *      |  woongebied of the gewestplan    |
 *      |      BPA 0–60        |
 *                 |    RUP 40–100, landbouw
 * </pre>
 *
 * By law: gewestplan nothing, BPA 0–40, RUP 40–100.
 */
class PlanCorrectionTest {
  private Town town;

  @BeforeEach
  void copy() {
    town = Town.analysedOnce("plan corrections", PlanCorrectionTest::draw);
  }

  private static void draw(Town town) {
    town.lading("percelen", "capakey, geom", "('11001A0001/00A000', " + box(0, 0, 100, 100) + ")");
    town.lading(
        "rup-zones",
        "bron_id, algplanid, svnr, svnaam, categorie, geom",
        "('g', 'GWP_1', '0100', 'woongebieden', NULL, " + box(0, 0, 100, 100) + ")",
        "('b', 'BPA_1', 'art. 2', 'zone voor wonen', NULL, " + box(0, 0, 60, 100) + ")",
        "('r', 'RUP_1', 'Art. 3 ', 'zone voor landbouw', 'LAN', " + box(40, 0, 100, 100) + ")");
    town.lading(
        "plannen",
        "algplanid, plantype, datum, status",
        "('GWP_1', 'gewestplan', '1977-01-01', 'van kracht')",
        "('BPA_1', 'BPA', '1990-01-01', 'van kracht')",
        "('RUP_1', 'RUP', '2010-01-01', 'van kracht')");
  }

  @AfterEach
  void close() {
    town.close();
  }

  private Meting corrected(String... rows) {
    town.lading(
        "plancorrecties",
        "algplanid, svnr, bron_id, correctie, categorie, geldend_algplanid, reden, datum",
        rows);
    Meting meting = town.analysed("correctie");
    town.publish("correctie");
    return meting;
  }

  /** What the layer shows: plan, area, correction, what it replaces. */
  private List<String> inForce(Meting meting) {
    return town.rows(
        meting,
        "SELECT algplanid, round(oppervlakte::numeric), correctie, vervangt FROM publiek_"
            + meting.id()
            + ".\"geldende-bestemming\" ORDER BY algplanid, oppervlakte DESC");
  }

  @Test
  void withoutCorrectionsTheLawDecides() {
    Meting meting = town.get("nu");
    town.publish("nu");
    assertThat(inForce(meting))
        .containsExactly(
            "BPA_1|4000|null|GWP_1 woongebieden",
            "RUP_1|4000|null|GWP_1 woongebieden",
            "RUP_1|2000|null|BPA_1 zone voor wonen; GWP_1 woongebieden");
  }

  @Test
  void whatTheMunicipalityStrikesStaysAsEvidenceWithTheReason() {
    assertThat(
            inForce(
                corrected(
                    "('RUP_1', 'art. 3', NULL, 'geldt_niet', NULL, NULL, 'vernietigd', '2024-05-01')")))
        .containsExactly(
            "BPA_1|4000|null|GWP_1 woongebieden",
            "BPA_1|2000|null|GWP_1 woongebieden; RUP_1 zone voor landbouw [geldt niet: vernietigd"
                + " (2024-05-01)]",
            "GWP_1|4000|null|RUP_1 zone voor landbouw [geldt niet: vernietigd (2024-05-01)]");
  }

  @Test
  void aCorrectionCountsFromItsDate() {
    assertThat(
            inForce(
                corrected(
                    "('RUP_1', NULL, NULL, 'geldt_niet', NULL, NULL, 'te laat', '2025-06-02')")))
        .hasSize(3)
        .last()
        .asString()
        .startsWith("RUP_1|2000|null");
  }

  @Test
  void aPlanThatGoesBeforeStandsOverAllOthers() {
    assertThat(
            inForce(
                corrected("('BPA_1', NULL, 'b', 'gaat_voor', NULL, NULL, 'bijzondere wet', NULL)")))
        .containsExactly(
            "BPA_1|4000|gaat voor: bijzondere wet|GWP_1 woongebieden",
            "BPA_1|2000|gaat voor: bijzondere wet|RUP_1 zone voor landbouw; GWP_1 woongebieden",
            "RUP_1|4000|null|GWP_1 woongebieden");
  }

  @Test
  void thePlanThatTakesThePlaceOfAnotherDoesSoOnlyWhereBothLie() {
    // the gewestplan in the place of the RUP: 40–100, also over the BPA; the BPA keeps 0–40
    assertThat(
            inForce(
                corrected("('RUP_1', NULL, NULL, 'gaat_voor', NULL, 'GWP_1', 'zie nota', NULL)")))
        .containsExactly(
            "BPA_1|4000|null|GWP_1 woongebieden",
            "GWP_1|4000|null|RUP_1 zone voor landbouw [GWP_1 gaat voor: zie nota]",
            "GWP_1|2000|null|RUP_1 zone voor landbouw [GWP_1 gaat voor: zie nota]; BPA_1 zone voor"
                + " wonen");
  }

  @Test
  void anAnnulledPlanBringsBackTheOneThatTheRegisterCallsRepealed() {
    town.lading(
        "plannen",
        "algplanid, plantype, datum, status",
        "('GWP_1', 'gewestplan', '1977-01-01', 'van kracht')",
        "('BPA_1', 'BPA', '1990-01-01', 'opgeheven')",
        "('RUP_1', 'RUP', '2010-01-01', 'van kracht')");
    assertThat(
            inForce(
                corrected("('RUP_1', NULL, NULL, 'geldt_niet', NULL, 'BPA_1', 'arrest', NULL)")))
        .anySatisfy(
            row ->
                assertThat(row)
                    .startsWith("BPA_1|2000|geldt wel: in de plaats van RUP_1, arrest|GWP_1"));
  }

  @Test
  void aCorrectedCategoryGoesBeforeTheNameOfThePrescription() {
    Meting meting =
        corrected("('RUP_1', NULL, 'r', 'andere_categorie', 'WON', NULL, 'plan fout', NULL)");
    assertThat(
            town.rows(
                meting,
                "SELECT rol FROM zone_rol JOIN bestemmingszone USING (bestemmingszone_id) WHERE"
                    + " bron_id = 'r'"))
        .containsExactly("wonen_ongelezen");
    assertThat(inForce(meting))
        .anySatisfy(row -> assertThat(row).contains("|categorie WON: plan fout|"));
  }

  @Test
  void aCorrectionOfOneZoneGoesBeforeOneOfThePlan() {
    assertThat(
            inForce(
                corrected(
                    "('RUP_1', NULL, NULL, 'geldt_niet', NULL, NULL, 'plan', '2025-01-01')",
                    "('RUP_1', NULL, 'r', 'geldt_wel', NULL, NULL, 'zone', '2024-01-01')")))
        .anySatisfy(row -> assertThat(row).startsWith("RUP_1|4000|geldt wel: zone (2024-01-01)|"));
  }
}
