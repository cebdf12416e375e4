package be.weefsel.loading.formats.csv;

import be.weefsel.Refused;
import be.weefsel.loading.rows.FileNames;
import be.weefsel.loading.rows.RowSource;
import be.weefsel.loading.rows.Utf8Lines;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A CSV with a header; comma, semicolon or tab is found from that header. */
public final class CsvSource implements RowSource {
  private final Path file;
  private final char delimiter;
  private final List<String> columns;

  public CsvSource(Path file) {
    this.file = file;
    try (Utf8Lines lines = new Utf8Lines(file)) {
      String header = lines.next();
      this.delimiter = delimiter(header == null ? "" : header);
    } catch (IOException e) {
      throw unreadable(e);
    }
    try (Utf8Lines lines = new Utf8Lines(file)) {
      CsvRecords.Csv header = new CsvRecords(lines, delimiter).next(0);
      if (header == null || header.fields() == null) {
        throw new Refused(name() + " heeft geen leesbare kopregel.");
      }
      this.columns = header.fields().stream().map(String::strip).toList();
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private static char delimiter(String header) {
    char best = ',';
    for (char candidate : new char[] {';', '\t'}) {
      if (count(header, candidate) > count(header, best)) {
        best = candidate;
      }
    }
    return best;
  }

  private static long count(String text, char c) {
    return text.chars().filter(x -> x == c).count();
  }

  @Override
  public String name() {
    return file.getFileName().toString();
  }

  @Override
  public String layer() {
    return FileNames.stem(file);
  }

  @Override
  public List<String> columns() {
    return columns;
  }

  @Override
  public boolean hasGeometry() {
    return false;
  }

  @Override
  public Optional<String> declaredCrs() {
    return Optional.empty();
  }

  @Override
  public long size() {
    return 0;
  }

  @Override
  public void read(List<String> wanted, Visitor visitor) {
    CsvRow row = new CsvRow(columns, wanted);
    try (Utf8Lines lines = new Utf8Lines(file)) {
      CsvRecords records = new CsvRecords(lines, delimiter);
      records.next(0);
      for (CsvRecords.Csv r = records.next(columns.size());
          r != null;
          r = records.next(columns.size())) {
        row.set(r);
        visitor.row(row);
      }
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private Refused unreadable(IOException e) {
    return new Refused(name() + " kan niet worden gelezen: " + e.getMessage(), e);
  }
}
