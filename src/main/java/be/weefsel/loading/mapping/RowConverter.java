package be.weefsel.loading.mapping;

import be.weefsel.layers.Column;
import be.weefsel.layers.ColumnSource;
import be.weefsel.layers.Dataset;
import be.weefsel.layers.Mapping;
import be.weefsel.loading.rows.RowRejected;
import be.weefsel.loading.rows.SourceRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Turns the rows of one source into canonical values; one object of it per source. */
public final class RowConverter {
  private static final List<List<String>> PERIODS =
      List.of(List.of("begin", "einde"), List.of("begindatum", "einddatum"));
  private static final ColumnSource NOTHING = ColumnSource.of(null);
  private final String layer;
  private final List<int[]> periods = new ArrayList<>();
  private final List<ColumnReader> readers = new ArrayList<>();
  private final Meant meant;
  private final boolean single;
  private final GeometryReader geometry;
  private final Werklijst werklijst;
  private final Object[] values;
  private final boolean removesAll;
  private final int removed;
  private long place;
  private byte[] wkb;
  private double provenArea;

  public RowConverter(
      Dataset dataset, ColumnChoice choice, LocalDate peildatum, Werklijst werklijst) {
    this.layer = choice.source().layer();
    this.werklijst = werklijst;
    for (Column column : dataset.columns()) {
      ColumnSource source = choice.mapping().columns().getOrDefault(column.name(), NOTHING);
      int at = source.readsColumn() ? choice.place(source.from()) : -1;
      readers.add(new ColumnReader(column, source, at, peildatum));
    }
    List<String> names = dataset.columns().stream().map(Column::name).toList();
    for (List<String> period : PERIODS) {
      if (names.containsAll(period)) {
        periods.add(period.stream().mapToInt(names::indexOf).toArray());
      }
    }
    this.meant = new Meant(choice);
    this.single = choice.mapping().single();
    this.geometry = new GeometryReader(dataset, choice);
    this.removesAll = choice.removes();
    Mapping.Removed mark = choice.mapping().removed();
    this.removed = mark == null || mark.filled() == null ? -1 : choice.place(mark.filled());
    this.values = new Object[readers.size()];
  }

  /**
   * Whether a row of a file of differences leaves the earlier lading: by the name of its layer, or
   * by a column that only such rows fill in.
   */
  public boolean removes(SourceRow row) throws RowRejected {
    return removesAll || removed >= 0 && row.value(removed) != null;
  }

  /**
   * Reads a row; afterwards {@link #values} and {@link #wkb} hold it.
   *
   * @return false for a row that the mapping does not mean, which is no fault
   */
  public boolean convert(SourceRow row, long rij) throws RowRejected {
    place++;
    if (!meant.includes(row)) {
      return false;
    }
    convertValues(row, rij);
    checkPeriod();
    wkb = geometry.read(row);
    if (single && wkb != null) {
      OnePart.check(wkb);
    }
    provenArea = geometry.provenArea();
    werklijst.keep();
    return true;
  }

  /** Reads a row that leaves: what names it is enough, however its shape is drawn. */
  public void convertRemoved(SourceRow row, long rij) throws RowRejected {
    place++;
    convertValues(row, rij);
    werklijst.forget();
    wkb = null;
    provenArea = Double.NaN;
  }

  private void convertValues(SourceRow row, long rij) throws RowRejected {
    // Of a row that was rejected half way.
    werklijst.forget();
    for (int i = 0; i < values.length; i++) {
      values[i] = readers.get(i).read(row, layer, rij, place, werklijst);
    }
  }

  private void checkPeriod() throws RowRejected {
    for (int[] period : periods) {
      if (values[period[0]] instanceof LocalDate begin
          && values[period[1]] instanceof LocalDate end
          && begin.isAfter(end)) {
        throw new RowRejected(
            "datum_volgorde",
            "Het veld "
                + name(period[0])
                + " ("
                + begin
                + ") ligt na "
                + name(period[1])
                + " ("
                + end
                + ").");
      }
    }
  }

  private String name(int place) {
    return readers.get(place).column().name();
  }

  /** In the order of the dataset's columns; overwritten by the next row. */
  public Object[] values() {
    return values;
  }

  /** Checked WKB; null for no geometry. */
  public byte[] wkb() {
    return wkb;
  }

  /** Of the geometry, see {@link GeometryReader#provenArea}. */
  public double provenArea() {
    return provenArea;
  }

  /** What the coordinates of this source look like. */
  public GeometryReader geometry() {
    return geometry;
  }
}
