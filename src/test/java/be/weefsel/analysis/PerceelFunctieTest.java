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

/**
 * A kern, where a building of 10 × 10 m on each perceel has two assumed storeys: 200 m² of floor.
 * Percelen are 50 m wide and named by their place in the row; from 1000 on lie fields.
 */
class PerceelFunctieTest {
  private static final List<String> PERCELEN = new ArrayList<>();
  private static final List<String> GEBOUWEN = new ArrayList<>();
  private static final List<String> VESTIGINGEN = new ArrayList<>();
  private static Town town;
  private static Meting meting;

  @BeforeAll
  static void draw() {
    town = new Town();
    for (int i = 0; i < 28; i++) {
      PERCELEN.add("('11001A%04d/00A000', %s)".formatted(i, box(50 * i, 0, 50 * i + 50, 60)));
    }
    for (int i : new int[] {0, 1, 2, 3, 4, 5, 6, 7, 10, 20, 21}) {
      gebouw(i, 10, 10);
    }
    gebouw(8, 40, 50); // 2,000 m², a hall
    gebouw(9, 40, 20); // 800 m², a school
    gebouw(11, 5, 5); // a shed only
    vestiging(1, "47110", null);
    vestiging(2, "47110", "30");
    vestiging(3, "47110", null);
    vestiging(3, "56101", null);
    vestiging(4, "47110", "60");
    vestiging(4, "56101", null);
    vestiging(5, "47110", "500");
    vestiging(6, "47110", "150");
    vestiging(6, "56101", null);
    vestiging(8, "47110", "400");
    vestiging(12, "47110", "80"); // no building
    vestiging(12, "56101", null);
    town.lading("percelen", "capakey, geom", PERCELEN.toArray(String[]::new));
    town.lading("gebouwen", "gebouw_nr, geom", GEBOUWEN.toArray(String[]::new));
    town.lading("kernen", "kern_code, geom", "('K', " + box(0, 0, 1000, 60) + ")");
    town.lading(
        "vestigingen",
        "vestiging_nr, nace_versie, nace, jobs, vloeroppervlakte, geom",
        VESTIGINGEN.toArray(String[]::new));
    town.lading(
        "gevoelige-functies",
        "soort, geom",
        "('school', " + point(460, 10) + ")",
        "('kinderopvang', " + point(355, 5) + ")");
    town.lading(
        "rup-zones",
        "algplanid, svnaam, geom",
        "('GWP_1', 'woongebieden', " + box(0, 0, 500, 60) + ")",
        "('GWP_1', 'iets', " + box(500, 0, 550, 60) + ")",
        "('GWP_1', 'woongebieden', " + box(550, 0, 1000, 60) + ")",
        "('GWP_1', 'agrarische gebieden', " + box(1000, 0, 1200, 60) + ")",
        "('GWP_1', 'bosgebieden', " + box(1200, 0, 1250, 60) + ")",
        "('GWP_1', 'natuurgebieden', " + box(1250, 0, 1400, 60) + ")");
    meting = town.analysed("functies");
  }

  private static void gebouw(int perceel, double width, double height) {
    double x = 50 * perceel + 5;
    GEBOUWEN.add("('g%02d', %s)".formatted(perceel, box(x, 0, x + width, height)));
  }

  private static void vestiging(int perceel, String nace, String vloer) {
    VESTIGINGEN.add(
        "('v%02d', '2008', '%s', 2, %s::float8, %s)"
            .formatted(VESTIGINGEN.size(), nace, vloer, point(50 * perceel + 10, 5)));
  }

  @AfterAll
  static void close() {
    town.close();
  }

  @Test
  void aHouseIsForLiving() {
    assertThat(of(0)).containsExactly("wonen|1.0000|200|midden");
  }

