package be.weefsel.analysis;

import be.weefsel.TestData;
import be.weefsel.TestDatabase;
import be.weefsel.database.Sql;
import be.weefsel.layers.Layer;
import be.weefsel.layers.LayerCatalogue;
import be.weefsel.loading.ImportOptions;
import be.weefsel.loading.ImportRequest;
import be.weefsel.loading.Importer;
import be.weefsel.registry.Meting;
import be.weefsel.registry.Progress;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Oostkamp on two days, as its files have it. */
final class OostkampStates implements AutoCloseable {
  static final LocalDate FIRST = LocalDate.of(2025, 6, 1);
  static final LocalDate SECOND = LocalDate.of(2028, 6, 1);
  final TestDatabase database = TestDatabase.fresh();
  final LayerCatalogue catalogue = LayerCatalogue.read(database.settings().layers());
  private final Map<String, String> tables = new TreeMap<>();

  /** What is the same on both days, and the state of the first. */
  OostkampStates loadFirst() {
    load(FIRST, "percelen", "percelen.gpkg");
    load(FIRST, "gebouwen", "gebouwen.zip");
    load(FIRST, "kernen", "kernen.gpkg");
    load(FIRST, "rup-zones", "bestemmingszones.gpkg");
    load(FIRST, "gemeenten", "gemeente.gpkg");
    load(FIRST, "deelgemeenten", "gemeente.gpkg");
    load(FIRST, "plannen", "plannen.csv");
    load(FIRST, "bedrijventerreinen", "bedrijventerreinen.csv");
    load(FIRST, "haltes", "haltes.geojson");
    load(FIRST, "vestigingen", "vestigingen.csv");
    load(FIRST, "leegstand", "leegstand_2025-06-01.csv");
    return this;
  }

  OostkampStates loadSecond() {
    load(SECOND, "percelen", "percelen_2028.gpkg");
    load(SECOND, "vestigingen", "vestigingen_2028.csv");
    load(SECOND, "leegstand", "leegstand_2028-06-01.csv");
    return this;
  }

  void load(LocalDate day, String dataset, String file) {
    List<Path> files = List.of(TestData.file("oostkamp/" + file));
    tables.put(
        dataset + day.getYear(),
        new Importer(database.store(), catalogue)
            .run(new ImportRequest(dataset, files, day, ImportOptions.NONE), Progress.none())
            .lading()
            .qualifiedRelation());
  }

  /** The table of a lading. */
  String table(String dataset, LocalDate day) {
    return tables.get(dataset + day.getYear());
  }

  Meting analysed(String naam, LocalDate day, Methode methode) {
    List<String> all = catalogue.datasets().stream().map(Layer::id).toList();
    Meting meting = database.store().metingen().make(naam, day, all, Map.of());
    new Analysis(database.store(), catalogue, methode).run(meting, Progress.none());
    return database.store().metingen().get(naam);
  }

  List<String> rows(String sql) {
    return database
        .store()
        .database()
        .read(
            c ->
                Sql.list(
                    c,
                    "SELECT array_to_string(ARRAY(SELECT coalesce(value, 'null') FROM json_each_text(row_to_json(q))), '|')"
                        + " FROM (%s) q".formatted(sql),
                    r -> r.getString(1)));
  }

  @Override
  public void close() {
    database.close();
  }
}
