package be.weefsel.analysis;

import static be.weefsel.analysis.Town.box;
import static be.weefsel.analysis.Town.point;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.weefsel.database.Database;
import be.weefsel.database.Roles;
import be.weefsel.database.Sql;
import be.weefsel.layers.FeatureShape;
import be.weefsel.layers.PublishedLayer;
import be.weefsel.query.PublishedData;
import be.weefsel.query.PublishedMeting;
import be.weefsel.registry.Meting;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What only services of the gemeente may see of a closed meting. */
class DienstLayersTest {
  private Town town;
  private Meting meting;

  @BeforeEach
  void publish() {
    town = Town.analysedOnce("dienst layers", DienstLayersTest::draw);
    town.publish("nu");
    meting = town.get("nu");
  }

  private static void draw(Town town) {
    town.lading("percelen", "capakey, geom", "('11001A0001/00A000', " + box(0, 0, 40, 20) + ")");
    town.lading("kernen", "kern_code, geom", "('K1', " + box(0, 0, 1000, 1000) + ")");
    town.lading("bedrijventerreinen", "terrein_nr, geom", "('P1', " + box(0, 500, 99, 599) + ")");
    town.lading(
        "vestigingen",
        "vestiging_nr, onderneming_nr, natuurlijke_persoon, nace_versie, nace, geom",
        "('2000000438', '0200065765', true, '2008', '62010', " + point(1, 1) + ")",
        "('2000000339', '0200065666', false, '2008', '62010', " + point(2, 2) + ")",
        "('2000000240', '0200065567', NULL, '2008', '62010', " + point(3, 3) + ")");
  }

  @AfterEach
  void close() {
    town.close();
  }

  private Database database() {
    return town.database.store().database();
  }

  private static long count(HikariDataSource pool, String relation) throws SQLException {
    try (Connection c = pool.getConnection()) {
      return Sql.number(c, "SELECT count(*) FROM " + relation);
    }
  }

  @Test
  void theyHaveASchemaThatThePublicRoleCannotRead() throws SQLException {
    String view = meting.dienstSchema() + ".\"vestigingen-kwadrant\"";
    try (HikariDataSource everyone = database().readers(1, 10);
        HikariDataSource service = database().readers(Roles.DIENST, 1, 10)) {
      assertThatThrownBy(() -> count(everyone, view)).hasMessageContaining("permission denied");
      assertThat(count(service, view)).isEqualTo(3);
      assertThat(count(service, meting.publicSchema() + ".percelen")).isEqualTo(1);
      for (String hidden : List.of("beheer.meting", meting.schema() + ".vestiging")) {
        assertThatThrownBy(() -> count(service, hidden)).hasMessageContaining("permission denied");
      }
    }
  }

  @Test
  void thePublicIsNotToldOfThem() {
    try (PublishedData everyone = PublishedData.open(database(), 1, 10);
        PublishedData service = PublishedData.forDienst(database(), 1, 10)) {
      assertThat(layers(everyone))
          .contains("bedrijventerrein-druk", "percelen")
          .doesNotContain("vestigingen-kwadrant", "bedrijventerrein-kaart");
      assertThat(layers(service))
          .contains("vestigingen-kwadrant", "bedrijventerrein-kaart", "percelen");
    }
  }

  private static List<String> layers(PublishedData data) {
    return data.publications().root().orElseThrow().layers().stream()
        .map(PublishedLayer::id)
        .toList();
  }

  @Test
  void aPersonHasNoNumberAndNoPlaceOfTheirOwn() {
    List<String> rows = new ArrayList<>();
    try (PublishedData service = PublishedData.forDienst(database(), 1, 10)) {
      PublishedMeting from = service.publications().root().orElseThrow();
      PublishedLayer layer = from.layer("vestigingen-kwadrant").orElseThrow();
      assertThat(layer.properties()).extracting(p -> p.name()).doesNotContain("onderneming_nr");
      service.layers().each(from, FeatureShape.of(layer), row -> rows.add(row.id()));
    }
    assertThat(rows).containsExactly("v1", "2000000339", "v3");
    assertThat(
            town.rows(
                meting,
                "SELECT vestiging_nr, ST_X(geom) - 100000 FROM "
                    + meting.dienstSchema()
                    + ".\"vestigingen-kwadrant\" ORDER BY vestiging_id"))
        .containsExactly("null|20", "2000000339|2", "null|20");
  }

  @Test
  void theyGoWhenTheMetingIsRevoked() {
    town.database.store().metingen().revoke("nu", "fout in de bron", null);
    assertThat(
            database()
                .<Long>read(
                    c ->
                        Sql.number(
                            c,
                            "SELECT count(*) FROM pg_namespace WHERE nspname = ?",
                            meting.dienstSchema())))
        .isZero();
  }
}
