package be.weefsel.analysis;

import static be.weefsel.analysis.Town.box;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import be.weefsel.database.Sql;
import be.weefsel.registry.Meting;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A woongebied of 200 × 100 m across the corner of the grid (x from −100 to 100), with plans over
 * it:
 *
 * <pre>
 *   x: -100        0      50     75    100
 *      |  woongebied of the gewestplan   |   y 0–100
 *      |           RUP 1 (2010) 0–100    |   y 0–50
 *      |                  RUP 2 (2015) 50–100, y 0–50, later than RUP 1
 *      |      BPA −50–50, y 50–100
 * </pre>
 *
 * RUP 3 (annulled), RUP 4 (later than the peildatum) and RUP 5 (a contour) lie over everything.
 */
class ZoningTest {
  private static Town town;
  private static Meting meting;

  @BeforeAll
  static void draw() {
    town = new Town();
    town.lading(
        "rup-zones",
        "bron_id, algplanid, svnaam, categorie, geom",
        "('g', 'GWP_1', 'woongebieden', 'WON', " + box(-100, 0, 100, 100) + ")",
        "('r1', 'RUP_1', 'zone voor landbouw', 'LAN', " + box(0, 0, 100, 50) + ")",
        "('r2', 'RUP_2', 'zone voor wonen', 'WON', " + box(50, 0, 100, 50) + ")",
        "('b', 'BPA_1', 'iets onleesbaars', NULL, " + box(-50, 50, 50, 100) + ")",
        "('r3', 'RUP_3', 'zone voor bos', 'BOS', " + box(-100, 0, 100, 100) + ")",
        "('r4', 'RUP_4', 'zone voor bos', 'BOS', " + box(-100, 0, 100, 100) + ")",
        "('r5', 'RUP_5', 'afbakeningslijn kern', 'WON', " + box(-100, 0, 100, 100) + ")");
    town.lading(
        "plannen",
        "algplanid, plantype, datum, status",
        "('GWP_1', 'gewestplan', '1977-01-01', 'van kracht')",
        "('RUP_1', 'RUP', '2010-01-01', 'van kracht')",
        "('RUP_2', 'RUP', '2015-01-01', 'iets nieuws')",
        "('RUP_3', 'RUP', '2020-01-01', ' Vernietigd door de Raad van State')",
        "('RUP_4', 'RUP', '2025-06-02', 'van kracht')",
        "('RUP_5', 'RUP', '2021-01-01', 'van kracht')");
    town.lading(
        "percelen",
        "capakey, geom",
        "('11001A0001/00A000', " + box(-100, 0, -60, 50) + ")", // wholly woongebied
        "('11001A0002/00A000', " + box(-20, 0, 60, 50) + ")", // 20 × 50, 50 × 50, 10 × 50
        "('11001A0003/00A000', " + box(-100, 50, 100, 100) + ")", // half BPA
        "('11001A0004/00A000', " + box(49.995, 0, 100, 50) + ")"); // a hair in RUP 1
    meting = town.analysed("zoning");
  }

  @AfterAll
  static void close() {
    town.close();
  }

  @Test
  void everyPlaceHasOneZoneByPrecedence() {
    assertThat(
            town.rows(
                meting,
                "SELECT z.bron_id, round(sum(g.m2)::numeric, 3)"
                    + " FROM geldende_bestemming g JOIN bestemmingszone z USING (bestemmingszone_id)"
                    + " GROUP BY 1 ORDER BY 1"))
        // 100 × 100; the gewestplan keeps 200 × 100 − 100 × 50 − 100 × 50
        .containsExactly("b|5000.000", "g|10000.000", "r1|2500.000", "r2|2500.000");
  }

  @Test
  void aPlanWhoseStatusNobodyKnowsCountsAndSaysSo() {
    assertThat(
            town.rows(
                meting,
                "SELECT z.bron_id, p.status_onbekend FROM zone_plan p JOIN bestemmingszone z USING"
                    + " (bestemmingszone_id) WHERE p.van_kracht ORDER BY 1"))
        // BPA_1 is not in the register; RUP_3 is annulled, RUP_4 dated later
        .containsExactly("b|t", "g|f", "r1|f", "r2|t", "r5|f");
  }

