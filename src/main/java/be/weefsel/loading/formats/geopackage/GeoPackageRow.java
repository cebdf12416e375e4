package be.weefsel.loading.formats.geopackage;

import be.weefsel.loading.rows.Originals;
import be.weefsel.loading.rows.RowRejected;
import be.weefsel.loading.rows.SourceRow;
import be.weefsel.loading.rows.WktText;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/** The row that a result set of SQLite stands on. */
public final class GeoPackageRow implements SourceRow {
  // Bytes of the envelope in the header, by its indicator.
  private static final int[] ENVELOPE = {0, 32, 48, 48, 64};
  private final GeoPackageLayer layer;
  private final ResultSet rows;
  private final Cells cells;
  private final int[] place;
  private final int geometry;

  public GeoPackageRow(GeoPackageLayer layer, ResultSet rows, List<String> wanted)
      throws SQLException {
    this.layer = layer;
    this.rows = rows;
    this.cells = new Cells(rows);
    this.place = new int[wanted.size()];
    for (int i = 0; i < place.length; i++) {
      place[i] =
          layer.columns().stream().anyMatch(wanted.get(i)::equalsIgnoreCase)
              ? find(wanted.get(i))
              : 0;
    }
    this.geometry = layer.hasGeometry() ? find(layer.geometry()) : 0;
  }

  private int find(String column) throws SQLException {
    ResultSetMetaData names = rows.getMetaData();
    for (int i = 2; i <= names.getColumnCount(); i++) {
      if (names.getColumnName(i).equalsIgnoreCase(column)) {
        return i;
      }
    }
    return 0;
  }

  @Override
  public String id() {
    try {
      return layer.table() + "." + rows.getLong(1);
    } catch (SQLException e) {
      throw GeoPackageFile.unreadable(layer.file(), e);
    }
  }

  @Override
  public Object value(int wanted) {
    return place[wanted] == 0 ? null : get(place[wanted]);
  }

  private Object get(int column) {
    try {
      Object value = cells.get(column);
      if (value instanceof byte[] bytes) {
        return "(" + bytes.length + " bytes)";
      }
      return value instanceof String s && s.isBlank() ? null : value;
    } catch (SQLException e) {
      throw GeoPackageFile.unreadable(layer.file(), e);
    }
  }

  @Override
  public byte[] wkb() throws RowRejected {
    byte[] blob = blob();
    if (blob == null) {
      return null;
    }
    int indicator = blob.length < 8 ? 9 : blob[3] >> 1 & 7;
    if (indicator >= ENVELOPE.length || blob[0] != 'G' || blob[1] != 'P') {
      throw new RowRejected(
          "geometrie_onleesbaar", "De geometrie heeft geen geldige kop van GeoPackage.");
    }
    return Arrays.copyOfRange(blob, Math.min(blob.length, 8 + ENVELOPE[indicator]), blob.length);
  }

  private byte[] blob() {
    try {
      return geometry == 0 ? null : rows.getBytes(geometry);
    } catch (SQLException e) {
      throw GeoPackageFile.unreadable(layer.file(), e);
    }
  }

  /** SQLite has no truth values of its own; the column says that its numbers are. */
  private Object typed(int column) throws SQLException {
    Object value = get(column);
    return value instanceof Long n
            && "BOOLEAN".equalsIgnoreCase(rows.getMetaData().getColumnTypeName(column))
        ? (Object) (n != 0)
        : value;
  }

  @Override
  public String original() {
    ObjectNode row = Originals.object().put("@id", id());
    try {
      for (String column : layer.columns()) {
        row.putPOJO(column, typed(find(column)));
      }
      if (geometry != 0) {
        row.put("@geometry", WktText.of(wkb()));
      }
    } catch (SQLException e) {
      throw GeoPackageFile.unreadable(layer.file(), e);
    } catch (RowRejected e) {
      row.put("@geometry", e.reason());
    }
    return Originals.text(row);
  }
}
