package be.weefsel.analysis;

import static be.weefsel.analysis.Town.box;
import static be.weefsel.analysis.Town.point;
import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.database.Sql;
import be.weefsel.registry.Meting;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A kern of 1 km, a park of 200 m in it, open land east of both. */
class VestigingKwadrantTest {
  private static Town town;
  private static Meting meting;

  @BeforeAll
  static void draw() {
    town = new Town();
    town.lading(
        "percelen", "capakey, geom", "('11001A0001/00A000', " + box(500, 500, 540, 520) + ")");
    town.lading("kernen", "kern_code, geom", "('K1', " + box(0, 0, 1000, 1000) + ")");
    town.lading("bedrijventerreinen", "terrein_nr, geom", "('P1', " + box(0, 0, 200, 200) + ")");
    town.lading(
        "vestigingen",
        "vestiging_nr, nace_versie, nace, natuurlijke_persoon, vloeroppervlakte, geom",
        firm("kantoor in kern", "62010", "false", 600, 600),
        firm("kantoor op park", "62010", "false", 100, 100),
        firm("kantoor buiten", "62010", "false", 1500, 100),
        firm("maatwerk in kern", "10110", "false", 600, 600),
        firm("maatwerk op park", "10110", "false", 100, 100),
        firm("afval in kern", "38320", "false", 600, 600),
        firm("afval op park", "38320", "false", 100, 100),
        firm("boer", "01130", "false", 1500, 100),
        firm("raadsel", null, "false", 600, 600),
        "('nergens', '2008', '62010', false, 50, NULL)",
        firm("net op de rand", "62010", "false", 191, 100),
        firm("tien meter binnen", "62010", "false", 190, 100),
        firm("maatwerk op de rand", "10110", "false", 195, 100),
        firm("persoon", "62010", "true", 501, 501),
        firm("persoon zonder perceel", "62010", "true", 600, 600),
        firm("onbekend wie", "62010", "NULL", 502, 502));
    meting = town.analysed("kwadranten");
  }

  private static String firm(String nr, String nace, String person, double x, double y) {
    String code = nace == null ? "NULL" : "'" + nace + "'";
    return "('%s', '2008', %s, %s::boolean, 50::float8, %s)"
        .formatted(nr, code, person, point(x, y));
  }

  @AfterAll
  static void close() {
    town.close();
  }

  private static String get(String columns, String nr) {
    List<String> rows =
        town.rows(
            meting,
            ("SELECT %s FROM vestiging_kwadrant k JOIN vestiging v USING (vestiging_id) WHERE"
                    + " vestiging_nr = '%s'")
                .formatted(columns, nr));
    assertThat(rows).as(nr).hasSize(1);
    return rows.get(0);
  }

  @Test
  void theTwoByTwoInItsWords() {
    assertThat(get("kwadrant", "kantoor in kern")).isEqualTo("verweven");
    assertThat(get("kwadrant", "kantoor op park")).isEqualTo("ook in de kern inpasbaar profiel");
    assertThat(get("kwadrant", "afval op park")).isEqualTo("past bij het bedrijventerrein");
    assertThat(get("kwadrant", "afval in kern")).isEqualTo("aandachtspunt nabijheid");
    assertThat(get("kwadrant", "maatwerk in kern")).isEqualTo("maatwerk");
    assertThat(get("kwadrant", "maatwerk op park")).isEqualTo("maatwerk");
    assertThat(get("kwadrant", "boer")).isEqualTo("buiten de vraag");
  }

  @Test
  void openLandIsToldApartAndIsNoSuccess() {
    assertThat(get("kwadrant", "kantoor buiten")).isEqualTo("open ruimte");
  }

  @Test
  void withoutActivityOrPlaceItIsUnknownAndSaysWhy() {
    assertThat(get("kwadrant, k.bewijs", "raadsel")).isEqualTo("onbekend|activiteit niet gekend");
    assertThat(get("kwadrant, k.bewijs", "nergens")).isEqualTo("onbekend|geen plaats gekend");
  }

  @Test
  void withinTenMetresOfTheEdgeItIsUncertain() {
    String columns = "kwadrant, kwadrant_onzeker, kwadrant_anders";
    assertThat(get(columns, "net op de rand"))
        .isEqualTo("ook in de kern inpasbaar profiel|t|verweven");
    assertThat(get(columns, "kantoor op park"))
        .isEqualTo("ook in de kern inpasbaar profiel|f|null");
    // on either side of the edge it is to be judged on the spot
    assertThat(get(columns, "maatwerk op de rand")).isEqualTo("maatwerk|f|null");
  }

  @Test
  void thePointOfAPersonIsAPointOnTheirPerceel() {
    String moved = "ST_X(k.geom) - 100000, ST_Y(k.geom) - 200000, ST_Equals(k.geom, v.geom)";
    assertThat(get(moved, "persoon")).isEqualTo("520|510|f");
    assertThat(get(moved, "onbekend wie")).isEqualTo("520|510|f");
    assertThat(get("k.geom IS NULL AND k.geom_crs84 IS NULL", "persoon zonder perceel"))
        .isEqualTo("t");
    assertThat(get("ST_Equals(k.geom, v.geom)", "kantoor in kern")).isEqualTo("t");
    assertThat(
            get(
                "ST_Distance(ST_Transform(k.geom_crs84, 31370), k.geom) < 0.1"
                    + " AND ST_SRID(k.geom_crs84) = 4326 AND ST_SRID(k.geom_3857) = 3857",
                "persoon"))
        .isEqualTo("t");
  }

  @Test
  void whatTheZoningForbidsIsNotCalledMixed() {
    SqlFile file = town.methode.file("vestiging_kwadrant");
    String sql = Parameters.of(town.methode.require("parameters"), Town.PEILDATUM).fill(file);
    // in the place of what the zoning says, which needs a plan
    String forbidden =
        "CREATE TEMP VIEW vestiging_functie AS SELECT vestiging_id, geom, perceel_id, situering,"
            + " false AS toegelaten FROM "
            + meting.schema()
            + ".vestiging_functie; ";
    town.database
        .store()
        .database()
        .transaction(
            c -> {
              MetingSchema.enter(c, meting);
              Sql.run(c, forbidden);
              assertThat(
                      Sql.list(
                          c,
                          "SELECT kwadrant FROM ("
                              + sql
                              + ") k JOIN vestiging USING (vestiging_id) WHERE vestiging_nr IN"
                              + " ('kantoor in kern', 'kantoor op park') ORDER BY vestiging_nr",
                          r -> r.getString(1)))
                  .containsExactly("maatwerk", "ook in de kern inpasbaar profiel");
              return null;
            });
  }
}