  @Test
  void theLayerOfAZoneSaysWhatItsPlanDoesNot() {
    try (Town layers = new Town()) {
      layers.lading(
          "percelen", "capakey, geom", "('11001A0001/00A000', " + box(0, 0, 20, 45) + ")");
      layers.lading(
          "rup-zones",
          "bron_id, algplanid, soort, svnaam, geom",
          "('g', 'zonder-1', 'gewestplan', 'woongebieden', " + box(0, 0, 100, 100) + ")",
          "('b', 'zonder-2', 'bpa', 'zone voor wonen', " + box(0, 0, 60, 100) + ")",
          "('r', 'zonder-3', 'gemeentelijk_rup', 'zone voor bos', " + box(0, 0, 30, 100) + ")",
          "('i', 'RUP_4', 'gewestplan', 'zone voor natuur', " + box(90, 0, 100, 100) + ")",
          "('o', 'zonder-5', NULL, 'zone voor wonen', " + box(70, 0, 80, 100) + ")");
      Meting m = layers.analysed("lagen");
      assertThat(
              layers.rows(
                  m,
                  "SELECT bron_id, p.soort, volgorde_onzeker FROM zone_plan p JOIN bestemmingszone"
                      + " USING (bestemmingszone_id) ORDER BY 1"))
          .containsExactly("b|bpa|t", "g|gewestplan|f", "i|rup|t", "o|onbekend|t", "r|rup|t");
      assertThat(
              layers.rows(
                  m,
                  "SELECT z.bron_id, round(sum(g.m2)::numeric) FROM geldende_bestemming g JOIN"
                      + " bestemmingszone z USING (bestemmingszone_id) GROUP BY 1 ORDER BY 1"))
          // the RUP over the BPA over the gewestplan, of which 60–70 and 80–90 are left
          .containsExactly("b|3000", "g|2000", "i|1000", "o|1000", "r|3000");
    }
  }

  @Test
  void aLadingOfBeforeAColumnWasThoughtOfStillCounts() {
    try (Town old = new Town()) {
      old.lading("percelen", "capakey, geom", "('11001A0001/00A000', " + box(0, 0, 20, 45) + ")");
      int lading =
          old.lading(
              "rup-zones",
              "bron_id, algplanid, svnaam, geom",
              "('g', 'GWP_1', 'woongebieden', " + box(0, 0, 100, 100) + ")");
      old.database
          .store()
          .database()
          .transaction(
              c -> {
                Sql.run(c, "ALTER TABLE bron.rup_zones_" + lading + " DROP COLUMN soort");
                return null;
              });
      assertThat(old.rows(old.analysed("oud"), "SELECT soort FROM zone_plan"))
          .containsExactly("gewestplan");
    }
  }

  @Test
  void noSeamIsLeftWhereWorkWasCut() {
    assertThat(
            town.number(
                meting,
                "SELECT sum(ST_Area(ST_Intersection(a.geom, b.geom)))::float8 FROM"
                    + " geldende_bestemming a JOIN geldende_bestemming b ON a.geldende_bestemming_id"
                    + " < b.geldende_bestemming_id"))
        .isCloseTo(0, within(1e-6));
    assertThat(
            town.rows(
                meting,
                "SELECT ST_NumGeometries(g.geom) FROM geldende_bestemming g JOIN bestemmingszone z"
                    + " USING (bestemmingszone_id) WHERE z.bron_id = 'b'"))
        .containsExactly("1");
  }

