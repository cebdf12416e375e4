package be.weefsel.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.database.Sql;
import be.weefsel.layers.Text;
import be.weefsel.registry.Meting;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Twelve kernen of one type and class with figures 1, 2, 3, … 12 hundredths, of which the twelfth
 * has nine vestigingen; one kern of another class.
 */
class PeersTest {
  private static Town town;
  private static Meting meting;

  @BeforeAll
  static void draw() {
    town = Town.analysedHamlet();
    meting = town.get("nu");
  }

  @AfterAll
  static void close() {
    town.close();
  }

  @Test
  void figuresThatHardlyDifferShareARank() {
    // 11 first; 10 is 9 % less, 0.03 and 0.031 differ by 3 %
    assertThat(ranks(12))
        .contains("k11|1|1|10|null", "k10|2|2|10|null")
        .contains("k03|8|9|10|null", "k04|8|9|10|null");
  }

  @Test
  void fewVestigingenGiveNoRank() {
    assertThat(ranks(12)).contains("k12|null|null|11|minder dan 10 vestigingen");
  }

  @Test
  void anotherClassOfInhabitantsIsNoPeer() {
    assertThat(ranks(12)).contains("x|null|null|0|minder dan 10 vergelijkbare gebieden");
  }

  @Test
  void fewPeersGiveNoRank() {
    assertThat(ranks(5)).contains("k01|null|null|4|minder dan 10 vergelijkbare gebieden");
  }

  @Test
  void theMedianIsThatOfTheOthers() {
    // of k11 the others are 1, 2, 3, 3.1, 5, 6, 7, 8, 9, 10
    assertThat(query(12, "SELECT peer_mediaan FROM r WHERE gebied_id = 'k11'"))
        .containsExactly("0.055");
  }

  private static List<String> ranks(int kernen) {
    return query(kernen, "SELECT gebied_id, rang_van, rang_tot, peers, rang_reden FROM r");
  }

  private static List<String> query(int kernen, String query) {
    Parameters parameters = Parameters.of(town.methode.require("parameters"), Town.PEILDATUM);
    SqlFile.Indicator lead = new SqlFile.Indicator("i", new Text("i", null), null, true, null);
    String all =
        "SELECT 'k' || lpad(i::text, 2, '0') AS id, i FROM generate_series(1, %d) i"
            .formatted(kernen);
    return town.database
        .store()
        .database()
        .transaction(
            c -> {
              MetingSchema.enter(c, meting);
              temp(
                  c,
                  "gebieden",
                  "SELECT id AS gebied_id, 'kern' AS soort, id AS kern_code FROM ("
                      + all
                      + ") t UNION ALL SELECT 'x', 'kern', 'x'");
              temp(c, "kernvlak", "SELECT kern_code, 'lokaal' AS kerntype FROM gebieden");
              temp(
                  c,
                  "gebied_totaal",
                  "SELECT gebied_id, CASE WHEN gebied_id = 'x' THEN 5000 ELSE 999 END AS inwoners, CASE WHEN gebied_id = 'k12' THEN 9 ELSE 10 END AS vestigingen FROM gebieden");
              temp(
                  c,
                  "indicator",
                  "SELECT id AS gebied_id, 'i' AS indicator, CASE WHEN i = 4 THEN 0.031 ELSE i / 100.0 END::float8 AS waarde FROM ("
                      + all
                      + ") t UNION ALL SELECT 'x', 'i', 0.5");
              return Sql.list(
                  c,
                  "WITH r AS ("
                      + new Peers(parameters).sql(List.of(lead), Set.of("kern"))
                      + ") "
                      + query,
                  r -> {
                    StringBuilder row = new StringBuilder(r.getString(1));
                    for (int i = 2; i <= r.getMetaData().getColumnCount(); i++) {
                      row.append('|').append(r.getString(i));
                    }
                    return row.toString();
                  });
            });
  }

  private static void temp(java.sql.Connection c, String name, String sql) {
    Sql.run(c, "CREATE TEMP TABLE " + name + " ON COMMIT DROP AS " + sql);
  }
}
