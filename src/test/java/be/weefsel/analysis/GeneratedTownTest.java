package be.weefsel.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.registry.Meting;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every perceel of any town. */
class GeneratedTownTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void sharesAndContributionsAddUp(long seed) {
    try (Town town = GeneratedTown.analysed(seed)) {
      Meting meting = town.get("nu");
      somethingOfEverything(town, meting);
      contributionsSumToTheScore(town, meting);
      functieSharesSumToOne(town, meting);
      zoneSharesNeverExceedOne(town, meting);
    }
  }

  /** A town without scores, gates or mix would prove nothing. */
  private static void somethingOfEverything(Town town, Meting meting) {
    assertThat(
            town.rows(
                meting,
                """
                SELECT count(*) > 250, count(ambacht_score) > 40, count(handel_score) > 40, count(kantoor_score) > 40,
                       count(logistiek_score) > 40, bool_or(uitgesloten), bool_or(zonevreemd), count(vlaggen) > 0,
                       count(DISTINCT kantoor_klasse) > 2, count(c16_woondruk) > 0, count(c09_menging) > 0,
                       count(DISTINCT c12_overstroming) > 2
                FROM geschiktheid"""))
        .containsExactly("t|t|t|t|t|t|t|t|t|t|t|t");
  }

  private static void contributionsSumToTheScore(Town town, Meting meting) {
    // in the order of the profile, as the score itself is summed
    for (Profile p : town.methode.profiles()) {
      assertThat(
              town.rows(
                  meting,
                  """
                  SELECT capakey, score, som
                  FROM  (SELECT perceel_id, sum(coalesce(bijdrage, 0) ORDER BY volgorde) AS som
                         FROM uitleg WHERE profiel = '%1$s' GROUP BY perceel_id) u
                  JOIN  (SELECT perceel_id, %1$s_score AS score FROM geschiktheid) g USING (perceel_id)
                  JOIN   perceel USING (perceel_id)
                  WHERE  coalesce(score, 0) <> som OR som IS NULL"""
                      .formatted(p.id())))
          .as(p.id())
          .isEmpty();
    }
  }

  private static void functieSharesSumToOne(Town town, Meting meting) {
    assertThat(
            town.rows(
                meting,
                "SELECT perceel_id, sum(aandeel), min(aandeel) FROM perceel_functie GROUP BY 1"
                    + " HAVING abs(sum(aandeel) - 1) > 1e-9 OR min(aandeel) < 0"))
        .isEmpty();
    assertThat(town.number(meting, "SELECT count(DISTINCT functie)::float8 FROM perceel_functie"))
        .isGreaterThan(5);
  }

  private static void zoneSharesNeverExceedOne(Town town, Meting meting) {
    assertThat(
            town.rows(
                meting,
                "SELECT perceel_id, sum(aandeel) FROM perceel_bestemming GROUP BY 1"
                    + " HAVING sum(aandeel) > 1 + 1e-9"))
        .isEmpty();
    // the gewestplan covers all, so they are one
    assertThat(
            town.rows(
                meting,
                "SELECT p.perceel_id FROM perceel p LEFT JOIN perceel_bestemming b USING (perceel_id)"
                    + " GROUP BY 1 HAVING coalesce(sum(aandeel), 0) < 1 - 1e-9"))
        .isEmpty();
  }
}
