package be.weefsel.loading.formats.csv;

import be.weefsel.Refused;
import be.weefsel.loading.rows.FileNames;
import be.weefsel.loading.rows.Header;
import be.weefsel.loading.rows.RowSource;
import be.weefsel.loading.rows.TextLines;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A CSV with a header; comma, semicolon or tab is found from that header. */
public final class CsvSource implements RowSource {
  // What Excel writes above the header to tell itself the delimiter.
  private static final Pattern SEPARATOR =
      Pattern.compile("\"?sep=(.)\"?", Pattern.CASE_INSENSITIVE);

  private final Path file;
  private final Optional<Charset> encoding;
  private final boolean separatorLine;
  private final char delimiter;
  private final Header header;

  public CsvSource(Path file, Optional<Charset> encoding) {
    this.file = file;
    this.encoding = encoding;
    try (TextLines lines = new TextLines(file, encoding)) {
      String first = Objects.requireNonNullElse(lines.next(), "");
      if (first.indexOf(0) >= 0) {
        throw new Refused(
            name()
                + " bevat het teken NUL in de kopregel. Is het UTF-16 (Excel: Unicode-tekst)? Geef dan"
                + " --encoding UTF-16LE mee.");
      }
      Matcher separator = SEPARATOR.matcher(first);
      this.separatorLine = separator.matches();
      this.delimiter = separatorLine ? separator.group(1).charAt(0) : delimiter(first);
    } catch (IOException e) {
      throw unreadable(e);
    }
    try (TextLines lines = new TextLines(file, encoding)) {
      CsvRecords.Csv names = records(lines).next(0);
      if (names == null || names.fields() == null) {
        throw new Refused(
            name()
                + " heeft geen leesbare kopregel"
                + (names == null ? "" : ": " + names.problem())
                + ". Op de eerste regel horen de namen van de kolommen te staan.");
      }
      this.header = new Header(name(), names.fields());
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private CsvRecords records(TextLines lines) throws IOException {
    if (separatorLine) {
      lines.next();
    }
    return new CsvRecords(lines, delimiter);
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
    return header.labels();
  }

  @Override
  public Optional<String> column(String name) {
    return header.column(name);
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
    CsvRow row = new CsvRow(header, wanted);
    try (TextLines lines = new TextLines(file, encoding)) {
      CsvRecords records = records(lines);
      records.next(0);
      int columns = header.size();
      for (CsvRecords.Csv r = records.next(columns); r != null; r = records.next(columns)) {
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
