package be.weefsel.loading;

import be.weefsel.Refused;
import be.weefsel.database.Database;
import be.weefsel.database.Sql;
import be.weefsel.layers.Dataset;
import be.weefsel.layers.Layer;
import be.weefsel.loading.bron.BronTable;
import be.weefsel.loading.bron.CheckedSums;
import be.weefsel.loading.bron.Differences;
import be.weefsel.loading.bron.DuplicateCheck;
import be.weefsel.loading.bron.GeometryCheck;
import be.weefsel.loading.bron.GeometryRepair;
import be.weefsel.loading.bron.InOpbouw;
import be.weefsel.loading.bron.LargeTable;
import be.weefsel.loading.bron.MergedRows;
import be.weefsel.loading.bron.ProvenRows;
import be.weefsel.loading.bron.Rejects;
import be.weefsel.loading.bron.Slivers;
import be.weefsel.loading.mapping.Mappings;
import be.weefsel.loading.mapping.Werklijst;
import be.weefsel.loading.report.ImportReport;
import be.weefsel.registry.Lading;
import be.weefsel.registry.Ladingen;
import be.weefsel.registry.Progress;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One import: read, check, make the table, register. It is one transaction, or for a large table
 * two: nothing leads to the table before the second, which registers it.
 */
final class ImportRun {
  // When most rows are wrong, the file or the mapping is, and a lading of the rest would mislead.
  private static final double MOST_REJECTED = 0.5;

  // Below it, more connections cost more than they save.
  private static final long LARGE = 50_000;

  private static final String BRON = "bron.";

  private final Connection c;
  private final Database database;
  private final InOpbouw building;
  private final Layer layer;
  private final Dataset dataset;
  private final ImportRequest request;
  private final Inputs inputs;
  private final Progress progress;
  private final long start = System.nanoTime();
  private final int id;
  private final Optional<Lading> base;
  private final Reading reading;
  private final String staged;
  private final String checked;
  private final MergedRows merged;
  private String rejectsIn;

  /**
   * Prepares.
   *
   * @param c in a transaction, which ends after {@link #run}
   * @param building to be closed after that
   */
  ImportRun(
      Connection c,
      Database database,
      InOpbouw building,
      Layer layer,
      ImportRequest request,
      Inputs inputs,
      Progress progress) {
    this.c = c;
    this.database = database;
    this.building = building;
    this.layer = layer;
    this.dataset = layer.imported().orElseThrow();
    this.request = request;
    this.inputs = inputs;
    this.progress = progress;
    this.id = Ladingen.nextId(c);
    this.base = request.options().van().map(van -> Base.of(c, van, request));
    this.reading = new Reading(dataset, request, inputs);
    this.staged = BRON + "inlezen_" + id;
    this.checked = BRON + "toets_" + id;
    this.merged = new MergedRows(c, dataset, checked);
  }

  ImportReport run(Mappings mappings, Optional<Integer> asked) throws SQLException {
    settings();
    try {
      reading.open(mappings);
      rejectsIn = staged;
      reading.stage(c, staged, asked, progress);
      return accept();
    } catch (Refused e) {
      return register(Outcome.refused(reason(e)));
    }
  }

  private void settings() {
    Sql.run(
        c,
        "SET LOCAL client_min_messages = error; SET LOCAL work_mem = '256MB';"
            + " SET LOCAL maintenance_work_mem = '512MB'");
  }

  /** Half a file is refused for being half a file, not for where it breaks off. */
  private String reason(Refused e) {
    try {
      inputs.mustBeUnchanged();
      return e.getMessage();
    } catch (Refused changed) {
      return changed.getMessage();
    }
  }

  private ImportReport accept() throws SQLException {
    progress.step("controleren", 0);
    ProvenRows proven = reading.proven(staged, checked);
    new GeometryCheck(dataset, staged, proven).run(c, checked, reading.crs(), reading.curves());
    if (!proven.any()) {
      Sql.run(c, "DROP TABLE " + staged);
    }
    rejectsIn = checked;
    GeometryRepair.run(c, dataset, checked);
    Optional<Differences> differences = base.map(b -> new Differences(c, layer, checked, b));
    differences.ifPresent(Differences::apply);
    if (base.isPresent() || reading.keysMayRepeat()) {
      DuplicateCheck.run(c, dataset, checked, proven);
    }
    merged.reject();
    Differences.Sums changes = differences.map(Differences::settle).orElse(null);
    CheckedSums sums =
        proven
            .sums(CheckedSums.of(c, checked))
            .plus(differences.map(Differences::taken).orElse(0L));
    if (sums.counts().rejected() > 0) {
      Rejects.complete(c, checked, reading.choices());
    }
    String checksum = inputs.checksum();
    // Nothing of the files is read after this.
    inputs.mustBeUnchanged();
    if (sums.counts().rejected() > MOST_REJECTED * sums.counts().read()) {
      throw new Refused(tooMany(sums.counts()));
    }
    Werklijst.Item slivers = Slivers.in(c, dataset, checked).orElse(null);
    BronTable table = new BronTable(layer, merged.relation(), proven, id);
    // Without an earlier lading, which must stay locked until the new one is registered.
    if (base.isEmpty() && sums.counts().accepted() >= LARGE) {
      // Ids are made of keys, as a rule; what was merged is gone when it would have to be redone.
      boolean idsSeemUnique =
          !dataset.key().isEmpty() && !reading.keysMayRepeat() && !dataset.merge();
      List<String> others =
          Stream.of(staged, checked).map(t -> t.substring(BRON.length())).toList();
      new LargeTable(c, database, building, table)
          .make(id, others, idsSeemUnique, this::settings, progress);
    } else {
      progress.step("tabel maken", 0);
      table.makeIdsUnique(c);
      table.fill(c);
      table.indexes().forEach(index -> Sql.run(c, index));
    }
    table.complete(c);
    MergedRows.Made made = merged.made().orElse(null);
    return register(new Outcome(table.relation(), null, checksum, sums, slivers, made, changes));
  }

  private ImportReport register(Outcome outcome) throws SQLException {
    progress.step("registreren", 0);
    ImportReport report =
        new Registration(c, layer, request, inputs, reading, base)
            .register(id, outcome, mayReject(outcome) ? rejectsIn : null, start);
    if (reading.staged()) {
      if (!report.rejects().isEmpty()) {
        Rejects.keep(c, rejectsIn, id, reading.choices());
      }
      Sql.run(c, "DROP TABLE IF EXISTS " + staged + ", " + checked);
    }
    return report;
  }

  /** Saves a look through all rows where it is known that none was rejected. */
  private boolean mayReject(Outcome outcome) {
    return reading.staged() && (outcome.sums() == null || outcome.sums().counts().rejected() > 0);
  }

  private String tooMany(Lading.Counts counts) {
    return "Meer dan de helft van de rijen is fout: "
        + counts.rejected()
        + " van de "
        + counts.read()
        + ". "
        + Rejects.summary(c, rejectsIn);
  }
}
