package be.weefsel.analysis;

import static be.weefsel.analysis.Town.box;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import be.weefsel.registry.Meting;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A row of percelen of 100 × 100 m in woongebied; article n of RUP_1 lies over perceel n, articles
 * 1 and 8 over 60 % of theirs. RUP_2 only adds: over 60 % of perceel 9 and 40 % of perceel 10.
 */
class ReadPrescriptionTest {
  private static Town town;
  private static Meting meting;

  @BeforeAll
  static void draw() {
    town = new Town();
    List<String> percelen = new ArrayList<>();
    for (int i = 1; i <= 10; i++) {
      percelen.add("('11001A%04d/00A000', %s)".formatted(i, box(100 * i, 0, 100 * i + 100, 100)));
    }
    town.lading("percelen", "capakey, geom", percelen.toArray(String[]::new));
    town.lading(
        "rup-zones",
        "bron_id, algplanid, svnr, svnaam, geom",
        "('g', 'GWP_1', '0100', 'woongebieden', " + box(0, 0, 1100, 100) + ")",
        zone(1, "zone voor wonen", 60),
        zone(2, "zone voor gemeenschapsvoorzieningen", 100),
        zone(3, "zone voor gemeenschapsvoorzieningen", 100),
        zone(4, "zone voor gemeenschapsvoorzieningen", 100),
        zone(5, "zone type 3", 100),
        zone(6, "zone voor wonen", 100),
        zone(7, "gebied voor dienstverlening", 100),
        zone(8, "zone voor wonen", 60),
        "('a9', 'RUP_2', '1', 'zone voor rust', " + box(900, 0, 960, 100) + ")",
        "('a10', 'RUP_2', '1', 'zone voor rust', " + box(1000, 0, 1040, 100) + ")");
    town.lading(
        "plannen",
        "algplanid, datum, status, werking",
        "('RUP_1', '2010-01-01', 'van kracht', NULL)",
        "('RUP_2', '2012-01-01', 'van kracht', 'vult_aan')");
    town.lading(
        "voorschriften",
        "algplanid, svnr, hoofdfunctie, oordeel, max_m2, verdieping, pagina, gelezen_op",
        read("RUP_1", "Art. 1", "kantoor_dienst", "toegelaten"),
        "('RUP_1', '1', 'detailhandel', 'voorwaardelijk', 150, NULL, '12', '2025-03-01')",
        "('RUP_1', '1', 'industrie_bedrijvigheid', 'verboden', NULL, NULL, '13', '2025-03-01')",
        read("RUP_1", "2", "kantoor_dienst", "toegelaten"),
        read("RUP_1", "2", "detailhandel", "verboden"),
        read("RUP_1", "2", "industrie_bedrijvigheid", "verboden"),
        read("RUP_1", "3", "kantoor_dienst", "toegelaten"),
        read("RUP_1", "4", "kantoor_dienst", "verboden"),
        read("RUP_1", "4", "detailhandel", "verboden"),
        read("RUP_1", "4", "industrie_bedrijvigheid", "verboden"),
        read("RUP_1", "5", "kantoor_dienst", "toegelaten"),
        storey("6", "detailhandel", "toegelaten", "gelijkvloers"),
        storey("6", "detailhandel", "verboden", "verdieping"),
        storey("6", "industrie_bedrijvigheid", "verboden", "verdieping"),
        read("RUP_2", "1", "industrie_bedrijvigheid", "verboden"));
    meting = town.analysed("gelezen");
  }

  private static String zone(int article, String name, int width) {
    return "('z%1$d', 'RUP_1', 'art. %1$d', '%2$s', %3$s)"
        .formatted(article, name, box(100 * article, 0, 100 * article + width, 100));
  }

  private static String read(String plan, String article, String function, String verdict) {
    return "('%s', '%s', '%s', '%s', NULL::int, NULL, NULL, NULL::date)"
        .formatted(plan, article, function, verdict);
  }

  private static String storey(String article, String function, String verdict, String storey) {
    return "('RUP_1', '%s', '%s', '%s', NULL, '%s', NULL, NULL)"
        .formatted(article, function, verdict, storey);
  }

  @AfterAll
  static void close() {
    town.close();
  }

