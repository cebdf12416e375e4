package be.weefsel.loading.formats.csv;

import be.weefsel.loading.rows.Originals;
import be.weefsel.loading.rows.RowRejected;
import be.weefsel.loading.rows.SourceRow;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** One record of a CSV. */
public final class CsvRow implements SourceRow {
  private final List<String> columns;
  private final int[] place;
  private CsvRecords.Csv csv;

  public CsvRow(List<String> columns, List<String> wanted) {
    this.columns = columns;
    this.place = wanted.stream().mapToInt(this::find).toArray();
  }

  private int find(String name) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).equalsIgnoreCase(name)) {
        return i;
      }
    }
    return -1;
  }

  public void set(CsvRecords.Csv next) {
    csv = next;
  }

  @Override
  public String id() {
    return null;
  }

  @Override
  public Object value(int wanted) throws RowRejected {
    if (csv.problem() != null) {
      throw new RowRejected("rij_onleesbaar", "De rij is stuk: " + csv.problem() + ".");
    }
    if (place[wanted] < 0) {
      return null;
    }
    String text = csv.fields().get(place[wanted]);
    return text.isBlank() ? null : text;
  }

  @Override
  public byte[] wkb() {
    return null;
  }

  @Override
  public long line() {
    return csv.line();
  }

  @Override
  public String original() {
    ObjectNode row = Originals.object();
    if (csv.fields() == null) {
      row.put(Originals.TEXT, csv.text());
    } else {
      for (int i = 0; i < columns.size(); i++) {
        row.put(columns.get(i), csv.fields().get(i));
      }
    }
    return Originals.text(row);
  }
}
