package be.weefsel.loading.formats.csv;

import be.weefsel.loading.rows.FileNames;
import be.weefsel.loading.rows.Format;
import be.weefsel.loading.rows.Opening;
import java.nio.file.Path;
import java.util.List;

/** Text with a header; it has no mark of its own, so it is known by its ending. */
public final class CsvFormat implements Format {
  @Override
  public String name() {
    return "CSV (.csv)";
  }

  @Override
  public List<String> endings() {
    return List.of(".csv", ".tsv", ".txt");
  }

  @Override
  public boolean recognises(Path file, String head) {
    return FileNames.endsLike(file, endings());
  }

  @Override
  public void open(Path file, Opening opening) {
    opening.add(new CsvSource(file, opening.encoding()));
  }
}
