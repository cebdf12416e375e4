package be.weefsel.analysis;

import static be.weefsel.analysis.Town.box;
import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.registry.Meting;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Ten percelen of 10 × 10 m on a row, from x = 0 to 100; the first four in the kern. Article 1 lies
 * on six percelen outside the kern, article 2 on two inside, in two zones; article 3, on one
 * inside, was read for one function. What is farming, delimits, or stands in the gewestplan needs
 * no reading, but for the zone of the gewestplan that nobody can place.
 */
class ReadingListTest {
  private Town town;

  @BeforeEach
  void copy() {
    town = Town.analysedOnce("reading list", ReadingListTest::draw);
  }

  private static void draw(Town town) {
    List<String> percelen = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      percelen.add("('11001A%04d/00A000', %s)".formatted(i, box(10 * i, 0, 10 * i + 10, 10)));
    }
    town.lading("percelen", "capakey, geom", percelen.toArray(String[]::new));
    town.lading(
        "rup-zones",
        "bron_id, algplanid, svnr, svnaam, geom",
        "('g', 'GWP_1', '0100', 'woongebieden', " + box(0, 0, 90, 10) + ")",
        "('u', 'GWP_1', '9999', 'iets zonder naam', " + box(90, 0, 100, 10) + ")",
        "('1', 'RUP_1', 'art. 1', 'zone voor wonen', " + box(40, 0, 100, 10) + ")",
        "('2', 'RUP_1', 'art. 2', 'zone type 2', " + box(0, 0, 10, 10) + ")",
        "('2b', 'RUP_1', 'Art 2', 'zone type 2', " + box(10, 0, 20, 10) + ")",
        "('3', 'RUP_1', 'art. 3', 'zone voor wonen', " + box(20, 0, 30, 10) + ")",
        "('4', 'RUP_1', 'art. 4', 'zone voor landbouw', " + box(30, 0, 40, 10) + ")",
        "('5', 'RUP_1', 'art. 5', 'afbakeningslijn', " + box(0, 0, 100, 10) + ")",
        // wholly replaced by article 1
        "('6', 'BPA_1', 'art. 6', 'zone voor wonen', " + box(50, 0, 60, 10) + ")");
    town.lading(
        "voorschriften",
        "algplanid, svnr, hoofdfunctie, oordeel",
        "('RUP_1', '3', 'kantoor_dienst', 'toegelaten')");
  }

  @AfterEach
  void close() {
    town.close();
  }

  @Test
  void whatTouchesMostPercelenInKernenComesFirst() {
    town.lading("kernen", "kern_code, geom", "('K1', " + box(-10, -10, 40, 20) + ")");
    Meting meting = town.analysed("lezen");
    assertThat(
            town.rows(
                meting,
                "SELECT rang, id, percelen_in_kernen, percelen, zones, round(m2::numeric), ligging"
                    + " FROM voorschrift_te_lezen ORDER BY rang"))
        .containsExactly(
            "1|RUP_1.2|2|2|2|200|raakt percelen in kernen",
            "2|RUP_1.3|1|1|1|100|raakt percelen in kernen",
            "3|RUP_1.1|0|6|1|600|enkel buiten de kernen");
  }

  @Test
  void theListSaysWhichFunctionsAreStillToBeRead() {
    Meting meting = town.get("nu");
    assertThat(
            town.rows(
                meting, "SELECT id, ontbreekt, ligging FROM voorschrift_te_lezen ORDER BY rang"))
        // without kernen by percelen alone
        .containsExactly(
            "RUP_1.1|detailhandel, industrie_bedrijvigheid, kantoor_dienst|kernen niet geladen",
            "RUP_1.2|detailhandel, industrie_bedrijvigheid, kantoor_dienst|kernen niet geladen",
            "RUP_1.3|detailhandel, industrie_bedrijvigheid|kernen niet geladen");
  }

  @Test
  void aZoneOfTheGewestplanThatNobodyKnowsIsToBeReadWhereItIsInForce() {
    town.lading(
        "plancorrecties",
        "algplanid, svnr, correctie, reden",
        "('RUP_1', '1', 'geldt_niet', 'vernietigd')");
    assertThat(
            town.rows(
                town.analysed("lezen"),
                "SELECT id, percelen FROM voorschrift_te_lezen ORDER BY rang"))
        .containsExactly("RUP_1.2|2", "BPA_1.6|1", "GWP_1.9999|1", "RUP_1.3|1");
  }

  @Test
  void theRunTellsHowMuchThereIsToRead() {
    town.lading("kernen", "kern_code, geom", "('K1', " + box(-10, -10, 40, 20) + ")");
    assertThat(town.analyse(town.meting("lezen")).summaries())
        .anySatisfy(
            s -> {
              assertThat(s.title()).isEqualTo("Voorschriften te lezen");
              assertThat(s.counts())
                  .containsEntry("raakt percelen in kernen", 2L)
                  .containsEntry("enkel buiten de kernen", 1L);
            });
  }

  @Test
  void readingAnArticleDoesNotCutThePercelenAgain() {
    town.lading(
        "voorschriften",
        "algplanid, svnr, hoofdfunctie, oordeel",
        "('RUP_1', '1', 'kantoor_dienst', 'verboden')");
    Meting after = town.analysed("na");
    assertThat(town.relations("perceel_zone")).hasSize(1);
    assertThat(town.relations("perceel_toelating")).hasSize(2);
    assertThat(
            town.rows(
                after,
                "SELECT count(*) FROM perceel_toelating WHERE functie = 'kantoor_dienst' AND waarde"
                    + " = 0"))
        // article 1 on six, farming on one
        .containsExactly("7");
  }
}
