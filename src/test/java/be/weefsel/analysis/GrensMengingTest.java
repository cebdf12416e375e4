package be.weefsel.analysis;

import static be.weefsel.analysis.Town.PEILDATUM;
import static be.weefsel.analysis.Town.box;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Sixteen percelen of one hectare, W wonen, H verblijfsrecreatie, K kantoor_dienst:
 *
 * <pre>
 * W W W W
 * W W H H
 * W K K H
 * W K K H
 * </pre>
 *
 * Of the 24 inner borders of 100 m nine differ: 3 of W and K, 3 of W and H, 3 of H and K.
 */
class GrensMengingTest {
  private static final String GRID = "WWWWWWHHWKKHWKKH";

  private static ShippedSql town(String functions) {
    List<String> boxes = new ArrayList<>();
    List<String> shares = new ArrayList<>();
    for (int i = 0; i < functions.length(); i++) {
      int x = 100 * (i % 4);
      int y = 300 - 100 * (i / 4);
      boxes.add(box(x, y, x + 100, y + 100));
      String functie =
          switch (functions.charAt(i)) {
            case 'W' -> "'wonen'";
            case 'H' -> "'verblijfsrecreatie'";
            case 'K' -> "'kantoor_dienst'";
            default -> "NULL";
          };
      if (functions.charAt(i) != '.') {
        // a part that is smaller must not decide
        shares.add("(%d, %s, 0.6, 600)".formatted(i + 1, functie));
        shares.add("(%d, 'gemeenschap', 0.4, 400)".formatted(i + 1));
      }
    }
    return new ShippedSql(PEILDATUM)
        .percelen(boxes)
        .gebied()
        .table(
            "perceel_functie",
            "perceel_id int, functie text, aandeel float8, m2 float8",
            shares.toArray(String[]::new))
        .make(
            "buren", "hoofdfunctie", "perceel_punt", "functie_cel", "cel_functie", "functie_grens")
        .make("grens_menging", "cel_menging");
  }

  private static Double value(ShippedSql town, String table, String indicator) {
    return town.number("SELECT waarde FROM " + table + " WHERE indicator = '" + indicator + "'");
  }

  @Test
  void nineOfTwentyFourBordersDiffer() {
    try (ShippedSql town = town(GRID)) {
      assertThat(value(town, "grens_menging", "randinteractie")).isCloseTo(0.375, within(1e-12));
      assertThat(
              town.rows(
                  "SELECT round(teller) t, round(noemer) m, n, dekking, reden FROM grens_menging WHERE indicator = 'randinteractie'"))
          .containsExactly("900|2400|24|1|null");
      // only wonen with kantoor is among the pairs that complete each other
      assertThat(value(town, "grens_menging", "randinteractie_aanvullend"))
          .isCloseTo(3 / 24.0, within(1e-12));
    }
  }

  @Test
  void cellsCompareThemselvesWithTheNeighboursThatExist() {
    try (ShippedSql town = town(GRID)) {
      assertThat(value(town, "cel_menging", "dissimilariteit_functies"))
          .isCloseTo(0.460938, within(5e-7));
      assertThat(town.rows("SELECT round(teller::numeric, 6) t, n FROM cel_menging"))
          .containsExactly("7.375000|16");
    }
  }

  @Test
  void oneFunctionEverywhereIsZero() {
    try (ShippedSql town = town("WWWWWWWWWWWWWWWW")) {
      assertThat(value(town, "grens_menging", "randinteractie")).isZero();
      assertThat(value(town, "cel_menging", "dissimilariteit_functies")).isZero();
    }
  }

  @Test
  void unknownIsCoverageAndUnbuiltIsNeither() {
    // ? W | W .  : of 4 built ones in the two rows, W–W is known, ?–W twice is not
    try (ShippedSql town = town("?W..WW..")) {
      assertThat(
              town.rows(
                  "SELECT waarde, n, round(dekking::numeric, 4) d FROM grens_menging WHERE indicator = 'randinteractie'"))
          .containsExactly("0|2|0.5000");
      assertThat(town.rows("SELECT n, dekking FROM cel_menging")).containsExactly("3|0.75");
    }
  }

  @Test
  void withoutNeighboursThereIsAReason() {
    try (ShippedSql town = town("W...............")) {
      assertThat(
              town.rows(
                  "SELECT waarde, n, reden FROM grens_menging WHERE indicator = 'randinteractie'"))
          .containsExactly("null|0|geen bebouwde percelen die in dit gebied aan elkaar grenzen");
      assertThat(town.rows("SELECT waarde, n, reden FROM cel_menging"))
          .containsExactly("null|0|geen twee cellen naast elkaar met een bekende functie");
    }
  }

  @Test
  void theMatrixHoldsEveryPairOfFunctionsOnce() {
    try (ShippedSql town = town(GRID)) {
      assertThat(
              town.rows(
                  "SELECT functie_a, functie_b, round(lengte) l, paren FROM functie_grens ORDER BY 1, 2"))
          .containsExactly(
              "kantoor_dienst|kantoor_dienst|400|4",
              "kantoor_dienst|verblijfsrecreatie|300|3",
              "kantoor_dienst|wonen|300|3",
              "verblijfsrecreatie|verblijfsrecreatie|300|3",
              "verblijfsrecreatie|wonen|300|3",
              "wonen|wonen|800|8");
    }
  }

  @Test
  void inPublicPairsOfTooFewPercelenStandTogetherWithTheNext() throws java.io.IOException {
    try (ShippedSql town = town("WWWWWWHHWWHHWWWK")) {
      town.view("functie-grenzen");
      // K has one border with H and one with W; two are too few, so the four of H and H join them
      assertThat(
              town.rows(
                  "SELECT functie_a, functie_b, round(lengte) l, paren FROM \"functie-grenzen\" ORDER BY rij"))
          .containsExactly(
              "andere|andere|600|6", "verblijfsrecreatie|wonen|500|5", "wonen|wonen|1300|13");
    }
  }
}
