package be.weefsel.analysis;

import static be.weefsel.analysis.Town.box;
import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.registry.Meting;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Forty zones of six plans thrown over a hundred percelen, with corrections and additions. */
class ZoneSharesTest {
  private static final int SIDE = 400;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void theSharesOfAPerceelNeverExceedTheWhole(long seed) {
    Random random = new Random(seed);
    try (Town town = new Town()) {
      List<String> percelen = new ArrayList<>();
      for (int i = 0; i < 100; i++) {
        double x = i % 10 * 40;
        double y = i / 10 * 40;
        percelen.add("('11001A%04d/00A000', %s)".formatted(i, box(x, y, x + 40, y + 40)));
      }
      town.lading("percelen", "capakey, geom", percelen.toArray(String[]::new));
      List<String> zones = new ArrayList<>();
      zones.add("('GWP_1', '0', 'woongebieden', " + box(-10, -10, SIDE, SIDE) + ")");
      for (int i = 0; i < 40; i++) {
        zones.add(
            "('RUP_%d', '%d', 'zone voor wonen', ST_Multi(ST_Rotate(%s, %f, %s)))"
                .formatted(
                    random.nextInt(6),
                    i,
                    box(0, 0, 20 + random.nextInt(150), 20 + random.nextInt(150)),
                    random.nextDouble() * 6,
                    Town.point(random.nextInt(SIDE), random.nextInt(SIDE))));
      }
      town.lading("rup-zones", "algplanid, svnr, svnaam, geom", zones.toArray(String[]::new));
      town.lading("plannen", "algplanid, werking", "('RUP_0', 'vult_aan')");
      town.lading(
          "plancorrecties",
          "algplanid, correctie, geldend_algplanid, reden",
          "('RUP_1', 'gaat_voor', 'RUP_2', 'x')",
          "('RUP_2', 'gaat_voor', 'RUP_1', 'en omgekeerd')",
          "('RUP_3', 'gaat_voor', NULL, 'x')",
          "('RUP_4', 'geldt_niet', NULL, 'x')");
      Meting meting = town.analysed("aandelen");
      // the gewestplan lies under all, so that nothing is without a zone
      assertThat(
              town.rows(
                  meting,
                  "SELECT count(*), count(*) FILTER (WHERE abs(som - 1) < 1e-9) FROM (SELECT"
                      + " sum(aandeel) AS som FROM perceel_bestemming GROUP BY perceel_id) s"))
          .containsExactly("100|100");
      assertThat(
              town.rows(
                  meting,
                  "SELECT DISTINCT left(algplanid, 5) FROM geldende_bestemming JOIN bestemmingszone"
                      + " USING (bestemmingszone_id) WHERE algplanid IN ('RUP_0', 'RUP_4')"))
          .isEmpty();
    }
  }
}
