package be.weefsel.loading.formats.csv;

import be.weefsel.loading.rows.Header;
import be.weefsel.loading.rows.Originals;
import be.weefsel.loading.rows.RowRejected;
import be.weefsel.loading.rows.SourceRow;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** One record of a CSV. */
public final class CsvRow implements SourceRow {
  // A line that could not be cut is kept to be looked at; a value is kept whole, to be corrected.
  private static final int LONGEST = 20_000;
  private final Header header;
  private final int[] place;
  private CsvRecords.Csv csv;

  public CsvRow(Header header, List<String> wanted) {
    this.header = header;
    this.place = header.places(wanted);
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
      row.put(Originals.TEXT, beginning(csv.text()));
    } else {
      for (int i = 0; i < csv.fields().size(); i++) {
        row.put(header.label(i), csv.fields().get(i));
      }
    }
    return Originals.text(row);
  }

  private static String beginning(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
  }
}
