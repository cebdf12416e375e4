package be.weefsel.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.weefsel.Refused;
import be.weefsel.database.Sql;
import be.weefsel.registry.Meting;
import be.weefsel.registry.Progress;
import be.weefsel.registry.Relaties;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a second run makes again, and what it leaves. */
class RepeatedRunTest {
  private static final String RESULT =
      "SELECT md5(string_agg(g::text, E'\\n' ORDER BY perceel_id)) FROM geschiktheid g";
  private Town town;

  @BeforeEach
  void draw() {
    town = Town.analysedHamlet();
  }

  @AfterEach
  void close() {
    town.close();
  }

  @Test
  void withoutZoningThereIsNoScoreButTheReasonIsTold() {
    Meting meting = town.get("nu");
    assertThat(
            town.rows(
                meting,
                "SELECT DISTINCT kantoor_score, kantoor_dekking, kantoor_oordeel FROM geschiktheid"))
        // coverage 20 + 25 + 5: kern, halte, area; what is required is missing
        .containsExactly("null|50|niet te beoordelen");
    assertThat(
            town.rows(
                meting,
                "SELECT DISTINCT reden FROM uitleg WHERE criterium = 'c01_bestemming_kantoor'"))
        .containsExactly("rup-zones niet geladen");
  }

  @Test
  void theSameInputsGiveTheSameBytesAndNothingIsMadeTwice() {
    Meting one = town.get("nu");
    Meting two = town.analysed("twee");
    assertThat(town.rows(one, RESULT)).isEqualTo(town.rows(two, RESULT));
    assertThat(town.relations("c05_halte_afstand")).hasSize(1);
    List<String> before = town.rows(one, RESULT);
    town.analyse(one);
    assertThat(town.rows(one, RESULT)).isEqualTo(before);
  }

  @Test
  void aNewLadingMakesOnlyWhatReadsIt() {
    town.halte(300);
    Meting two = town.analysed("twee");
    assertThat(town.relations("c05_halte_afstand")).hasSize(2);
    assertThat(town.relations("c02_kern_afstand")).hasSize(1);
    assertThat(
            town.rows(
                two,
                "SELECT max(c05_halte_afstand) FROM geschiktheid JOIN perceel USING (perceel_id) WHERE capakey = '11001A0001/00A000'"))
        .containsExactly("255"); // 300 − 45
  }

  @Test
  void aStoppedRunGoesOnFromItsLastPiece() {
    Meting meting = town.get("nu");
    List<String> complete = town.rows(meting, RESULT);
    // as if the run had stopped when the table was made, but nothing was in it
    town.database
        .store()
        .database()
        .transaction(
            c -> {
              Sql.run(
                  c, "UPDATE beheer.relatie SET ready = false WHERE name = 'c05_halte_afstand'");
              String table = town.relations("c05_halte_afstand").get(0);
              Sql.run(c, "ALTER TABLE werk." + table + " DROP CONSTRAINT " + table + "_pkey");
              Sql.run(c, "DELETE FROM werk." + table);
              return null;
            });
    town.analyse(meting);
    assertThat(town.rows(meting, RESULT)).isEqualTo(complete);
  }

  @Test
  void onlyOneAnalysisRunsAtATime() throws SQLException {
    Meting meting = town.meting("druk");
    try (Connection other = town.database.store().database().connection()) {
      Sql.list(other, "SELECT pg_advisory_lock(?)", r -> 1, Relaties.MAKING);
      assertThatThrownBy(() -> town.analyse(meting))
          .isInstanceOf(Refused.class)
          .hasMessageContaining("Another analysis is running");
      Sql.list(other, "SELECT pg_advisory_unlock(?)", r -> 1, Relaties.MAKING);
    }
    assertThat(
            new Analysis(town.database.store(), town.catalogue, town.methode)
                .run(meting, Progress.none())
                .percelen())
        .isEqualTo(2);
  }
}
