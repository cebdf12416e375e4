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
 * From west to east, 100 m wide each: a kern, a bedrijventerrein inside that kern, one that has
 * ended (kern as well), a lint, and fields. Zones from south to north, 100 m high each: woongebied,
 * landbouw, dienstverlening, something unreadable, and a RUP for living whose prescription was
 * read.
 */
class SitueringTest {
  private static final double KERN = 50;
  private static final double PARK = 150;
  private static final double OUD_PARK = 250;
  private static final double LINT = 350;
  private static final double VELD = 450;
  private static final double WONEN = 50;
  private static final double LANDBOUW = 150;
  private static final double DIENSTEN = 250;
  private static final double ONLEESBAAR = 350;
  private static final double GELEZEN = 450;
  private static final double NIETS = 550;
  private static Town town;
  private static Meting meting;

  @BeforeAll
  static void draw() {
    town = new Town();
    List<String> percelen = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      percelen.add(
          "('11001A%04d/00A000', %s)".formatted(i + 1, box(0, 100 * i, 500, 100 * i + 100)));
    }
    town.lading("percelen", "capakey, geom", percelen.toArray(String[]::new));
    town.lading(
        "kernen",
        "kern_code, kerntype, geom",
        "('K', 'kern', " + box(0, 0, 300, 600) + ")",
        "('L', 'lint', " + box(300, 0, 400, 600) + ")");
    town.lading(
        "bedrijventerreinen",
        "terrein_nr, einde, geom",
        "('P1', NULL::date, " + box(100, 0, 200, 600) + ")",
        "('P2', '2025-06-01'::date, " + box(200, 0, 300, 600) + ")");
    town.lading(
        "rup-zones",
        "algplanid, svnr, svnaam, categorie, geom",
        "('GWP_1', NULL, 'woongebieden', NULL, " + box(0, 0, 500, 100) + ")",
        "('GWP_1', NULL, 'agrarische gebieden', NULL, " + box(0, 100, 500, 200) + ")",
        "('GWP_1', NULL, 'dienstverleningsgebieden', NULL, " + box(0, 200, 500, 300) + ")",
        "('GWP_1', NULL, 'iets', NULL, " + box(0, 300, 500, 400) + ")",
        "('RUP_1', '3', 'zone voor wonen', 'WON', " + box(0, 400, 500, 500) + ")");
    town.lading(
        "voorschriften",
        "algplanid, svnr, hoofdfunctie, oordeel",
        "('RUP_1', '3', 'industrie_bedrijvigheid', 'verboden')",
        "('RUP_1', '3', 'kantoor_dienst', 'voorwaardelijk')");
    List<String> rows = new ArrayList<>();
    for (String nace : new String[] {"47110", "25110", "69201", "01130", "97000"}) {
      for (double x : new double[] {KERN, PARK, OUD_PARK, LINT, VELD}) {
        for (double y : new double[] {WONEN, LANDBOUW, DIENSTEN, ONLEESBAAR, GELEZEN, NIETS}) {
          rows.add("('%s %.0f %.0f', '2008', '%s', %s)".formatted(nace, x, y, nace, point(x, y)));
        }
      }
    }
    rows.add("('nergens', '2008', '47110', NULL)");
    town.lading(
        "vestigingen", "vestiging_nr, nace_versie, nace, geom", rows.toArray(String[]::new));
    meting = town.analysed("situering");
  }

  @AfterAll
  static void close() {
    town.close();
  }

  @Test
  void parkThenKernThenLintThenOpenRuimte() {
    assertThat(situering(PARK)).isEqualTo("park");
    assertThat(situering(KERN)).isEqualTo("kern");
    assertThat(situering(OUD_PARK)).isEqualTo("kern");
    assertThat(situering(LINT)).isEqualTo("lint");
    assertThat(situering(VELD)).isEqualTo("open_ruimte");
    assertThat(
            town.rows(
                meting,
                "SELECT situering, toegelaten, verweven FROM vestiging_functie WHERE geom IS NULL"))
        .containsExactly("null|null|null");
  }

  @Test
  void theZoneAtThePlaceSaysWhatItAllows() {
    assertThat(of("47110", KERN, WONEN)).isEqualTo("t|t");
    assertThat(of("47110", KERN, LANDBOUW)).isEqualTo("f|f");
    assertThat(of("01130", KERN, LANDBOUW)).isEqualTo("t|t");
    // services: open to offices and shops, not to crafts
    assertThat(of("69201", KERN, DIENSTEN)).isEqualTo("t|t");
    assertThat(of("25110", KERN, DIENSTEN)).isEqualTo("f|f");
  }

  @Test
  void aPrescriptionThatWasReadGoesBeforeTheCategory() {
    assertThat(of("47110", KERN, GELEZEN)).isEqualTo("t|t"); // not read for shops: the role
    assertThat(of("25110", KERN, GELEZEN)).isEqualTo("f|f");
    assertThat(of("69201", KERN, GELEZEN)).isEqualTo("t|t");
  }

  @Test
  void whatIsNotKnownIsNeitherAllowedNorForbidden() {
    assertThat(of("47110", KERN, ONLEESBAAR)).isEqualTo("null|null");
    assertThat(of("47110", KERN, NIETS)).isEqualTo("null|null");
    assertThat(of("97000", KERN, WONEN)).isEqualTo("null|null"); // its function is not known
  }

  @Test
  void openRuimteAndParkAreNeverASuccess() {
    assertThat(of("47110", LINT, WONEN)).isEqualTo("t|t");
    assertThat(of("47110", VELD, WONEN)).isEqualTo("t|f");
    assertThat(of("47110", PARK, WONEN)).isEqualTo("t|f");
  }

  @Test
  void withoutKernenNobodyKnowsWhatIsOpenRuimte() {
    try (Town bare = new Town()) {
      bare.lading(
          "percelen", "capakey, geom", "('11001A0001/00A000', " + box(0, 0, 500, 100) + ")");
      bare.lading(
          "bedrijventerreinen", "terrein_nr, geom", "('P1', " + box(100, 0, 200, 100) + ")");
      bare.lading(
          "vestigingen",
          "vestiging_nr, geom",
          "('in', " + point(PARK, WONEN) + ")",
          "('uit', " + point(VELD, WONEN) + ")");
      assertThat(
              bare.rows(
                  bare.analysed("zonder"),
                  "SELECT situering, verweven FROM vestiging_functie ORDER BY vestiging_id"))
          .containsExactly("park|f", "null|null");
    }
  }

  private static String situering(double x) {
    return town.rows(
            meting,
            "SELECT DISTINCT situering FROM vestiging_functie WHERE ST_X(geom) = " + (100_000 + x))
        .toString()
        .replaceAll("[\\[\\]]", "");
  }

  private static String of(String nace, double x, double y) {
    return town.rows(
            meting,
            "SELECT toegelaten, verweven FROM vestiging_functie WHERE nace = '%s' AND ST_X(geom) = %s AND ST_Y(geom) = %s"
                .formatted(nace, 100_000 + x, 200_000 + y))
        .get(0);
  }
}
