package be.weefsel.loading.report;

import be.weefsel.Refused;
import be.weefsel.loading.rows.FileNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes a report to a file whose ending says how. */
public final class ReportFile {
  private ReportFile() {}

  /** In which form a report can be had. */
  public enum Form {
    TEXT {
      @Override
      public String of(ImportReport report) {
        return report.text();
      }
    },
    JSON {
      @Override
      public String of(ImportReport report) {
        return report.json();
      }
    },
    HTML {
      @Override
      public String of(ImportReport report) {
        return ReportHtml.of(report);
      }
    };

    public abstract String of(ImportReport report);
  }

  /**
   * Checks beforehand that a report can be written, rather than after a long import.
   *
   * @throws Refused when it cannot
   */
  public static void check(Path file) {
    form(file);
    Path folder = file.toAbsolutePath().getParent();
    if (Files.isDirectory(file) || folder == null || !Files.isDirectory(folder)) {
      throw new Refused("Het verslag " + file + " kan niet: de map bestaat niet of is geen map.");
    }
  }

  public static void write(ImportReport report, Path file) {
    try {
      Files.writeString(file, form(file).of(report));
    } catch (IOException e) {
      throw new Refused("Het verslag " + file + " kan niet worden bewaard: " + e.getMessage(), e);
    }
  }

  private static Form form(Path file) {
    if (FileNames.endsLike(file, List.of(".html", ".htm"))) {
      return Form.HTML;
    }
    if (FileNames.endsLike(file, List.of(".json"))) {
      return Form.JSON;
    }
    if (FileNames.endsLike(file, List.of(".txt"))) {
      return Form.TEXT;
    }
    throw new Refused("Het verslag " + file + " moet eindigen op .html, .json of .txt.");
  }
}
