package be.weefsel.analysis;

import be.weefsel.TestDatabase;
import be.weefsel.database.Sql;
import be.weefsel.layers.Column;
import be.weefsel.layers.Layer;
import be.weefsel.layers.LayerCatalogue;
import be.weefsel.registry.Ladingen;
import be.weefsel.registry.Meting;
import be.weefsel.registry.Progress;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A hand-drawn town whose right answers can be seen. Coordinates are metres from (100 000, 200 000)
 * in Lambert 72; that point is a corner of the grid by which work is cut.
 */
final class Town implements AutoCloseable {
  static final LocalDate PEILDATUM = LocalDate.of(2025, 6, 1);
  final TestDatabase database;
  final LayerCatalogue catalogue;
  final Methode methode;

  /** An empty town. */
  Town() {
    this(TestDatabase.fresh());
  }

  Town(TestDatabase database) {
    this.database = database;
    this.catalogue = LayerCatalogue.read(database.settings().layers());
    this.methode = Methode.read(database.settings());
  }

  /**
   * A town of a test's own that was drawn, and analysed as meting {@code nu}, once for all tests
   * that name it alike.
   */
  static Town analysedOnce(String what, Consumer<Town> draw) {
    return new Town(
        TestDatabase.filled(
            what,
            database -> {
              Town town = new Town(database);
              draw.accept(town);
              town.analysed("nu");
            }));
  }

  /** The hamlet with its meting {@code nu}. */
  static Town analysedHamlet() {
    return analysedOnce("hamlet", Town::drawHamlet);
  }

  /** Two percelen in one kern, with a halte 100 m to the north; no zoning. */
  static Town hamlet() {
    Town town = new Town();
    town.drawHamlet();
    return town;
  }

  private void drawHamlet() {
    lading(
        "percelen",
        "capakey, geom",
        "('11001A0001/00A000', " + box(0, 0, 20, 45) + ")",
        "('11001A0002/00A000', " + box(20, 0, 40, 45) + ")");
    lading("kernen", "kern_code, naam, geom", "('K1', 'Dorp', " + box(0, 0, 500, 500) + ")");
    halte(100);
  }

  /** The meting of that name in its present state. */
  Meting get(String naam) {
    return database.store().metingen().get(naam);
  }

  /** A lading of one halte. */
  int halte(double y) {
    return lading("haltes", "halte_code, naam, geom", "('h', 'Kerk', " + point(0, y) + ")");
  }

  /** The tables of a computed relation, oldest first. */
  List<String> relations(String name) {
    return database
        .store()
        .database()
        .read(
            c ->
                Sql.list(
                    c,
                    "SELECT relation FROM beheer.relatie WHERE name = ? ORDER BY created_at",
                    r -> r.getString(1),
                    name));
  }

  /** A rectangle as SQL. */
  static String box(double x1, double y1, double x2, double y2) {
    return "ST_Multi(ST_MakeEnvelope(%s, %s, %s, %s, 31370))"
        .formatted(100_000 + x1, 200_000 + y1, 100_000 + x2, 200_000 + y2);
  }

  static String point(double x, double y) {
    return "ST_SetSRID(ST_MakePoint(%s, %s), 31370)".formatted(100_000 + x, 200_000 + y);
  }

  /**
   * Puts a lading in the database, without the loader.
   *
   * @param columns the columns that the rows give, in order; the others are null
   * @param rows SQL, for example {@code ('11001A0001/00A000', ST_…)}
   * @return its number
   */
  int lading(String dataset, String columns, String... rows) {
    Layer layer = catalogue.dataset(dataset);
    List<String> given = List.of(columns.split(", "));
    List<String> select = new ArrayList<>();
    select.add("row_number() OVER ()::int AS " + layer.as() + "_id");
    select.add(layer.dataset().id() + " AS id");
    for (Column column : layer.dataset().columns()) {
      select.add("v." + column.name());
    }
    if (layer.dataset().hasGeometry()) {
      select.add("v.geom, beheer.crs84(v.geom) AS geom_crs84");
      select.add("ST_Transform(ST_SetSRID(ST_Transform(v.geom, 4258), 4326), 3857) AS geom_3857");
    }
    List<String> typed = new ArrayList<>();
    for (Column column : layer.dataset().columns()) {
      String source = given.contains(column.name()) ? "r." + column.name() : "NULL";
      typed.add(source + "::" + column.type().sql() + " AS " + column.name());
    }
    if (layer.dataset().hasGeometry()) {
      typed.add("r.geom");
    }
    return database
        .store()
        .database()
        .transaction(
            c -> {
              int id = Ladingen.nextId(c);
              String relation = dataset.replace('-', '_') + "_" + id;
              Sql.run(
                  c,
                  "CREATE TABLE bron.%s AS SELECT %s FROM (SELECT row_number() OVER () AS rij, %s FROM (VALUES %s) r (%s)) v"
                      .formatted(
                          relation,
                          String.join(", ", select),
                          String.join(", ", typed),
                          String.join(", ", rows),
                          columns));
              Sql.update(
                  c,
                  "INSERT INTO beheer.lading (lading_id, dataset, status, peildatum, relation, files,"
                      + " checksum, rows_read, rows_accepted, rows_repaired, rows_rejected, report)"
                      + " OVERRIDING SYSTEM VALUE VALUES (?, ?, 'aanvaard', '2025-01-01', ?, '{}', '',"
                      + " ?, ?, 0, 0, '{}')",
                  id,
                  dataset,
                  relation,
                  rows.length,
                  rows.length);
              return id;
            });
  }

  Meting meting(String naam) {
    return database
        .store()
        .metingen()
        .make(naam, PEILDATUM, catalogue.datasets().stream().map(Layer::id).toList(), Map.of());
  }

  Analysis.Outcome analyse(Meting meting) {
    return new Analysis(database.store(), catalogue, methode).run(meting, Progress.none());
  }

  /** Makes and analyses a meting; returns its present state. */
  Meting analysed(String naam) {
    analyse(meting(naam));
    return get(naam);
  }

  void publish(String naam) {
    new Publisher(database.store(), catalogue, methode, database.settings()).publish(get(naam));
  }

  /** Rows of a query in the schema of a meting, each as its values joined by "|". */
  List<String> rows(Meting meting, String sql) {
    return database
        .store()
        .database()
        .transaction(
            c -> {
              MetingSchema.enter(c, meting);
              return Sql.list(
                  c,
                  sql,
                  r -> {
                    StringBuilder row = new StringBuilder();
                    for (int i = 1; i <= r.getMetaData().getColumnCount(); i++) {
                      row.append(i == 1 ? "" : "|").append(r.getString(i));
                    }
                    return row.toString();
                  });
            });
  }

  /** The one number that a query in the schema of a meting gives; null for null. */
  Double number(Meting meting, String sql) {
    return database
        .store()
        .database()
        .transaction(
            c -> {
              MetingSchema.enter(c, meting);
              return Sql.list(c, sql, r -> (Double) r.getObject(1)).get(0);
            });
  }

  @Override
  public void close() {
    database.close();
  }
}