  @Test
  void aVestigingHasTheGroundFloorUnlessItsAreaIsKnown() {
    assertThat(of(1)).containsExactly("detailhandel|0.5000|100|midden", "wonen|0.5000|100|midden");
    assertThat(of(2)).containsExactly("detailhandel|0.1500|30|hoog", "wonen|0.8500|170|midden");
    assertThat(of(3))
        .containsExactly(
            "detailhandel|0.2500|50|midden", "horeca|0.2500|50|midden", "wonen|0.5000|100|midden");
  }

  @Test
  void whatIsKnownGoesFirstAndNothingIsLargerThanItsBuilding() {
    // 60 known, the other has what is left of the ground floor
    assertThat(of(4))
        .containsExactly(
            "detailhandel|0.3000|60|hoog", "horeca|0.2000|40|midden", "wonen|0.5000|100|midden");
    assertThat(of(5)).containsExactly("detailhandel|1.0000|200|midden");
    // the ground floor is full: the other has its half of a floor above, as far as that is free
    assertThat(of(6)).containsExactly("detailhandel|0.7500|150|hoog", "horeca|0.2500|50|midden");
  }

  @Test
  void childCareHasTheGroundFloorAndASchoolTheWholeBuilding() {
    assertThat(of(7)).containsExactly("gemeenschap|0.5000|100|midden", "wonen|0.5000|100|midden");
    // 800 × 2
    assertThat(of(9)).containsExactly("gemeenschap|1.0000|1600|midden");
  }

  @Test
  void nobodyIsSupposedToLiveInAHall() {
    // 2,000 × 1.1
    assertThat(of(8)).containsExactly("detailhandel|1.0000|2200|laag");
  }

  @Test
  void whatNobodyCanReadIsUnknown() {
    assertThat(of(10)).containsExactly("null|1.0000|200|laag");
    // a shed of 25 m² is no dwelling
    assertThat(of(11)).containsExactly("null|1.0000|25|laag");
  }

  @Test
  void withoutABuildingThereIsNoFloorButThereMayBeAFunction() {
    assertThat(of(12)).containsExactly("detailhandel|0.5000|0|midden", "horeca|0.5000|0|midden");
    assertThat(of(13)).isEmpty(); // a plot in woongebied
    assertThat(of(22)).containsExactly("land_tuinbouw|1.0000|0|laag"); // a field
    assertThat(of(24)).containsExactly("land_tuinbouw|1.0000|0|laag"); // a wood
    assertThat(of(25)).isEmpty(); // nature is none of the ten
  }

  @Test
  void aBuildingInTheFieldsFollowsItsZone() {
    // 100 × 1.5 storeys
    assertThat(of(20)).containsExactly("land_tuinbouw|1.0000|150|laag");
  }

  @Test
  void sharesSumToOneAndFloorsToTheirBuilding() {
    assertThat(
            town.rows(
                meting,
                "SELECT count(*) FROM (SELECT sum(aandeel) AS s FROM perceel_functie GROUP BY"
                    + " perceel_id) x WHERE abs(s - 1) > 1e-12"))
        .containsExactly("0");
  }

  @Test
  void theEvidenceSaysWhichSignalsWithTheirArea() {
    assertThat(
            town.rows(
                meting,
                "SELECT bewijs FROM perceel_functie JOIN perceel USING (perceel_id) WHERE capakey ="
                    + " '11001A0005/00A000' OR capakey = '11001A0002/00A000' ORDER BY capakey,"
                    + " functie"))
        .containsExactly(
            "vestiging NACE 47110 30 m²",
            "bestemming woongebied; geraamd: 200 m² vloer op 100 m² grondvlak",
            "vestiging NACE 47110 500 m²; begrensd op 200 m² geraamde vloer");
  }

  private static List<String> of(int perceel) {
    return town.rows(
        meting,
        "SELECT functie, round(aandeel::numeric, 4), round(m2::numeric), zekerheid FROM"
            + " perceel_functie JOIN perceel USING (perceel_id) WHERE capakey = '11001A%04d/00A000' ORDER BY functie"
                .formatted(perceel));
  }
}
