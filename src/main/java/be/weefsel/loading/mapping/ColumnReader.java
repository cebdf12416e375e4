package be.weefsel.loading.mapping;

import be.weefsel.layers.Column;
import be.weefsel.layers.ColumnSource;
import be.weefsel.loading.rows.RowRejected;
import be.weefsel.loading.rows.Shown;
import be.weefsel.loading.rows.SourceRow;
import java.time.LocalDate;
import java.util.Optional;

/** Reads one canonical column from a row. */
final class ColumnReader {
  private static final char NUL = 0;
  private final Column column;
  private final ColumnSource source;
  private final int place;
  private final LocalDate latest;
  private final CodeReader codes;
  private final ValueReader values;

  /**
   * Makes a reader.
   *
   * @param place of the source's column among the wanted ones, where it has one
   * @param peildatum after which some dates may not lie
   */
  ColumnReader(Column column, ColumnSource source, int place, LocalDate peildatum) {
    this.column = column;
    this.source = source;
    this.place = place;
    this.latest = "peildatum".equals(column.notAfter()) ? peildatum : null;
    this.codes = new CodeReader(column, source.codes());
    this.values = new ValueReader(column, ColumnSource.ANY.equals(source.format()));
  }

  Column column() {
    return column;
  }

  /**
   * The value as PostgreSQL takes it: String, Long, Double, Boolean or LocalDate; null for none. A
   * bad value of a required column rejects the row, of another it goes on the list.
   *
   * @param rij the row's place in the lading
   * @param inSource its place in its own source
   */
  Object read(SourceRow row, String layer, long rij, long inSource, Werklijst list)
      throws RowRejected {
    Object found = find(row, layer, inSource);
    if (found == null) {
      return nothing();
    }
    if (found instanceof String s && s.indexOf(NUL) >= 0) {
      throw new RowRejected(
          "tekst_ongeldig",
          "Het veld " + column.name() + " bevat het teken NUL: '" + Shown.value(s) + "'.");
    }
    if (column.codes() != null) {
      return code(Values.text(found), rij, list);
    }
    Object ours = source.codes().isEmpty() ? found : codes.translate(Values.text(found));
    if ("".equals(ours)) {
      return nothing();
    }
    Optional<?> value = values.read(ours);
    if (value.isEmpty()) {
      leaveOut(values.problem(), found, rij, list);
      return null;
    }
    if (latest != null && value.get() instanceof LocalDate date && date.isAfter(latest)) {
      throw new RowRejected(
          "datum_toekomst",
          "Het veld " + column.name() + " (" + date + ") ligt na de peildatum (" + latest + ").");
    }
    if (KboNumber.isFormat(column.format()) && !KboNumber.isSound(value.get().toString())) {
      list.add(column.name(), "controlegetal_fout", Werklijst.KEPT, found.toString(), rij);
    }
    return value.get();
  }

  private Object find(SourceRow row, String layer, long inSource) throws RowRejected {
    if (source.from() == null) {
      return source.value();
    }
    return switch (source.from()) {
      case ColumnSource.ID -> row.id();
      case ColumnSource.ROW -> inSource;
      case ColumnSource.LAYER -> layer;
      default -> row.value(place);
    };
  }

  private Object code(String text, long rij, Werklijst list) throws RowRejected {
    CodeReader.Found found = codes.read(text);
    for (String unknown : found.unknown()) {
      if (codes.instead() == null) {
        leaveOut("code_onbekend", unknown, rij, list);
      } else {
        list.add(column.name(), "code_onbekend", codes.instead(), unknown, rij);
      }
    }
    return found.code() == null ? nothing() : found.code();
  }

  private Object nothing() throws RowRejected {
    if (column.required()) {
      throw new RowRejected("veld_ontbreekt", "Het verplichte veld " + column.name() + " is leeg.");
    }
    return null;
  }

  private void leaveOut(String problem, Object value, long rij, Werklijst list) throws RowRejected {
    if (column.required()) {
      throw new RowRejected(
          problem,
          "Het veld "
              + column.name()
              + " heeft de waarde '"
              + Shown.value(value)
              + "': "
              + values.expected(problem)
              + ".");
    }
    list.add(column.name(), problem, null, value.toString(), rij);
  }
}