  @Test
  void aReadArticleDecidesPerFunction() {
    assertThat(c01(1, "kantoor")).isCloseTo(0.6 * 1 + 0.4 * 1, within(1e-12));
    assertThat(c01(1, "handel")).isCloseTo(0.6 * 0.7 + 0.4 * 1, within(1e-12));
    assertThat(c01(1, "bedrijf")).isCloseTo(0.6 * 0 + 0.4 * 1, within(1e-12));
    assertThat(evidence(1, "detailhandel"))
        .isEqualTo(
            "60 % voorwaardelijk, hoogstens 150 m², p. 12, gelezen op 2025-03-01 (RUP_1, art. 1);"
                + " 40 % woongebied (GWP_1, 0100)");
  }

  @Test
  void anUnreadOneCountsForItsRole() {
    assertThat(c01(8, "kantoor")).isCloseTo(0.6 * 0.7 + 0.4 * 1, within(1e-12));
    assertThat(c01(7, "kantoor")).isEqualTo(1);
    assertThat(c01(7, "handel")).isEqualTo(1);
    assertThat(c01(7, "bedrijf")).isZero();
  }

  @Test
  void anArticleThatIsUnknownForAFunctionIsNotInTheMean() {
    assertThat(c01(5, "kantoor")).isEqualTo(1);
    assertThat(c01(5, "handel")).isNull();
  }

  @Test
  void whatDiffersPerStoreyIsConditional() {
    assertThat(c01(6, "handel")).isCloseTo(0.7, within(1e-12));
    // forbidden on one storey only
    assertThat(c01(6, "bedrijf")).isCloseTo(0.7, within(1e-12));
  }

  @Test
  void halfForbiddenClosesTheProfileWithPlanArticleAreaShareAndPage() {
    assertThat(excluded("X-VOORSCHRIFT", "bewijs", 1))
        .containsExactly(
            "60 % waar het voorschrift ambacht en bedrijvigheid verbiedt|RUP_1 art. 1 zone voor"
                + " wonen: 6000 m² (60 %), verboden, p. 13, gelezen op 2025-03-01|ambacht,logistiek");
  }

  @Test
  void aRuleBesideTheZoneClosesButChangesNoMean() {
    assertThat(c01(9, "bedrijf")).isEqualTo(1);
    assertThat(excluded("X-VOORSCHRIFT", "bewijs", 9))
        .containsExactly(
            "60 % waar het voorschrift ambacht en bedrijvigheid verbiedt|RUP_2 1 zone voor rust:"
                + " 6000 m² (60 %), verboden|ambacht,logistiek");
    assertThat(excluded("X-VOORSCHRIFT", "bewijs", 10)).isEmpty();
  }

  @Test
  void readingOpensAGateOnlyWhenAllIsReadAndSomethingIsAllowed() {
    assertThat(excluded("X-ZONE", "code", 2)).isEmpty();
    assertThat(excluded("X-VOORSCHRIFT", "code", 2)).hasSize(2);
    assertThat(excluded("X-ZONE", "code", 3)).hasSize(1);
    assertThat(excluded("X-ZONE", "code", 4)).hasSize(1);
  }

  private static Double c01(int perceel, String criterion) {
    return town.number(
        meting,
        "SELECT c01_bestemming_%s FROM geschiktheid JOIN perceel USING (perceel_id) WHERE capakey ="
                .formatted(criterion)
            + " '11001A%04d/00A000'".formatted(perceel));
  }

  private static String evidence(int perceel, String function) {
    return town.rows(
            meting,
            "SELECT bewijs FROM perceel_toelating JOIN perceel USING (perceel_id) WHERE functie ="
                + " '%s' AND capakey = '11001A%04d/00A000'".formatted(function, perceel))
        .get(0);
  }

  private static List<String> excluded(String code, String column, int perceel) {
    return town.rows(
        meting,
        "SELECT reden, %s, array_to_string(profielen, ',') FROM uitsluiting JOIN perceel USING"
                .formatted(column)
            + " (perceel_id) WHERE code = '%s' AND capakey = '11001A%04d/00A000' ORDER BY 1"
                .formatted(code, perceel));
  }
}
