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
 * Two percelen with a house of 100 m² each, 250 m apart, in one gemeente with a sector, a wijk and
 * two retail areas; another sector lies where nothing is loaded.
 */
class GebiedenTest {
  private static Town town;
  private static Meting meting;

  @BeforeAll
  static void draw() {
    town = new Town();
    town.lading(
        "percelen",
        "capakey, geom",
        "('11001A0001/00A000', " + box(10, 10, 40, 40) + ")",
        "('11001A0002/00A000', " + box(260, 10, 290, 40) + ")");
    town.lading(
        "gebouwen",
        "soort, geom",
        "('hoofdgebouw', " + box(20, 20, 30, 30) + ")",
        "('hoofdgebouw', " + box(270, 20, 280, 30) + ")");
    town.lading(
        "gemeenten", "niscode, naam, geom", "('39999', 'Weverdam', " + box(0, 0, 1000, 1000) + ")");
    town.lading("kernen", "kern_code, naam, geom", "('K1', 'een', " + box(0, 0, 200, 200) + ")");
    town.lading(
        "sectoren",
        "sectorcode, naam, geom",
        "('39999A00-', 'CENTRUM', " + box(0, 0, 500, 500) + ")",
        "('88888A00-', 'VER', " + box(50000, 0, 50500, 500) + ")");
    town.lading(
        "wijken", "wijkcode, naam, geom", "('w1', 'Station', " + box(200, 0, 500, 500) + ")");
    town.lading(
        "kernwinkelgebieden",
        "naam, soort, geom",
        "('Markt', 'kernwinkelgebied', " + box(0, 0, 100, 100) + ")",
        "('Rand', 'winkelarm_gebied', " + box(100, 0, 400, 400) + ")");
    town.lading(
        "cellen",
        "x, y, inwoners, jobs, geom",
        "(100000, 200000, 4, 12, " + box(0, 0, 100, 100) + ")",
        "(100200, 200000, 3, NULL, " + box(200, 0, 300, 100) + ")",
        "(100400, 200000, 6, 5, " + box(400, 0, 500, 100) + ")");
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      rows.add(
          "('v%d', 'e%d', '2008', '47190', %s, %s)".formatted(i, i % 2, i + 1, point(25, 25 + i)));
    }
    town.lading(
        "vestigingen",
        "vestiging_nr, onderneming_nr, nace_versie, nace, jobs, geom",
        rows.toArray(String[]::new));
    meting = town.analysed("gebieden");
  }

  @AfterAll
  static void close() {
    town.close();
  }

  @Test
  void everyKindWherePercelenAre() {
    assertThat(
            town.rows(
                meting,
                "SELECT soort, gebied_id, naam, niscode FROM gebieden WHERE soort NOT IN ('kern', 'kerndeel') ORDER BY soort, gebied_id"))
        .containsExactly(
            "cel|E1000N2000|E1000N2000|null",
            "cel|E1002N2000|E1002N2000|null",
            "gemeente|gemeente-39999|Weverdam|39999",
            "kernwinkelgebied|kernwinkelgebied-Markt|Markt|39999",
            "sector|sector-39999A00-|CENTRUM|39999",
            "wijk|wijk-w1|Station|39999");
  }

  @Test
  void inhabitantsFollowTheDwellingsOfTheirCell() {
    // the last cell has no dwellings: its six live in its middle, in the sector
    assertThat(
            town.rows(
                meting,
                "SELECT gebied_id, inwoners FROM gebied_totaal WHERE gebied_id IN ('K1-39999', 'sector-39999A00-', 'wijk-w1') ORDER BY 1"))
        .containsExactly("K1-39999|4", "sector-39999A00-|13", "wijk-w1|9");
  }

  @Test
  void jobsOfACellAreThoseOfItsVestigingen() {
    // 12 for weights 1, 2, 3, 4; employer e1 has 2 + 4 of 10
    assertThat(
            town.rows(
                meting,
                "SELECT jobs, round(jobs_grootste::numeric, 6), werkplaatsen FROM gebied_totaal WHERE gebied_id = 'K1-39999'"))
        .containsExactly("12|7.200000|4");
    assertThat(town.number(meting, "SELECT jobs FROM gebied_totaal WHERE gebied_id = 'wijk-w1'"))
        .isEqualTo(5.0);
  }

  @Test
  void eachGroupOfKindsHasItsWideTableAndCellsHaveFewFigures() {
    assertThat(
            town.rows(
                meting,
                "SELECT relname, relnatts FROM pg_class WHERE relnamespace = current_schema()::regnamespace AND relname LIKE '%\\_indicatoren' ORDER BY 1"))
        .extracting(r -> r.split("\\|")[0])
        .containsExactly(
            "cel_indicatoren", "kern_indicatoren", "sector_indicatoren", "wijk_indicatoren");
    assertThat(
            town.rows(
                meting,
                "SELECT DISTINCT indicator FROM indicator WHERE gebied_soort = 'cel' ORDER BY 1"))
        .containsExactly(
            "entropie_vloeropp",
            "functiedichtheid_bebouwd",
            "functiedichtheid_bruto",
            "hill1_vloeropp",
            "mxi_vloeropp",
            "niet_wonen_vloeropp");
    assertThat(
            town.rows(
                meting,
                "SELECT count(DISTINCT indicator) > 40 FROM indicator WHERE gebied_soort = 'sector'"))
        .containsExactly("t");
  }

  @Test
  void flagsSayWhatToMind() {
    assertThat(
            town.rows(
                meting,
                "SELECT gebied_id, vlaggen FROM indicator WHERE indicator = 'vg_f' AND gebied_id IN ('K1-39999', 'kernwinkelgebied-Markt') ORDER BY 1"))
        .containsExactly("K1-39999|klein_n", "kernwinkelgebied-Markt|klein_n");
  }

  @Test
  void everyGroupIsPublishedAsALayer() {
    town.publish("gebieden");
    assertThat(
            town.rows(
                meting,
                "SELECT id FROM publiek_1.\"sector-indicatoren\" UNION ALL SELECT id FROM publiek_1.\"wijk-indicatoren\""))
        .containsExactly("sector-39999A00-", "wijk-w1");
    assertThat(town.rows(meting, "SELECT id FROM publiek_1.\"cel-indicatoren\" ORDER BY 1"))
        .containsExactly("E1000N2000", "E1002N2000");
    assertThat(
            town.rows(
                meting,
                "SELECT id, vestigingen, reden FROM publiek_1.\"gebied-functies\" WHERE gebied_id = 'gemeente-39999' ORDER BY 1"))
        // one house is too few; and with the total of m² the shops would tell it
        .containsExactly(
            "gemeente-39999.detailhandel|null|niet openbaar: met het totaal erbij zou een te kleine groep af te leiden zijn",
            "gemeente-39999.wonen|null|minder dan 3 om openbaar te tonen");
  }
}
