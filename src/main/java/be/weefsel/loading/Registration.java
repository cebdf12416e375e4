package be.weefsel.loading;

import be.weefsel.Refused;
import be.weefsel.layers.Dataset;
import be.weefsel.layers.Layer;
import be.weefsel.layers.Mapping;
import be.weefsel.loading.bron.Rejects;
import be.weefsel.loading.crs.LonLat;
import be.weefsel.loading.mapping.ColumnChoice;
import be.weefsel.loading.report.ImportReport;
import be.weefsel.registry.Lading;
import be.weefsel.registry.Ladingen;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes the report of an import and puts its lading in the register. */
final class Registration {
  private final Connection c;
  private final Layer layer;
  private final Dataset dataset;
  private final ImportRequest request;
  private final Inputs inputs;
  private final Reading reading;
  private final Optional<Lading> base;
  private final Optional<ImportReport> before;

  Registration(
      Connection c,
      Layer layer,
      ImportRequest request,
      Inputs inputs,
      Reading reading,
      Optional<Lading> base) {
    this.c = c;
    this.layer = layer;
    this.dataset = layer.imported().orElseThrow();
    this.request = request;
    this.inputs = inputs;
    this.reading = reading;
    this.base = base;
    this.before = base.map(b -> ImportReport.of(b.report()));
  }

  /**
   * Registers.
   *
   * @param rejectsIn the table with the rejected rows; null where nothing was read
   * @param start when it began, in nanoseconds
   */
  ImportReport register(int id, Outcome outcome, String rejectsIn, long start) throws SQLException {
    String sourceCrs = sourceCrs();
    Optional<LonLat> lonLat = sourceCrs == null ? Optional.empty() : Optional.of(LonLat.of(c));
    String operation = lonLat.map(l -> l.from(sourceCrs)).orElse(null);
    Double accuracy = lonLat.map(LonLat::accuracy).orElse(null);
    long rows = reading.rows();
    boolean refused = outcome.relation() == null;
    ImportReport report =
        new ImportReport(
            id,
            layer.id(),
            refused ? "geweigerd" : "aanvaard",
            outcome.reason(),
            request.peildatum().toString(),
            inputs.names(),
            checksum(outcome),
            request
                .options()
                .licence()
                .or(this::baseLicence)
                .orElse(usual(Mapping::licence, dataset.licence())),
            request.options().licence().isEmpty()
                && before.map(ImportReport::licenceAssumed).orElse(true),
            request
                .options()
                .citation()
                .or(this::baseCitation)
                .orElse(usual(Mapping::citation, dataset.citation())),
            request.options().citation().isEmpty()
                && before.map(ImportReport::citationAssumed).orElse(true),
            Told.sources(reading),
            reading.skipped(),
            refused ? new Lading.Counts(rows, 0, 0, rows) : outcome.sums().counts(),
            refused || !dataset.hasGeometry() ? 0 : outcome.sums().placeless(),
            outcome.changes(),
            outcome.merged() == null ? null : outcome.merged().rows(),
            rejectsIn == null ? List.of() : Rejects.groups(c, rejectsIn),
            Told.werklijst(reading, outcome),
            refused || sourceCrs == null ? null : shapes(outcome, operation, accuracy),
            Told.notes(request, inputs, reading, outcome, lonLat),
            (System.nanoTime() - start) / 1e9);
    Ladingen.register(
        c,
        new Lading(
            id,
            layer.id(),
            report.status(),
            request.peildatum(),
            outcome.relation(),
            report.files(),
            report.checksum(),
            mappingNames(),
            sourceCrs,
            operation,
            accuracy,
            report.licence(),
            report.citation(),
            report.counts(),
            base.map(Lading::id).orElse(null),
            report.rows(),
            report.json(),
            report.reason(),
            null));
    return report;
  }

  /** What the owner of a recognised source says, where all that is read is of one owner. */
  private String usual(Function<Mapping, String> ofSource, String ofDataset) {
    Set<String> all = new LinkedHashSet<>();
    for (ColumnChoice choice : reading.choices()) {
      String own = ofSource.apply(choice.mapping());
      all.add(own == null ? ofDataset : own);
    }
    return all.isEmpty() ? ofDataset : String.join("; ", all);
  }

  private Optional<String> baseLicence() {
    return base.map(Lading::licence);
  }

  private Optional<String> baseCitation() {
    return base.map(Lading::citation);
  }

  private String checksum(Outcome outcome) {
    if (outcome.checksum() != null) {
      return outcome.checksum();
    }
    try {
      return inputs.checksum();
    } catch (Refused e) {
      // Gone since: what was found in it is still worth keeping.
      return "";
    }
  }

  /** Null where nothing was placed. */
  private String sourceCrs() {
    if (!dataset.hasGeometry()) {
      return null;
    }
    Set<String> all = new LinkedHashSet<>();
    base.map(Lading::sourceCrs).ifPresent(s -> all.addAll(List.of(s.split(", "))));
    reading.crs().forEach(x -> all.add("EPSG:" + x.srid()));
    return all.isEmpty() ? null : String.join(", ", all);
  }

  private static ImportReport.Shapes shapes(Outcome outcome, String operation, Double accuracy) {
    return new ImportReport.Shapes(
        outcome.sums().read(),
        outcome.sums().loaded(),
        outcome.sums().repairedBy(),
        outcome.sums().repairs(),
        operation,
        accuracy);
  }

  /** Null where none fits. */
  private String mappingNames() {
    return reading.choices().isEmpty()
        ? null
        : reading.choices().stream()
            .map(x -> x.mapping().name())
            .distinct()
            .collect(Collectors.joining("; "));
  }
}
