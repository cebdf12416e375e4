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
import java.util.Map;

/** Turns the rows of one source into canonical values; one object of it per source. */
public final class RowConverter {
  private static final List<List<String>> PERIODS =
      List.of(List.of("begin", "einde"), List.of("begindatum", "einddatum"));
  private final String layer;
  private final List<ColumnReader> readers = new ArrayList<>();
  private final GeometryReader geometry;
  private final Werklijst werklijst;
  private final Object[] values;
  private final boolean removesAll;
  private final int removed;
  private byte[] wkb;

  public RowConverter(Dataset dataset, ColumnChoice choice, Werklijst werklijst) {
    this.layer = choice.source().layer();
    this.werklijst = werklijst;
    List<String> wanted = choice.wanted();
    for (Column column : dataset.columns()) {
      readers.add(reader(column, choice.mapping().columns().get(column.name()), wanted));
    }
    this.geometry = new GeometryReader(dataset, choice);
    this.removesAll = choice.removes();
    Mapping.Removed mark = choice.mapping().removed();
    this.removed = mark == null || mark.filled() == null ? -1 : place(wanted, mark.filled());
    this.values = new Object[readers.size()];
  }

  /**
   * Whether a row of a file of differences leaves the earlier lading: by the name of its layer, or
   * by a column that only such rows fill in.
   */
  public boolean removes(SourceRow row) throws RowRejected {
    return removesAll || removed >= 0 && row.value(removed) != null;
  }

  private static ColumnReader reader(Column column, ColumnSource source, List<String> wanted) {
    if (source == null || source.from() == null) {
      String constant = source == null ? null : source.value();
      return new ColumnReader(column, ColumnReader.CONSTANT, constant, Map.of());
    }
    int place =
        switch (source.from()) {
          case "@id" -> ColumnReader.ID;
          case "@layer" -> ColumnReader.LAYER;
          default -> place(wanted, source.from());
        };
    return new ColumnReader(column, place, null, source.codes());
  }

  private static int place(List<String> wanted, String name) {
    for (int i = 0; i < wanted.size(); i++) {
      if (wanted.get(i).equalsIgnoreCase(name)) {
        return i;
      }
    }
    throw new IllegalStateException(name + " is not read");
  }

  /** Reads a row; afterwards {@link #values} and {@link #wkb} hold it. */
  public void convert(SourceRow row, long rij) throws RowRejected {
    convertValues(row, rij);
    checkPeriod();
    wkb = geometry.read(row);
  }

  /** Reads a row that leaves: what names it is enough, however its shape is drawn. */
  public void convertRemoved(SourceRow row, long rij) throws RowRejected {
    convertValues(row, rij);
    wkb = null;
  }

  private void convertValues(SourceRow row, long rij) throws RowRejected {
    for (int i = 0; i < values.length; i++) {
      values[i] = readers.get(i).read(row, layer, rij, werklijst);
    }
  }

  private void checkPeriod() throws RowRejected {
    for (List<String> period : PERIODS) {
      if (date(period.get(0)) instanceof LocalDate begin
          && date(period.get(1)) instanceof LocalDate end
          && begin.isAfter(end)) {
        throw new RowRejected(
            "datum_volgorde",
            "Het veld "
                + period.get(0)
                + " ("
                + begin
                + ") ligt na "
                + period.get(1)
                + " ("
                + end
                + ").");
      }
    }
  }

  private Object date(String name) {
    for (int i = 0; i < values.length; i++) {
      if (readers.get(i).column().name().equals(name)) {
        return values[i];
      }
    }
    return null;
  }

  /** In the order of the dataset's columns; overwritten by the next row. */
  public Object[] values() {
    return values;
  }

  /** Checked WKB; null for no geometry. */
  public byte[] wkb() {
    return wkb;
  }

  /** What the coordinates of this source look like. */
  public GeometryReader geometry() {
    return geometry;
  }
}
