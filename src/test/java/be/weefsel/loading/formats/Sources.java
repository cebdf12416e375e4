package be.weefsel.loading.formats;

import be.weefsel.loading.rows.RowRejected;
import be.weefsel.loading.rows.RowSource;
import be.weefsel.loading.rows.SourceRow;
import be.weefsel.loading.rows.WktText;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads files without a database: what a format gives before anything is made of it. */
public final class Sources {
  private Sources() {}

  /** The layers of a file that needs no unpacking. */
  public static List<RowSource> of(Path file) {
    List<RowSource> all = new ArrayList<>();
    of(file, all::addAll);
    return all;
  }

  /** The layers of a file, while it is open. */
  static void of(Path file, Consumer<List<RowSource>> look) {
    try (SourceFiles files = SourceFiles.open(List.of(file), Optional.empty())) {
      look.accept(files.sources());
    }
  }

  /** Each row as its id and values; code and reason of the reject where it has one. */
  public static List<String> rows(RowSource source, String... columns) {
    List<String> rows = new ArrayList<>();
    source.read(
        List.of(columns),
        row -> {
          try {
            rows.add((row.id() + " " + String.join(" ", values(row, columns, "null"))).strip());
          } catch (RowRejected e) {
            rows.add(e.code() + ": " + e.reason());
          }
        });
    return rows;
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
          sources
              .get(0)
              .read(
                  List.of(columns),
                  row -> {
                    try {
                      all.add(String.join("|", values(row, columns, "")));
                    } catch (RowRejected e) {
                      all.add(e.code());
                    }
                  });
        });
    return all;
  }

  private static List<String> values(SourceRow row, String[] columns, String none)
      throws RowRejected {
    List<String> values = new ArrayList<>();
    for (int i = 0; i < columns.length; i++) {
      Object value = row.value(i);
      values.add(value == null ? none : value.toString());
    }
    return values;
  }

  /** Each geometry of the first layer as WKT; code and reason of the reject where it has one. */
  public static List<String> shapes(Path file) {
    List<String> shapes = new ArrayList<>();
    of(file, all -> all.get(0).read(List.of(), row -> shapes.add(wkt(row))));
    return shapes;
  }

  static String wkt(SourceRow row) {
    try {
      return WktText.of(row.wkb());
    } catch (RowRejected e) {
      return e.code() + ": " + e.reason();
    }
  }

  public static byte[] wkb(SourceRow row) {
    try {
      return row.wkb();
    } catch (RowRejected e) {
      throw new AssertionError(e.reason(), e);
    }
  }

  /** Writes a head, a piece many thousands of times, and a tail. */
  public static Path repeated(Path file, String head, String piece, int times, String tail)
      throws IOException {
    byte[] thousand = piece.repeat(1000).getBytes(StandardCharsets.UTF_8);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
      out.write(head.getBytes(StandardCharsets.UTF_8));
      for (int i = 0; i < times / 1000; i++) {
        out.write(thousand);
      }
      out.write(tail.getBytes(StandardCharsets.UTF_8));
    }
    return file;
  }
}
