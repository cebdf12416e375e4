package be.weefsel.loading;

import be.weefsel.Refused;
import be.weefsel.layers.Dataset;
import be.weefsel.loading.bron.Staging;
import be.weefsel.loading.mapping.ColumnChoice;
import be.weefsel.loading.mapping.GeometryReader;
import be.weefsel.loading.mapping.RowConverter;
import be.weefsel.loading.mapping.SeenKeys;
import be.weefsel.loading.mapping.Werklijst;
import be.weefsel.loading.rows.RowRejected;
import be.weefsel.loading.rows.SourceRow;
import be.weefsel.registry.Progress;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Streams all rows of all sources into the staging table. */
final class StagedRead {
  private static final int STEP = 1000;
  private final Dataset dataset;
  private final List<ColumnChoice> choices;
  private final LocalDate peildatum;
  private final boolean differences;
  private final Werklijst werklijst = new Werklijst();
  private final List<GeometryReader> geometries = new ArrayList<>();
  private final List<Long> counts = new ArrayList<>();
  private final List<Long> passedOver = new ArrayList<>();
  private final SeenKeys keys;
  private long proven;
  private double provenArea;
  private long rij;
  private long passed;
  private SQLException failure;

  /**
   * Reads all sources.
   *
   * @param differences whether rows may leave an earlier lading
   */
  StagedRead(
      Dataset dataset, List<ColumnChoice> choices, LocalDate peildatum, boolean differences) {
    this.dataset = dataset;
    this.choices = choices;
    this.peildatum = peildatum;
    this.differences = differences;
    this.keys = new SeenKeys(dataset);
  }

  /**
   * Reads. When a file breaks off, what was read so far is still in the table.
   *
   * @throws Refused when a file breaks off
   */
  void run(Connection c, String table, Progress progress) throws SQLException {
    progress.step("lezen", choices.stream().mapToLong(x -> x.source().size()).sum());
    try (Staging staging = Staging.create(c, dataset, table)) {
      try {
        for (int i = 0; i < choices.size(); i++) {
          read(staging, i, progress);
        }
      } finally {
        // Also after a refusal: an unfinished copy would fail the transaction that keeps it.
        if (failure == null) {
          staging.finish();
        }
      }
    }
    if (failure != null) {
      throw failure;
    }
    progress.advance(rij);
  }

  private void read(Staging staging, int index, Progress progress) {
    ColumnChoice choice = choices.get(index);
    RowConverter converter = new RowConverter(dataset, choice, peildatum, werklijst);
    geometries.add(converter.geometry());
    long before = rij;
    passed = 0;
    try {
      choice
          .source()
          .read(
              choice.asked(),
              row -> {
                if (++rij % STEP == 0) {
                  progress.advance(rij);
                }
                stage(staging, index, converter, row);
              });
    } finally {
      counts.add(rij - before - passed);
      passedOver.add(passed);
    }
  }

  /** A visitor cannot throw SQLException; the first one is kept, and the rest is not written. */
  private void stage(Staging staging, int index, RowConverter converter, SourceRow row) {
    if (failure != null) {
      return;
    }
    try {
      try {
        boolean removes = differences && converter.removes(row);
        if (removes) {
          converter.convertRemoved(row, rij);
        } else if (!converter.convert(row, rij)) {
          passed++;
          return;
        }
        accept(staging, index, removes, converter);
      } catch (RowRejected e) {
        staging.reject(rij, index, e.at(row.line()), row.original());
      }
    } catch (SQLException e) {
      failure = e;
    }
  }

  private void accept(Staging staging, int index, boolean removes, RowConverter converter)
      throws SQLException {
    double area = converter.provenArea();
    staging.accept(rij, index, removes, converter.values(), converter.wkb(), area);
    keys.add(converter.values());
    if (!Double.isNaN(area)) {
      proven++;
      provenArea += area;
    }
  }

  /** Rows whose surface is certainly valid, were they in Lambert 72. */
  long proven() {
    return proven;
  }

  /** The area of those rows. */
  double provenArea() {
    return provenArea;
  }

  /** Whether two rows may share a key. */
  boolean keysMayRepeat() {
    return keys.mayRepeat();
  }

  /** Rows over all sources, without those that are not meant. */
  long rows() {
    return counts.stream().mapToLong(Long::longValue).sum();
  }

  /** Rows of one source, without those that are not meant. */
  long rows(int source) {
    return source < counts.size() ? counts.get(source) : 0;
  }

  /** Rows of one source that its mapping does not mean. */
  long passedOver(int source) {
    return source < passedOver.size() ? passedOver.get(source) : 0;
  }

  /** In the order of the sources. */
  List<GeometryReader> geometries() {
    return geometries;
  }

  Werklijst werklijst() {
    return werklijst;
  }
}