  @Test
  void whatIsThinnerThanADrawingIsMarked() {
    try (Town two = new Town()) {
      two.lading(
          "rup-zones",
          "bron_id, algplanid, svnaam, geom",
          "('a', 'GWP_1', 'woongebieden', " + box(0, 0, 100, 100) + ")",
          "('b', 'GWP_1', 'bosgebieden', " + box(99.996, 0, 200, 100) + ")");
      two.lading("percelen", "capakey, geom", "('11001A0001/00A000', " + box(10, 10, 50, 40) + ")");
      Meting m = two.analysed("dun");
      assertThat(
              two.rows(
                  m, "SELECT round(m2::numeric, 3), haardun FROM geldende_bestemming ORDER BY m2"))
          // 4 mm of overlap is a face of its own, which nobody drew
          .containsExactly("0.400|t", "9999.600|f", "10000.000|f");
    }
  }

  @Test
  void whatIsReplacedStaysAsEvidence() {
    assertThat(
            town.rows(
                meting,
                "SELECT (SELECT string_agg(x.bron_id, ',' ORDER BY n) FROM unnest(g.vervangt) WITH"
                    + " ORDINALITY u (zone, n) JOIN bestemmingszone x ON x.bestemmingszone_id ="
                    + " u.zone) FROM geldende_bestemming g JOIN bestemmingszone z USING"
                    + " (bestemmingszone_id) WHERE z.bron_id = 'r2'"))
        .containsExactly("r1,g");
  }

  @Test
  void aPerceelHasAListOfZonesWithShares() {
    assertThat(shares("11001A0002/00A000"))
        .containsExactly("g|0.250000", "r1|0.625000", "r2|0.125000");
    assertThat(shares("11001A0001/00A000")).containsExactly("g|1.000000");
  }

  @Test
  void slimOverlapsDoNotCountForClassification() {
    assertThat(
            town.rows(
                meting,
                "SELECT count(*), count(*) FILTER (WHERE telt) FROM perceel_bestemming JOIN perceel"
                    + " USING (perceel_id) WHERE capakey = '11001A0004/00A000'"))
        .containsExactly("2|1");
  }

  @Test
  void transportIsNoSport() {
    try (Town names = new Town()) {
      names.lading("percelen", "capakey, geom", "('11001A0001/00A000', " + box(0, 0, 20, 45) + ")");
      names.lading(
          "rup-zones",
          "bron_id, algplanid, svnaam, geom",
          "('a', 'RUP_1', 'zone voor transport', " + box(0, 0, 10, 10) + ")",
          "('b', 'RUP_1', 'zone voor hengelsport', " + box(0, 10, 10, 20) + ")");
      assertThat(
              names.rows(
                  names.analysed("rollen"),
                  "SELECT rol FROM zone_rol JOIN bestemmingszone USING (bestemmingszone_id)"
                      + " ORDER BY bron_id"))
          .containsExactly("onbekend", "recreatie");
    }
  }

  @Test
  void unknownIsNeverAllowed() {
    // perceel 3: half woongebied (1.0), half a BPA nobody can read; exactly half is known
    assertThat(
            town.number(
                meting,
                "SELECT c01_bestemming_kantoor FROM geschiktheid JOIN perceel USING (perceel_id) WHERE"
                    + " capakey = '11001A0003/00A000'"))
        .isCloseTo(1.0, within(1e-12));
    assertThat(
            town.rows(
                meting,
                "SELECT rol FROM zone_rol JOIN bestemmingszone USING (bestemmingszone_id) WHERE"
                    + " bron_id = 'b'"))
        .containsExactly("onbekend");
  }

  @Test
  void moreThanHalfExcludedIsExcluded() {
    assertThat(
            town.rows(
                meting,
                "SELECT capakey, redenen FROM geschiktheid JOIN perceel USING (perceel_id) WHERE"
                    + " uitgesloten"))
        // 62.5 % landbouw
        .containsExactly("11001A0002/00A000|X-ZONE");
  }

  private static List<String> shares(String capakey) {
    return town.rows(
        meting,
        "SELECT z.bron_id, round(b.aandeel::numeric, 6) FROM perceel_bestemming b JOIN perceel USING"
            + " (perceel_id) JOIN bestemmingszone z USING (bestemmingszone_id) WHERE capakey = '"
            + capakey
            + "' ORDER BY 1");
  }
}
