package be.weefsel.web;

import be.weefsel.TestDatabase;
import be.weefsel.database.Sql;
import be.weefsel.layers.Audience;
import be.weefsel.layers.ColumnType;
import be.weefsel.layers.GeometryType;
import be.weefsel.layers.Property;
import be.weefsel.layers.PublishedLayer;
import be.weefsel.layers.PublishedLayers;
import be.weefsel.layers.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A meting with one layer for all and one for services, even one that the role could read; served
 * twice, without a token and with one.
 */
final class DienstMeting {
  static final String TOKEN = "een-token-voor-de-dienst-ruimte";
  private static DienstMeting shared;
  final Client open;
  final Client withTokens;

  private DienstMeting() {
    TestDatabase database = TestDatabase.fresh();
    database.store().database().transaction(DienstMeting::publish);
    open = serve(database, Map.of());
    withTokens =
        serve(database, Map.of("WEEFSEL_READ_TOKEN", "een-ander-token-dat-ook-mag," + TOKEN));
  }

  static synchronized DienstMeting shared() {
    if (shared == null) {
      shared = new DienstMeting();
    }
    return shared;
  }

  private static Client serve(TestDatabase database, Map<String, String> environment) {
    Map<String, String> all = new HashMap<>(environment);
    all.put("WEEFSEL_PORT", "0");
    all.put("WEEFSEL_HOME", "target/home");
    return new Client(Server.start(database.store(), TestDatabase.settings(all)).url());
  }

  private static long publish(java.sql.Connection c) {
    for (String view : List.of("publiek_1.haltes", "dienst_1.bedrijven")) {
      Sql.run(c, "CREATE SCHEMA " + view.replaceFirst("\\..*", ""));
      Sql.run(
          c,
          "CREATE TABLE %s AS SELECT 1 AS nr, 'a1' AS id, 'geheim' AS naam,".formatted(view)
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
            List.of(layer("haltes", Audience.PUBLIEK), layer("bedrijven", Audience.DIENST))));
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
}
