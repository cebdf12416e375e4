package be.weefsel.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Rows of a CSV file, counted. */
final class CsvFile implements AutoCloseable {
  static final CSVFormat COMMA = CSVFormat.DEFAULT.builder().setRecordSeparator("\n").get();
  static final CSVFormat SEMICOLON =
      CSVFormat.DEFAULT.builder().setDelimiter(';').setRecordSeparator("\r\n").get();

  private final TextFile file;
  private final CSVPrinter printer;
  private int written;

  CsvFile(Path path, CSVFormat format, String preamble, String... header) {
    file = new TextFile(path);
    file.write(preamble);
    try {
      printer = new CSVPrinter(file.writer(), format);
      printer.printRecord((Object[]) header);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Null is written as an empty field. */
  void add(Object... values) {
    try {
      printer.printRecord(values);
      written++;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int finish() {
    file.finish();
    return written;
  }

  @Override
  public void close() {
    file.close();
  }
}
