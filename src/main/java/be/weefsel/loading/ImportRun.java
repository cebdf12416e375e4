package be.weefsel.loading;

import be.weefsel.Refused;
import be.weefsel.database.Sql;
import be.weefsel.layers.Dataset;
import be.weefsel.layers.Layer;
import be.weefsel.loading.bron.BronTable;
import be.weefsel.loading.bron.CheckedSums;
import be.weefsel.loading.bron.DuplicateCheck;
import be.weefsel.loading.bron.GeometryCheck;
import be.weefsel.loading.bron.GeometryRepair;
import be.weefsel.loading.bron.Rejects;
import be.weefsel.loading.crs.LonLat;
import be.weefsel.loading.crs.SourceCrs;
import be.weefsel.loading.mapping.ColumnChoice;
import be.weefsel.loading.mapping.GeometryReader;
import be.weefsel.loading.mapping.Mappings;
import be.weefsel.loading.report.ImportReport;
import be.weefsel.loading.rows.RowSource;
import be.weefsel.registry.Lading;
import be.weefsel.registry.Ladingen;
import be.weefsel.registry.Progress;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** One import, in one transaction: read, check, make the table, register. */
final class ImportRun {
  // When most rows are wrong, the file or the mapping is, and a lading of the rest would mislead.
  private static final double MOST_REJECTED = 0.5;

  private final Connection c;
  private final Layer layer;
  private final Dataset dataset;
  private final ImportRequest request;
  private final Inputs inputs;
  private final Mappings mappings;
  private final Optional<Integer> asked;
  private final Progress progress;
  private final long start = System.nanoTime();
  private final int id;
  private final String staged;
  private final String checked;

  private List<ColumnChoice> choices = List.of();
  private final List<String> skipped = new ArrayList<>();
  private final List<SourceCrs> crs = new ArrayList<>();
  private StagedRead read;
  private String rejectsIn;

  ImportRun(
      Connection c,
      Layer layer,
      ImportRequest request,
      Inputs inputs,
      Mappings mappings,
      Optional<Integer> asked,
      Progress progress) {
    this.c = c;
    this.layer = layer;
    this.dataset = layer.imported().orElseThrow();
    this.request = request;
    this.inputs = inputs;
    this.mappings = mappings;
    this.asked = asked;
    this.progress = progress;
    this.id = Ladingen.nextId(c);
    this.staged = "bron.inlezen_" + id;
    this.checked = "bron.toets_" + id;
  }

  ImportReport run() throws SQLException {
    Sql.run(
        c,
        "SET LOCAL client_min_messages = error; SET LOCAL work_mem = '256MB';"
            + " SET LOCAL maintenance_work_mem = '512MB'");
    // The files stay open until the rejects are kept: those are read a second time.
    try {
      read();
      return accept();
    } catch (Refused e) {
      return refuse(e.getMessage());
    }
  }

  private void read() throws SQLException {
    List<RowSource> sources = inputs.open(request.options().encoding());
    choices = mappings.choose(sources);
    for (RowSource source : sources) {
      if (choices.stream().noneMatch(x -> x.source() == source)) {
        skipped.add(source.name());
      }
    }
    read = new StagedRead(dataset, choices);
    rejectsIn = staged;
    read.run(c, staged, progress);
    if (read.rows() == 0) {
      throw new Refused("Er staan geen rijen in " + String.join(", ", inputs.names()) + ".");
    }
    if (dataset.hasGeometry()) {
      for (int i = 0; i < choices.size(); i++) {
        crs.add(
            SourceCrs.decide(choices.get(i).source(), read.geometries().get(i).extent(), asked));
      }
    }
  }

  private ImportReport accept() throws SQLException {
    progress.step("controleren", 0);
    new GeometryCheck(dataset, staged)
        .run(c, checked, crs, read.geometries().stream().map(GeometryReader::curves).toList());
    Sql.run(c, "DROP TABLE " + staged);
    rejectsIn = checked;
    GeometryRepair.run(c, dataset, checked);
    DuplicateCheck.run(c, dataset, checked);
    CheckedSums sums = CheckedSums.of(c, checked);
    if (sums.counts().rejected() > MOST_REJECTED * sums.counts().read()) {
      throw new Refused(tooMany(sums.counts()));
    }
    progress.step("tabel maken", 0);
    BronTable table = new BronTable(layer, checked, id);
    table.create(c);
    return register(table.relation(), null, sums);
  }

