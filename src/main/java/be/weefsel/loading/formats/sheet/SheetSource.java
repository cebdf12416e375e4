package be.weefsel.loading.formats.sheet;

import be.weefsel.Refused;
import be.weefsel.loading.rows.Header;
import be.weefsel.loading.rows.RowSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.stream.XMLStreamException;

/**
 * One sheet: the first row that is not empty is its header.
 *
 * @param part where its cells are in the file
 */
record SheetSource(Path file, String layer, String part, Header header) implements RowSource {

  /** The sheets of a workbook that are visible and not empty. */
  static List<RowSource> all(Path file) {
    List<RowSource> all = new ArrayList<>();
    try (WorkbookFile workbook = new WorkbookFile(file)) {
      List<String> texts = SharedTexts.of(workbook);
      DateStyles styles = DateStyles.of(workbook);
      for (WorkbookFile.Listed sheet : workbook.visible()) {
        SheetCells cells = new SheetCells(workbook.part(sheet.part()), texts, styles);
        if (cells.next()) {
          List<String> names =
              IntStream.range(0, cells.count())
                  .mapToObj(i -> cells.value(i) == null ? "" : cells.value(i).toString())
                  .toList();
          Header header = new Header(name(file, sheet.name()), names);
          all.add(new SheetSource(file, sheet.name(), sheet.part(), header));
        }
      }
    } catch (IOException | XMLStreamException e) {
      throw WorkbookFile.unreadable(file, e);
    }
    if (all.isEmpty()) {
      throw new Refused(file.getFileName() + " heeft geen zichtbaar blad met gegevens.");
    }
    return all;
  }

  private static String name(Path file, String sheet) {
    return file.getFileName() + ", blad " + sheet;
  }

  @Override
  public String name() {
    return name(file, layer);
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
    try (WorkbookFile workbook = new WorkbookFile(file)) {
      SheetCells cells =
          new SheetCells(workbook.part(part), SharedTexts.of(workbook), DateStyles.of(workbook));
      cells.next();
      SheetRow row = new SheetRow(cells, header, wanted);
      while (cells.next()) {
        visitor.row(row);
      }
    } catch (IOException | XMLStreamException e) {
      throw WorkbookFile.unreadable(file, e);
    }
  }
}
