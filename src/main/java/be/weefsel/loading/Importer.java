package be.weefsel.loading;

import be.weefsel.Refused;
import be.weefsel.database.Sql;
import be.weefsel.layers.Layer;
import be.weefsel.layers.LayerCatalogue;
import be.weefsel.loading.crs.CrsNames;
import be.weefsel.loading.files.GivenFiles;
import be.weefsel.loading.mapping.Mappings;
import be.weefsel.loading.report.ImportReport;
import be.weefsel.registry.Progress;
import be.weefsel.registry.Store;
import java.util.Optional;

/**
 * Imports one dataset from files into one lading. All of it is one transaction: it is there whole
 * or not at all, and what was served before is not touched.
 */
public final class Importer {
  private final Store store;
  private final LayerCatalogue catalogue;

  public Importer(Store store, LayerCatalogue catalogue) {
    this.store = store;
    this.catalogue = catalogue;
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
    GivenFiles files = GivenFiles.of(request.files());
    Optional<Integer> crs = request.options().crs().map(this::srid);
    Mappings mappings = new Mappings(layer, request.options().mapping());
    ImportReport report =
        store
            .database()
            .transaction(c -> new ImportRun(c, layer, request, files, progress).run(mappings, crs));
    if (report.reason() != null) {
      throw new RefusedLading(report);
    }
    return new ImportResult(store.ladingen().get(report.lading()), report);
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
