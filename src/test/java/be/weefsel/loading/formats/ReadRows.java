package be.weefsel.loading.formats;

import be.weefsel.loading.rows.RowRejected;
import be.weefsel.loading.rows.RowSource;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;

/** All rows of the first source of a file, for tests of one format without a database. */
public final class ReadRows {
  /**
   * One row.
   *
   * @param geometry null for none
   * @param reject the code and reason when the geometry cannot be read; else null
   */
  public record Row(String id, List<Object> values, Geometry geometry, String reject) {}

  private final List<Row> rows = new ArrayList<>();
  private final List<String> columns;
  private final Optional<String> crs;
  private final Optional<String> note;

  private ReadRows(RowSource source) {
    columns = source.columns();
    crs = source.declaredCrs();
    source.read(
        columns,
        row -> {
          List<Object> values = new ArrayList<>();
          try {
            for (int i = 0; i < columns.size(); i++) {
              values.add(row.value(i));
            }
            byte[] wkb = row.wkb();
            Geometry geometry = wkb == null ? null : new WKBReader().read(wkb);
            rows.add(new Row(row.id(), values, geometry, null));
          } catch (RowRejected e) {
            rows.add(new Row(row.id(), values, null, e.code() + ": " + e.reason()));
          } catch (ParseException e) {
            throw new AssertionError(e);
          }
        });
    note = source.notes().stream().reduce((a, b) -> a + "; " + b);
  }

  public static ReadRows of(Path file) {
    return of(file, Optional.empty());
  }

  public static ReadRows of(Path file, Optional<Charset> encoding) {
    try (SourceFiles files = SourceFiles.open(List.of(file), encoding)) {
      return new ReadRows(files.sources().get(0));
    }
  }

  public List<Row> rows() {
    return rows;
  }

  public List<Geometry> geometries() {
    return rows.stream().map(Row::geometry).toList();
  }

  /** The values of one column. */
  public List<Object> values(String column) {
    int place = columns.indexOf(column);
    return rows.stream().map(r -> r.values().get(place)).toList();
  }

  public List<String> columns() {
    return columns;
  }

  public Optional<String> crs() {
    return crs;
  }

  /** Asked after reading. */
  public Optional<String> note() {
    return note;
  }
}
