package be.weefsel.loading.formats.shapefile;

import be.weefsel.loading.rows.Originals;
import be.weefsel.loading.rows.RowRejected;
import be.weefsel.loading.rows.SourceRow;
import be.weefsel.loading.rows.WktText;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;

/** The row on which the .dbf and the .shp stand. */
final class ShapefileRow implements SourceRow {
  private final ShapefileSource source;
  private final List<DbfField> fields;
  private final DbfField[] wanted;
  private final DbfText text;
  private final FileWindow dbf;
  private final ShpFile shp;
  private final ShapeReader shapes = new ShapeReader();
  private long number;
  private int at;

  /**
   * @param fields in the order of the source's columns
   * @param shp null for a table alone
   */
  ShapefileRow(
      ShapefileSource source,
      List<DbfField> fields,
      List<String> wanted,
      DbfText text,
      FileWindow dbf,
      ShpFile shp) {
    this.source = source;
    this.fields = fields;
    this.text = text;
    this.dbf = dbf;
    this.shp = shp;
    this.wanted = wanted.stream().map(this::field).toArray(DbfField[]::new);
  }

  private DbfField field(String name) {
    List<String> columns = source.columns();
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).equalsIgnoreCase(name)) {
        return fields.get(i);
      }
    }
    return null;
  }

  void set(long row, int place) {
    number = row;
    at = place;
  }

  /** As GDAL and QGIS number them: from 0, deleted rows counted. */
  @Override
  public String id() {
    return source.layer() + "." + number;
  }

  @Override
  public Object value(int place) {
    return wanted[place] == null ? null : wanted[place].value(dbf.bytes(), at, text);
  }

  @Override
  public byte[] wkb() throws RowRejected {
    try {
      return shp == null ? null : shapes.read(shp);
    } catch (IOException e) {
      throw source.unreadable(e);
    }
  }

  @Override
  public String original() {
    ObjectNode row = Originals.object().put("@id", id());
    for (int i = 0; i < fields.size(); i++) {
      row.putPOJO(source.columns().get(i), fields.get(i).value(dbf.bytes(), at, text));
    }
    if (shp != null) {
      try {
        row.put("@geometry", WktText.of(wkb()));
      } catch (RowRejected e) {
        row.put("@geometry", e.reason());
      }
    }
    return Originals.text(row);
  }
}
