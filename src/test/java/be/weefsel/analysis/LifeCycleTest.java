package be.weefsel.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.weefsel.Refused;
import be.weefsel.database.Roles;
import be.weefsel.database.Sql;
import be.weefsel.layers.PublishedLayer;
import be.weefsel.layers.PublishedLayers;
import be.weefsel.registry.Meting;
import be.weefsel.registry.Relaties;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From open to closed, and what the roles may see of it. */
class LifeCycleTest {
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
  void aClosedMetingCannotChange() {
    town.publish("nu");
    Meting closed = town.get("nu");
    assertThat(closed.status()).isEqualTo(Meting.Status.GESLOTEN);
    assertThatThrownBy(() -> town.analyse(closed))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("make a new one");
  }

  @Test
  void aMetingThatWasClosedMeanwhileDoesNotOpenAgain() {
    Meting before = town.get("nu");
    town.publish("nu");
    assertThatThrownBy(() -> town.analyse(before))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("make a new one");
    Meting closed = town.get("nu");
    assertThat(closed.status()).isEqualTo(Meting.Status.GESLOTEN);
    new Publisher(town.database.store(), town.catalogue, town.methode, town.database.settings())
        .publish(before);
    assertThat(town.get("nu").closedAt()).isEqualTo(closed.closedAt());
    assertThat(town.rows(closed, "SELECT count(*) FROM " + closed.publicSchema() + ".percelen"))
        .containsExactly("2");
  }

  @Test
  void whatARunningAnalysisMakesIsNotDropped() throws SQLException {
    int loose = town.halte(400);
    int looser = town.halte(500);
    Connection analysis = town.database.store().database().connection();
    try (analysis) {
      Sql.list(analysis, "SELECT pg_advisory_lock(?)", r -> 1, Relaties.MAKING);
      Sql.run(
          analysis,
          "CREATE TABLE werk.half (); INSERT INTO beheer.relatie (hash, name, relation)"
              + " VALUES ('h', 'half', 'half')");
      town.database.store().ladingen().drop(loose);
      assertThat(town.relations("half")).hasSize(1);
      Sql.list(analysis, "SELECT pg_advisory_unlock(?)", r -> 1, Relaties.MAKING);
    }
    town.database.store().ladingen().drop(looser);
    assertThat(town.relations("half")).isEmpty();
  }

  @Test
  void aMetingIsNotNamedLikeALading() {
    assertThatThrownBy(() -> town.meting("2025"))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("not digits alone");
  }

  @Test
  void whatWasNotAnalysedCannotBePublished() {
    town.meting("open");
    assertThatThrownBy(() -> town.publish("open"))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("./weefsel analyse open");
  }

  @Test
  void thePublicRoleSeesWhatWasPublishedAndNothingElse() throws SQLException {
    Meting meting = town.get("nu");
    town.publish("nu");
    try (HikariDataSource readers = town.database.store().database().readers(1, 10);
        Connection c = readers.getConnection()) {
      assertThat(Sql.number(c, "SELECT count(*) FROM " + meting.publicSchema() + ".percelen"))
          .isEqualTo(2);
      assertThat(Sql.number(c, "SELECT count(*) FROM beheer.gesloten_meting")).isEqualTo(1);
      for (String hidden :
          List.of(
              "beheer.lading", "beheer.meting", meting.schema() + ".perceel", "bron.percelen_1")) {
        assertThatThrownBy(() -> Sql.number(c, "SELECT count(*) FROM " + hidden))
            .hasMessageContaining("permission denied");
      }
    }
  }

  @Test
  void theCalculatingRoleReadsAMetingAndNotItsSources() throws SQLException {
    Meting meting = town.get("nu");
    try (Connection c = town.database.store().database().connection()) {
      Sql.run(c, "SET ROLE " + Roles.CALCULATOR);
      for (String seen : List.of("perceel", "c05_halte_afstand", "geschiktheid")) {
        assertThat(Sql.number(c, "SELECT count(*) FROM " + meting.schema() + "." + seen))
            .isPositive();
      }
      for (String hidden : List.of("beheer.meting", "bron.percelen_1")) {
        assertThatThrownBy(() -> Sql.number(c, "SELECT count(*) FROM " + hidden))
            .hasMessageContaining("permission denied");
      }
      Sql.run(c, "RESET ROLE");
    }
  }

  @Test
  void layersWithoutDataAreNotPublished() {
    town.publish("nu");
    String layers =
        town.database
            .store()
            .database()
            .read(c -> Sql.list(c, "SELECT layers::text FROM beheer.meting", r -> r.getString(1)))
            .get(0);
    assertThat(PublishedLayers.read(layers))
        .extracting(PublishedLayer::id)
        .containsExactly("geschiktheid", "haltes", "kern-indicatoren", "kernen", "percelen");
  }

  @Test
  void aPinnedLadingCannotBeDroppedUntilItsMetingIsRevoked() {
    int lading = town.halte(200);
    town.analysed("vast");
    var ladingen = town.database.store().ladingen();
    assertThatThrownBy(() -> ladingen.drop(lading))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("vast");
    town.database.store().metingen().revoke("vast", "fout in de bron", null);
    town.database.store().metingen().revoke("nu", "niet meer nodig", null);
    ladingen.drop(lading);
    assertThat(town.relations("c05_halte_afstand")).isEmpty();
  }

  @Test
  void aMetingThatNobodySawIsGoneWhenRevokedAndItsNameIsFree() {
    town.database.store().metingen().revoke("nu", "vergissing", null);
    assertThat(town.database.store().metingen().find("nu")).isEmpty();
    assertThat(town.meting("nu").status()).isEqualTo(Meting.Status.OPEN);
  }

  @Test
  void aPublishedMetingThatIsRevokedKeepsItsNameAndReason() {
    town.publish("nu");
    town.database.store().metingen().revoke("nu", "fout in de bron", null);
    assertThat(town.get("nu").status()).isEqualTo(Meting.Status.INGETROKKEN);
    assertThatThrownBy(() -> town.meting("nu"))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("choose another name");
  }

  @Test
  void closingLeavesTheRootToTheOneThatHasIt() {
    town.publish("nu");
    town.analysed("tweede");
    new Publisher(town.database.store(), town.catalogue, town.methode, town.database.settings())
        .close(town.get("tweede"));
    assertThat(town.database.store().metingen().published().orElseThrow().naam()).isEqualTo("nu");
    assertThat(town.get("tweede").status()).isEqualTo(Meting.Status.GESLOTEN);
  }

  @Test
  void aLadingOfALaterDayCannotBePinned() {
    int later = town.halte(200);
    town.database
        .store()
        .database()
        .transaction(
            c ->
                Sql.update(
                    c,
                    "UPDATE beheer.lading SET peildatum = '2025-06-02' WHERE lading_id = ?",
                    later));
    assertThatThrownBy(
            () ->
                town.database
                    .store()
                    .metingen()
                    .make("toekomst", Town.PEILDATUM, List.of("percelen"), Map.of("haltes", later)))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("after the peildatum of the meting, 2025-06-01");
  }
}
