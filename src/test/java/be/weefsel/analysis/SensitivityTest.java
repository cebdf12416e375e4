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

/** Twenty percelen in a row that leaves its kern, of growing width, with a halte at one end. */
class SensitivityTest {
  private static Town town;
  private static Meting meting;

  @BeforeAll
  static void draw() {
    town = new Town();
    List<String> percelen = new ArrayList<>();
    int x = 0;
    for (int i = 1; i <= 20; i++) {
      percelen.add("('11001A%04d/00A000', '31022', %s)".formatted(i, box(x, 0, x + 5 + i, 30)));
      x += 5 + i;
    }
    town.lading("percelen", "capakey, niscode, geom", percelen.toArray(String[]::new));
    town.lading(
        "kernen", "kern_code, naam, geom", "('K1', 'Dorp', " + box(-50, -50, 150, 50) + ")");
    town.lading(
        "gemeenten", "niscode, naam, geom", "('31022', 'Dorp', " + box(-50, -50, 900, 50) + ")");
    town.lading("haltes", "halte_code, naam, geom", "('h', 'Kerk', " + point(300, 0) + ")");
    town.lading(
        "rup-zones",
        "bron_id, algplanid, svnaam, geom",
        "('a', 'GWP_1', 'woongebieden', " + box(-50, -50, 200, 50) + ")",
        "('b', 'GWP_1', 'woonparken', " + box(200, -50, 900, 50) + ")");
    meting = town.analysed("plaatsen");
  }

  @AfterAll
  static void close() {
    town.close();
  }

  /** The same in plain SQL, from the explanation that every user can read. */
  private static String byHand(String group) {
    return """
        WITH wissel AS (
            SELECT v.criterium, v.factor FROM (SELECT DISTINCT criterium FROM uitleg WHERE profiel = 'kantoor') c
            CROSS JOIN LATERAL (VALUES (c.criterium, 0.8), (c.criterium, 1.2)) v (criterium, factor)
            UNION ALL SELECT '', 1
        ),
        score AS (
            SELECT u.perceel_id, w.criterium, w.factor,
                   sum(gewicht * CASE WHEN u.criterium = w.criterium THEN w.factor ELSE 1 END * genormaliseerd)
                       / sum(gewicht * CASE WHEN u.criterium = w.criterium THEN w.factor ELSE 1 END)
                       FILTER (WHERE genormaliseerd IS NOT NULL) AS score
            FROM uitleg u JOIN geschiktheid g USING (perceel_id) CROSS JOIN wissel w
            WHERE profiel = 'kantoor' AND g.kantoor_score IS NOT NULL
            GROUP BY 1, 2, 3
        ),
        plaats AS (
            SELECT s.*, %1$s AS groep,
                   rank() OVER (PARTITION BY %1$s, s.criterium, s.factor ORDER BY round(score::numeric, 12) DESC) AS rang
            FROM score s JOIN geschiktheid g USING (perceel_id) JOIN perceel p USING (perceel_id)
        )
        SELECT perceel_id, round(min(score)::numeric, 9), round(max(score)::numeric, 9),
               max(rang) FILTER (WHERE criterium = ''), min(rang), max(rang)
        FROM plaats WHERE groep IS NOT NULL GROUP BY perceel_id ORDER BY perceel_id"""
        .formatted(group);
  }

  private static List<String> kept(String what) {
    return town.rows(
        meting,
        """
        SELECT perceel_id, round(kantoor_laagst::numeric, 9), round(kantoor_hoogst::numeric, 9),
               kantoor_rang_%1$s, kantoor_rang_%1$s_best, kantoor_rang_%1$s_slechtst
        FROM gevoeligheid WHERE kantoor_rang_%1$s IS NOT NULL ORDER BY perceel_id"""
            .formatted(what));
  }

  @Test
  void placesInTheGemeenteAgreeWithPlainSql() {
    assertThat(kept("gemeente")).hasSize(20).isEqualTo(town.rows(meting, byHand("p.niscode")));
  }

  @Test
  void placesInTheKernAgreeWithPlainSql() {
    List<String> kern = kept("kern");
    assertThat(kern).isNotEmpty().hasSizeLessThan(20);
    assertThat(kern).isEqualTo(town.rows(meting, byHand("g.kerndeel")));
  }

  @Test
  void aPercentileNamesAllScoresOfTheMeting() {
    assertThat(
            town.rows(meting, "SELECT perceel_id, kantoor_percentiel FROM gevoeligheid ORDER BY 1"))
        .isEqualTo(
            town.rows(
                meting,
                "SELECT perceel_id, cume_dist() OVER (ORDER BY kantoor_score) FROM geschiktheid"
                    + " ORDER BY 1"));
  }

  @Test
  void aTopPlaceThatMovesIsToldAbout() {
    assertThat(
            town.rows(
                meting,
                "SELECT perceel_id FROM gevoeligheid WHERE kantoor_rang_onvast IS DISTINCT FROM"
                    + " (kantoor_rang_gemeente <= 10 AND (kantoor_rang_gemeente -"
                    + " kantoor_rang_gemeente_best > 5 OR kantoor_rang_gemeente_slechtst -"
                    + " kantoor_rang_gemeente > 5))"))
        .isEmpty();
    assertThat(
            town.rows(meting, "SELECT DISTINCT kantoor_rang_onvast FROM gevoeligheid ORDER BY 1"))
        .startsWith("f");
  }
}
