package be.weefsel.sample;

import java.nio.file.Path;

/** A CSV file with commas; WKT and coordinates in Lambert 72. */
final class TableFile implements SampleFile {
  private final String name;
  private final Table table;
  private final CsvFile file;

  TableFile(Path dir, String name, Table table) {
    this.name = name;
    this.table = table;
    this.file =
        new CsvFile(
            dir.resolve(name + ".csv"), CsvFile.COMMA, "", table.columns().toArray(String[]::new));
  }

  @Override
  public void add(Gemeente gemeente) {
    table.write(gemeente, file);
  }

  @Override
  public void finish(Tally tally) {
    tally.count(name, file.finish());
  }

  @Override
  public void close() {
    file.close();
  }
}
