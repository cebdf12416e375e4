package be.weefsel.loading;

import be.weefsel.Refused;
import be.weefsel.database.Database;
import be.weefsel.database.Sql;
import be.weefsel.layers.Layer;
import be.weefsel.layers.LayerCatalogue;
import be.weefsel.loading.bron.InOpbouw;
import be.weefsel.loading.crs.CrsNames;
import be.weefsel.loading.mapping.Mappings;
import be.weefsel.loading.report.ImportReport;
import be.weefsel.loading.service.Retrieval;
import be.weefsel.loading.service.Retrieved;
import be.weefsel.loading.service.paging.Bbox;
import be.weefsel.loading.service.paging.Wish;
import be.weefsel.registry.Progress;
import be.weefsel.registry.Store;
import java.util.Optional;

/**
 * Imports one dataset from files and services into one lading. It is there whole or not at all, and
 * what was served before is not touched.
 */
public final class Importer {
  private final Store store;
  private final LayerCatalogue catalogue;
  private final Optional<Retrieval> retrieval;

  /** For files alone. */
  public Importer(Store store, LayerCatalogue catalogue) {
    this(store, catalogue, Optional.empty());
  }

  /** For files and services. */
  public Importer(Store store, LayerCatalogue catalogue, Retrieval retrieval) {
    this(store, catalogue, Optional.of(retrieval));
  }

  private Importer(Store store, LayerCatalogue catalogue, Optional<Retrieval> retrieval) {
    this.store = store;
    this.catalogue = catalogue;
    this.retrieval = retrieval;
  }

  /**
   * Reads, checks and registers.
   *
   * @throws RefusedLading when the files as a whole cannot be accepted; they then have a lading
   *     with status {@code geweigerd}, with report and rejects, whose number is in the message
   * @throws Refused when the question cannot be begun (unknown dataset, no such file, wrong --crs,
   *     --mapping or --van); that leaves no trace
   */
  public ImportResult run(ImportRequest request, Progress progress) {
    Layer layer = catalogue.dataset(request.dataset());
    check(request);
    Optional<Integer> crs = request.options().crs().map(this::srid);
    Mappings mappings = new Mappings(layer, request.options().mapping());
    ImportReport report;
    try (Inputs inputs = Inputs.of(request, url -> fetch(url, request, mappings, progress))) {
      report = store(layer, request, inputs, progress, mappings, crs);
      if (report.reason() == null) {
        inputs.accepted();
      }
    }
    if (report.reason() != null) {
      throw new RefusedLading(report);
    }
    return new ImportResult(store.ladingen().get(report.lading()), report);
  }

  private ImportReport store(
      Layer layer,
      ImportRequest request,
      Inputs inputs,
      Progress progress,
      Mappings mappings,
      Optional<Integer> crs) {
    Database database = store.database();
    try (InOpbouw building = InOpbouw.open(database)) {
      return database.transaction(
          c ->
              new ImportRun(c, database, building, layer, request, inputs, progress)
                  .run(mappings, crs));
    }
  }

  private static void check(ImportRequest request) {
    ImportOptions options = request.options();
    if (request.services().isEmpty()
        && (options.bbox().isPresent() || options.gemeente().isPresent())) {
      throw new Refused(
          "--bbox en --gemeente kiezen uit een dienst (een URL), niet uit bestanden.");
    }
    Wish.check(options.bbox(), options.gemeente());
  }

  private Retrieved fetch(String url, ImportRequest request, Mappings mappings, Progress progress) {
    Optional<String> gemeente = request.options().gemeente();
    Wish wish =
        new Wish(
            request.options().bbox().map(Bbox::parse),
            gemeente,
            () -> new Gemeenten(store).border(gemeente.orElseThrow()),
            mappings.sourcesOf("niscode"),
            mappings.sourcesOfKey());
    return retrieval
        .orElseThrow(() -> new Refused("Hier worden alleen bestanden gelezen, geen diensten."))
        .fetch(url, request.dataset(), wish, progress);
  }

  private int srid(String name) {
    int srid =
        CrsNames.srid(name)
            .orElseThrow(
                () -> new Refused("--crs " + name + " is geen EPSG-code, zoals EPSG:31370."));
    long known =
        store
            .database()
            .read(c -> Sql.number(c, "SELECT count(*) FROM spatial_ref_sys WHERE srid = ?", srid));
    if (known == 0) {
      throw new Refused("--crs EPSG:" + srid + " is niet bekend in PostGIS.");
    }
    return srid;
  }
}
