package be.weefsel.analysis;

import static be.weefsel.analysis.Town.box;
import static be.weefsel.analysis.Town.point;
import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.query.GebiedReader;
import be.weefsel.query.GebiedUitleg;
import be.weefsel.registry.Meting;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A street with six houses and five shops in one kern; the same polygon, drawn by hand. */
class DrawnGebiedTest {
  private static Town town;
  private static Meting meting;

  @BeforeAll
  static void draw() {
    town = new Town();
    List<String> percelen = new ArrayList<>();
    List<String> gebouwen = new ArrayList<>();
    List<String> shops = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      percelen.add("('11001A000%d/00A000', %s)".formatted(i, box(20 * i, 0, 20 * i + 20, 40)));
      gebouwen.add("('hoofdgebouw', " + box(20 * i, 0, 20 * i + 10, 10) + ")");
      if (i > 0) {
        shops.add("('v%d', '2008', '47190', 2, %s)".formatted(i, point(20 * i + 5, 5)));
      }
    }
    town.lading("percelen", "capakey, geom", percelen.toArray(String[]::new));
    town.lading("gebouwen", "soort, geom", gebouwen.toArray(String[]::new));
    town.lading("kernen", "kern_code, naam, geom", "('K1', 'Dorp', " + box(0, 0, 200, 200) + ")");
    town.lading("gemeenten", "niscode, naam, geom", "('39999', 'W', " + box(0, 0, 200, 200) + ")");
    town.lading(
        "vestigingen", "vestiging_nr, nace_versie, nace, jobs, geom", shops.toArray(String[]::new));
    meting = town.analysed("getekend");
  }

  @AfterAll
  static void close() {
    town.close();
  }

  @Test
  void aPolygonOnTheMapIsTheSameSqlOverOneRow() {
    Shipped drawn =
        new Shipped(town, meting)
            .with(
                "gebied",
                "SELECT 'g' AS gebied_id, 'getekend' AS soort, NULL::text AS niscode, %s AS geom"
                    .formatted(box(0, 0, 200, 200)));
    for (String derived :
        List.of(
            "gebied_vestiging",
            "gebied_stand",
            "gebied_functie",
            "gebied_menging",
            "gebied_totaal")) {
      drawn.derived(derived);
    }
    for (String file :
        List.of(
            "menging_vloeropp", "menging_vestigingen", "verwevingsgraad", "dichtheid", "banen")) {
      assertThat(
              drawn.rows(
                  file,
                  "SELECT indicator, waarde, teller, noemer, n, dekking, reden FROM r ORDER BY 1"))
          .as(file)
          .isNotEmpty()
          .isEqualTo(
              town.rows(
                  meting,
                  "SELECT indicator, waarde, teller, noemer, n, dekking, reden FROM %s WHERE gebied_id = 'kern-K1' ORDER BY 1"
                      .formatted(file)));
    }
  }

  @Test
  void everyFigureOfAGebiedIsExplained() {
    GebiedUitleg kern =
        GebiedReader.of(town.database.store().database(), meting, "kern-K1").orElseThrow();
    assertThat(kern.indicatoren().get(0).kerncijfer()).isTrue();
    assertThat(kern.indicatoren())
        .allSatisfy(i -> assertThat(i.waarde() == null).as(i.id()).isEqualTo(i.reden() != null));
    assertThat(kern.indicatoren())
        .filteredOn(i -> i.id().equals("vg_k"))
        .first()
        .satisfies(
            i -> assertThat(i.teller() + "/" + i.noemer() + " " + i.n()).isEqualTo("5.0/5.0 5"));
    assertThat(kern.functies())
        .filteredOn(f -> f.naam().equals("detailhandel"))
        .extracting(GebiedUitleg.Functie::vestigingen)
        .containsExactly(5L);
  }

  @Test
  void aNameFindsItsGebiedAndAnUnknownOneNothing() {
    var database = town.database.store().database();
    assertThat(GebiedReader.of(database, meting, "dorp").orElseThrow().id()).isEqualTo("kern-K1");
    assertThat(GebiedReader.of(database, meting, "nergens")).isEmpty();
  }
}
