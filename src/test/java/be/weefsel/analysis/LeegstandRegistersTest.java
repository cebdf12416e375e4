package be.weefsel.analysis;

import static be.weefsel.analysis.Town.box;
import static be.weefsel.analysis.Town.point;
import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.registry.Meting;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Percelen of 10 × 10 m in a row, each with its own case.
 *
 * <ol>
 *   <li>a shop in the register of the gemeente, by its CAPAKEY, and in that of Locatus, by a point
 *   <li>three shops of the gemeente and one of Locatus
 *   <li>a shop and a dwelling
 *   <li>two rows of nobody knows which register
 * </ol>
 */
class LeegstandRegistersTest {
  private static Town town;
  private static Meting meting;

  @BeforeAll
  static void draw() {
    town = new Town();
    town.lading("percelen", "capakey, geom", perceel(1), perceel(2), perceel(3), perceel(4));
    town.lading(
        "leegstand",
        "pand_nr, soort, register, begindatum, einddatum, capakey, geom",
        row("g1", "handelspand", "'gemeente'", "2025-01-01", "NULL", key(1), "NULL"),
        row("l1", "handelspand", "'locatus'", "2020-01-01", "NULL", "NULL", point(15, 5)),
        row("g2a", "handelspand", "'gemeente'", "2025-01-01", "NULL", key(2), "NULL"),
        row("g2b", "handelspand", "'gemeente'", "2025-01-01", "NULL", key(2), point(25, 5)),
        row("g2c", "handelspand", "'gemeente'", "2025-01-01", "NULL", key(2), "NULL"),
        row("l2", "handelspand", "'locatus'", "2025-01-01", "NULL", "NULL", point(22, 5)),
        row("g3", "handelspand", "'gemeente'", "2025-01-01", "NULL", key(3), "NULL"),
        row("w3", "woning", "'gemeente'", "2025-01-01", "NULL", key(3), "NULL"),
        row("u4a", "handelspand", "NULL", "2025-02-01", "NULL", key(4), "NULL"),
        row("u4b", "handelspand", "NULL", "2021-02-01", "NULL", key(4), "NULL"),
        row("u4c", "handelspand", "NULL", "2019-02-01", "'2024-01-01'", key(4), "NULL"),
        row("v", "handelspand", "'locatus'", "2021-02-01", "NULL", "NULL", point(5000, 5000)),
        row("z", "handelspand", "'gemeente'", "2021-02-01", "NULL", key(9), "NULL"));
    meting = town.analysed("registers");
  }

  private static String key(int nr) {
    return "'11001A%04d/00A000'".formatted(nr);
  }

  private static String perceel(int nr) {
    return "(%s, %s)".formatted(key(nr), box(10 * nr, 0, 10 * nr + 10, 10));
  }

  private static String row(
      String nr,
      String soort,
      String register,
      String begin,
      String einde,
      String key,
      String geom) {
    return "('%s', '%s', %s, '%s'::date, %s::date, %s, %s)"
        .formatted(nr, soort, register, begin, einde, key, geom);
  }

  @AfterAll
  static void close() {
    town.close();
  }

  @Test
  void onePandInTwoRegistersCountsOnceAndTheGemeenteGoesFirst() {
    assertThat(stand("g1")).isEqualTo("telt|null|11001A0001/00A000|t");
    assertThat(stand("l1")).isEqualTo("dubbel|g1|11001A0001/00A000|t");
  }

  @Test
  void ofOneRegisterEveryRowIsAPand() {
    assertThat(stand("g2a")).startsWith("telt|");
    assertThat(stand("g2b")).startsWith("telt|");
    assertThat(stand("g2c")).startsWith("telt|");
    assertThat(stand("l2")).startsWith("dubbel|");
  }

  @Test
  void aShopAndADwellingAreTwo() {
    assertThat(stand("g3")).startsWith("telt|");
    assertThat(stand("w3")).startsWith("telt|");
  }

  @Test
  void rowsOfAnUnknownRegisterAreOnePandSinceTheFirst() {
    assertThat(stand("u4b")).startsWith("telt|");
    assertThat(stand("u4a")).startsWith("dubbel|u4b|");
    assertThat(stand("u4c")).startsWith("beëindigd|");
  }

  @Test
  void aPointOutsideEveryPerceelHasAPlaceAndAnUnknownCapakeyHasNone() {
    assertThat(stand("v")).isEqualTo("telt|null|null|t");
    assertThat(stand("z")).isEqualTo("telt, zonder plaats|null|11001A0009/00A000|f");
  }

  @Test
  void whatIsDoubleIsNotInTheClasses() {
    assertThat(
            town.rows(
                meting, "SELECT duurklasse, count(*) FROM leegstand_duur GROUP BY 1 ORDER BY 1"))
        // u4b, v and z since 2021; g1, g2a, g2b, g2c, g3 and w3 since January
        .containsExactly("aanvang|6", "structureel|3");
  }

  @Test
  void theAnalysisTellsItsUser() {
    assertThat(town.analyse(town.meting("opnieuw")).summaries())
        .anySatisfy(
            s -> {
              assertThat(s.title()).isEqualTo("Leegstand volgens de registers");
              assertThat(s.counts()).containsEntry("dubbel", 3L).containsEntry("telt", 8L);
            });
  }

  private static String stand(String nr) {
    List<String> rows =
        town.rows(
            meting,
            "SELECT stand, dubbel_van, capakey, geom IS NOT NULL FROM leegstand_stand WHERE pand_nr = '"
                + nr
                + "'");
    return rows.get(0);
  }
}
