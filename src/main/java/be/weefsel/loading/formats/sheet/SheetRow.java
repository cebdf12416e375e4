package be.weefsel.loading.formats.sheet;

import be.weefsel.loading.rows.Header;
import be.weefsel.loading.rows.Originals;
import be.weefsel.loading.rows.RowRejected;
import be.weefsel.loading.rows.SourceRow;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The row that a sheet stands on. */
final class SheetRow implements SourceRow {
  private final SheetCells cells;
  private final Header header;
  private final int[] place;

  SheetRow(SheetCells cells, Header header, List<String> wanted) {
    this.cells = cells;
    this.header = header;
    this.place = header.places(wanted);
  }

  @Override
  public String id() {
    return null;
  }

  @Override
  public Object value(int wanted) throws RowRejected {
    Object value = place[wanted] < 0 ? null : cells.value(place[wanted]);
    if (value instanceof RowRejected problem) {
      throw problem;
    }
    return value;
  }

  @Override
  public byte[] wkb() {
    return null;
  }

  @Override
  public String original() {
    // Its place in the sheet: empty rows and those above the header are not counted.
    ObjectNode row = Originals.object().put("@rij", cells.number());
    for (int i = 0; i < header.size(); i++) {
      Object value = cells.value(i);
      if (value instanceof RowRejected problem) {
        value = problem.reason();
      }
      row.putPOJO(header.label(i), value);
    }
    return Originals.text(row);
  }
}