  private ImportReport refuse(String reason) throws SQLException {
    return register(null, reason, null);
  }

  private ImportReport register(String relation, String reason, CheckedSums sums)
      throws SQLException {
    progress.step("registreren", 0);
    boolean placed = dataset.hasGeometry() && !crs.isEmpty();
    Optional<LonLat> lonLat = placed ? Optional.of(LonLat.of(c)) : Optional.empty();
    String sourceCrs =
        crs.stream().map(x -> "EPSG:" + x.srid()).distinct().collect(Collectors.joining(", "));
    String operation = lonLat.map(l -> l.from(sourceCrs)).orElse(null);
    long rows = read == null ? 0 : read.rows();
    ImportReport report =
        new ImportReport(
            id,
            layer.id(),
            relation == null ? "geweigerd" : "aanvaard",
            reason,
            request.peildatum().toString(),
            inputs.names(),
            Checksum.of(inputs.files()),
            request.options().licence().orElse(dataset.licence()),
            request.options().citation().orElse(dataset.citation()),
            bronnen(),
            skipped,
            sums == null ? new Lading.Counts(rows, 0, 0, rows) : sums.counts(),
            read == null ? List.of() : Rejects.groups(c, rejectsIn),
            read == null ? List.of() : read.werklijst().items(),
            placed && sums != null ? shapes(sums, operation) : null,
            notes(lonLat),
            (System.nanoTime() - start) / 1e9);
    Ladingen.register(
        c,
        new Lading(
            id,
            layer.id(),
            report.status(),
            request.peildatum(),
            relation,
            report.files(),
            report.checksum(),
            mappingNames(),
            placed ? sourceCrs : null,
            operation,
            lonLat.map(LonLat::accuracy).orElse(null),
            report.licence(),
            report.citation(),
            report.counts(),
            report.json(),
            reason,
            null));
    if (read != null) {
      if (!report.rejects().isEmpty()) {
        Rejects.keep(c, rejectsIn, id, choices);
      }
      Sql.run(c, "DROP TABLE " + rejectsIn);
    }
    return report;
  }

  private static ImportReport.Shapes shapes(CheckedSums sums, String operation) {
    return new ImportReport.Shapes(
        sums.read(), sums.loaded(), sums.repairedBy(), sums.repairs(), operation);
  }

  /** Null where none fits. */
  private String mappingNames() {
    return choices.isEmpty()
        ? null
        : choices.stream()
            .map(x -> x.mapping().name())
            .distinct()
            .collect(Collectors.joining("; "));
  }

  private List<ImportReport.Bron> bronnen() {
    List<ImportReport.Bron> all = new ArrayList<>();
    for (int i = 0; i < choices.size(); i++) {
      ColumnChoice choice = choices.get(i);
      all.add(
          new ImportReport.Bron(
              choice.source().name(),
              read == null ? 0 : read.rows(i),
              choice.mapping().name(),
              choice.ignored(),
              i < crs.size() ? crs.get(i).text() : null));
    }
    return all;
  }

  private String tooMany(Lading.Counts counts) {
    String why =
        Rejects.groups(c, rejectsIn).stream()
            .limit(3)
            .map(g -> g.count() + " × " + g.code() + " (" + g.examples().get(0) + ")")
            .collect(Collectors.joining("; "));
    return "Meer dan de helft van de rijen is fout: "
        + counts.rejected()
        + " van de "
        + counts.read()
        + ". "
        + why;
  }

  private List<String> notes(Optional<LonLat> lonLat) {
    List<String> notes = new ArrayList<>(inputs.notes());
    lonLat.map(LonLat::note).ifPresent(notes::add);
    return notes;
  }
}
