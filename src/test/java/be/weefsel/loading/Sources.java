package be.weefsel.loading;

import be.weefsel.loading.formats.SourceFiles;
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

/** Reads files without a database: what a format gives before anything is made of it. */
final class Sources {
  private Sources() {}

  static List<RowSource> of(Path file) {
    try (SourceFiles files = SourceFiles.open(List.of(file), Optional.empty())) {
      return List.copyOf(files.sources());
    }
  }

  /** Each row as its id and values; the code of the reject where it has one. */
  static List<String> rows(RowSource source, String... columns) {
    List<String> rows = new ArrayList<>();
    source.read(List.of(columns), row -> rows.add(text(row, columns.length)));
    return rows;
  }

  private static String text(SourceRow row, int columns) {
    StringBuilder text = new StringBuilder().append(row.id());
    try {
      for (int i = 0; i < columns; i++) {
        text.append(' ').append(row.value(i));
      }
    } catch (RowRejected e) {
      return e.code() + ": " + e.reason();
    }
    return text.toString();
  }

  /** Each geometry of a file with one layer as WKT; the reject where it has one. */
  static List<String> shapes(Path file) {
    List<String> shapes = new ArrayList<>();
    of(file).get(0).read(List.of(), row -> shapes.add(shape(row)));
    return shapes;
  }

  private static String shape(SourceRow row) {
    try {
      return WktText.of(row.wkb());
    } catch (RowRejected e) {
      return e.code() + ": " + e.reason();
    }
  }

  static byte[] wkb(SourceRow row) {
    try {
      return row.wkb();
    } catch (RowRejected e) {
      throw new AssertionError(e.reason(), e);
    }
  }

  /** Writes a head, a piece many thousands of times, and a tail. */
  static Path repeated(Path file, String head, String piece, int times, String tail)
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
