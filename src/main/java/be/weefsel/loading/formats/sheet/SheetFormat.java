package be.weefsel.loading.formats.sheet;

import be.weefsel.Refused;
import be.weefsel.loading.rows.FileNames;
import be.weefsel.loading.rows.Format;
import be.weefsel.loading.rows.Opening;
import java.nio.file.Path;
import java.util.List;

/** A workbook of Excel; each sheet that is not hidden is a source. */
public final class SheetFormat implements Format {
  private static final String OLD = "\u00d0\u00cf\u0011\u00e0";
  private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.spreadsheet";

  @Override
  public String name() {
    return "Excel (.xlsx)";
  }

  @Override
  public List<String> endings() {
    return List.of(".xlsx");
  }

  @Override
  public boolean recognises(Path file, String head) {
    return isOther(file, head)
        || head.startsWith("PK\u0003\u0004")
            && (FileNames.endsLike(file, List.of(".xlsx", ".xlsm")) || WorkbookFile.isOne(file));
  }

  private static boolean isOther(Path file, String head) {
    return head.startsWith(OLD)
        || head.startsWith("PK") && head.contains(OPEN_DOCUMENT)
        || FileNames.endsLike(file, List.of(".xls", ".ods"));
  }

  @Override
  public void open(Path file, Opening opening) {
    if (FileNames.endsLike(file, List.of(".xls", ".ods")) || !WorkbookFile.isOne(file)) {
      throw new Refused(
          file.getFileName()
              + " is een rekenblad in een soort die niet gelezen wordt. Open het en bewaar als .xlsx"
              + " of CSV UTF-8.");
    }
    SheetSource.all(file).forEach(opening::add);
  }
}
