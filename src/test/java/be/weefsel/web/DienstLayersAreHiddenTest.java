package be.weefsel.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.TestDatabase;
import be.weefsel.database.Sql;
import be.weefsel.layers.Audience;
import be.weefsel.layers.ColumnType;
import be.weefsel.layers.GeometryType;
import be.weefsel.layers.Property;
import be.weefsel.layers.PublishedLayer;
import be.weefsel.layers.PublishedLayers;
import be.weefsel.layers.Text;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A meting with one layer for all and one for services, even one that the role could read. */
class DienstLayersAreHiddenTest {
  private static TestDatabase database;
  private static Server server;
  private static Client visitor;

  @BeforeAll
  static void serve() {
    database = TestDatabase.fresh();
    database
        .store()
        .database()
        .transaction(
            c -> {
              for (String view : List.of("publiek_1.haltes", "dienst_1.bedrijven")) {
                Sql.run(c, "CREATE SCHEMA " + view.replaceFirst("\\..*", ""));
                Sql.run(
                    c,
                    "CREATE TABLE %s AS SELECT 1 AS nr, 'a1' AS id, 'geheim' AS naam,"
                            .formatted(view)
                        + " ST_SetSRID(ST_MakePoint(4, 51), 4326) AS geom_crs84");
              }
              Sql.run(
                  c,
                  "GRANT USAGE ON SCHEMA beheer, publiek_1, dienst_1 TO weefsel_lezer; GRANT SELECT"
                      + " ON beheer.gesloten_meting, publiek_1.haltes, dienst_1.bedrijven TO"
                      + " weefsel_lezer");
              return Sql.update(
                  c,
                  "INSERT INTO beheer.meting (naam, peildatum, status, closed_at, published_at,"
                      + " layers) VALUES ('m', '2026-01-01', 'gesloten', now(), now(), ?::jsonb)",
                  PublishedLayers.write(
                      List.of(
                          layer("haltes", Audience.PUBLIEK), layer("bedrijven", Audience.DIENST))));
            });
    server = Server.start(database.store(), database.settings().withPort(0));
    visitor = new Client(server.url());
  }

  private static PublishedLayer layer(String id, Audience audience) {
    Text title = new Text(id, id);
    return new PublishedLayer(
            id,
            title,
            title,
            "nr",
            GeometryType.POINT,
            List.of(),
            List.of(new Property("naam", ColumnType.TEXT, title, null)),
            List.of(),
            null,
            1)
        .forAudience(audience);
  }

  @AfterAll
  static void close() {
    server.close();
    database.close();
  }

  @Test
  void theyAreInNoList() {
    assertThat(visitor.json("/collections").get("collections").findValuesAsText("id"))
        .containsExactly("haltes");
    for (String path : List.of("/", "/collections", "/api", "/metingen/m/collections")) {
      for (String type : List.of("application/json", "text/html")) {
        assertThat(visitor.get(path, "Accept", type).body())
            .as(path)
            .doesNotContain("bedrijven\"", "/bedrijven", ">bedrijven<");
      }
    }
  }

  @Test
  void theyAreNotFoundByWhoeverGuessesTheirName() {
    assertThat(visitor.get("/collections/haltes/items").statusCode()).isEqualTo(200);
    for (String root : List.of("", "/metingen/m")) {
      visitor.problem(404, root + "/collections/bedrijven");
      visitor.problem(404, root + "/collections/bedrijven/items");
      visitor.problem(404, root + "/collections/bedrijven/items/a1");
      visitor.problem(404, root + "/collections/bedrijven/items?f=csv");
    }
  }
}
