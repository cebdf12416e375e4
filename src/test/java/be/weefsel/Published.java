package be.weefsel;

import static be.weefsel.layers.ColumnType.BOOLEAN;
import static be.weefsel.layers.ColumnType.DATE;
import static be.weefsel.layers.ColumnType.INTEGER;
import static be.weefsel.layers.ColumnType.NUMBER;
import static be.weefsel.layers.ColumnType.TEXT;

import be.weefsel.database.Sql;
import be.weefsel.layers.Code;
import be.weefsel.layers.ColumnType;
import be.weefsel.layers.GeometryType;
import be.weefsel.layers.Property;
import be.weefsel.layers.PublishedLayer;
import be.weefsel.layers.PublishedLayers;
import be.weefsel.layers.Source;
import be.weefsel.layers.Text;
import be.weefsel.query.PublishedData;
import be.weefsel.web.Server;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A database with published metingen and a server on it, one for all tests that only read. */
public final class Published {
  private static Published shared;
  private final TestDatabase database;
  private final Server server;
  private final PublishedData data;

  private Published() {
    database = TestDatabase.fresh();
    database
        .store()
        .database()
        .transaction(
            c -> {
              Sql.run(c, resource());
              String update = "UPDATE beheer.meting SET layers = ?::jsonb WHERE naam = ?";
              Sql.update(c, update, PublishedLayers.write(layers()), "eindmeting");
              List<PublishedLayer> few = List.of(percelen(5));
              return Sql.update(c, update, PublishedLayers.write(few), "nulmeting");
            });
    data = PublishedData.open(database.store().database(), 2, 30);
    server = Server.start(database.store(), database.settings().withPort(0));
  }

  public static synchronized Published shared() {
    if (shared == null) {
      shared = new Published();
    }
    return shared;
  }

  public TestDatabase database() {
    return database;
  }

  public PublishedData data() {
    return data;
  }

  public Server server() {
    return server;
  }

  /** Texts that a query of the owner gives. */
  public List<String> sql(String sql, Object... values) {
    return database.store().database().read(c -> Sql.list(c, sql, r -> r.getString(1), values));
  }

  private static String resource() {
    try (InputStream in = Published.class.getResourceAsStream("/published.sql")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<PublishedLayer> layers() {
    return List.of(
        percelen(2500),
        layer(
            "bedrijventerreinen",
            "bedrijventerrein_id",
            4,
            List.of("begin", "einde"),
            property("begin", DATE),
            property("einde", DATE)),
        layer("haltes", "halte_id", 3, List.of(), soort()),
        layer("vormen", "vorm_id", 11, List.of()),
        layer("kernen", "kern_id", 1, List.of(), property("naam", TEXT)),
        layer("tabel", "tabel_id", 3, List.of(), property("naam", TEXT)),
        layer("rooster", "rooster_id", 25_001, List.of(), property("rest", INTEGER)),
        layer(
            "geschiktheid",
            "perceel_id",
            2500,
            List.of(),
            property("capakey", TEXT),
            property("kantoor_score", NUMBER),
            new Property(
                "kantoor_klasse",
                INTEGER,
                new Text("klasse", "class"),
                null,
                List.of(
                    new Code("1", new Text("zeer laag", "very low")),
                    new Code("5", new Text("zeer hoog", null)))),
            property("kantoor_oordeel", TEXT),
            property("ambacht_score", NUMBER),
            property("ambacht_klasse", INTEGER),
            property("ambacht_oordeel", TEXT)));
  }

  private static PublishedLayer percelen(long count) {
    return layer(
        "percelen",
        "perceel_id",
        count,
        List.of("begindatum"),
        property("capakey", TEXT),
        property("niscode", TEXT),
        property("oppervlakte", NUMBER),
        property("volgnummer", INTEGER),
        property("bebouwd", BOOLEAN),
        property("begindatum", DATE));
  }

  private static PublishedLayer layer(
      String id, String key, long count, List<String> datetime, Property... properties) {
    return new PublishedLayer(
        id,
        new Text(id + " nl", id + " en"),
        new Text("Wat " + id + " zijn", "What " + id + " are"),
        key,
        switch (id) {
          case "haltes", "rooster" -> GeometryType.POINT;
          case "tabel" -> GeometryType.NONE;
          default -> GeometryType.MULTI_POLYGON;
        },
        datetime,
        List.of(properties),
        List.of(
            new Source(
                id,
                7,
                LocalDate.of(2026, 6, 1),
                "Modellicentie gratis hergebruik",
                "Bron: test",
                "BD72 to ETRS89 (3)",
                0.2,
                new Source.Loaded(Instant.parse("2026-06-02T08:00:00Z"), "abc", 10, 7, 1, 2))),
        switch (id) {
          case "rooster" ->
              new double[] {
                4.368752141562936, 50.8404103501805, 4.382880345676574, 50.84602973445862
              };
          case "tabel" -> null;
          default -> new double[] {4.366, 50.838, 4.392, 50.852};
        },
        count);
  }

  private static Property soort() {
    List<Code> codes = List.of(Code.of("bus"), Code.of("tram"), Code.of("trein"));
    return new Property("soort", TEXT, new Text("Soort", "Kind"), null, codes);
  }

  private static Property property(String name, ColumnType type) {
    return new Property(name, type, new Text(name, name), name.equals("oppervlakte") ? "m²" : null);
  }
}
