package be.weefsel.loading.formats;

import be.weefsel.loading.rows.RowRejected;
import be.weefsel.loading.rows.RowSource;
import be.weefsel.loading.rows.SourceRow;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.locationtech.jts.io.WKTWriter;

/** What a file gives, without a database. */
final class Sources {
  private Sources() {}

  /** The layers of a file, while it is open. */
  static void of(Path file, Consumer<List<RowSource>> look) {
    try (SourceFiles files = SourceFiles.open(List.of(file), Optional.empty())) {
      look.accept(files.sources());
    }
  }

  /** The rows of the only layer: the values with a bar between them; a reject as its code. */
  static List<String> rows(Path file, String... columns) {
    List<String> all = new ArrayList<>();
    of(
        file,
        sources -> {
          if (sources.size() != 1) {
            throw new AssertionError(sources.stream().map(RowSource::name).toList());
          }
          sources.get(0).read(List.of(columns), row -> all.add(text(row, columns.length)));
        });
    return all;
  }

  private static String text(SourceRow row, int columns) {
    List<String> values = new ArrayList<>();
    try {
      for (int i = 0; i < columns; i++) {
        Object value = row.value(i);
        values.add(value == null ? "" : value.toString());
      }
      return String.join("|", values);
    } catch (RowRejected e) {
      return e.code();
    }
  }

  /** The geometry as WKT; null for none. */
  static String wkt(SourceRow row) {
    try {
      byte[] wkb = row.wkb();
      return wkb == null ? null : new WKTWriter().write(new WKBReader().read(wkb));
    } catch (RowRejected e) {
      return e.code();
    } catch (ParseException e) {
      throw new AssertionError(e);
    }
  }

  /** The shapes of the first layer as WKT; a reject as its code. */
  static List<String> shapes(Path file) {
    List<String> all = new ArrayList<>();
    of(file, s -> s.get(0).read(List.of(), row -> all.add(wkt(row))));
    return all;
  }
}
