package be.weefsel.cli;

import be.weefsel.loading.rejects.RejectsExport;
import be.weefsel.loading.report.ImportReport;
import be.weefsel.loading.report.ReportFile;
import be.weefsel.registry.Lading;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code weefsel lading show|rejects|drop ID}: one lading. */
@Command(
    name = "lading",
    description = "Show a lading, write out its rejected rows, or drop one that no meting pins.",
    mixinStandardHelpOptions = true)
final class LadingCommand {
  @Command(
      name = "show",
      description = "Print the report of a lading.",
      mixinStandardHelpOptions = true)
  int show(
      @Parameters(paramLabel = "ID") int id,
      @Option(
              names = "--format",
              defaultValue = "text",
              description = "text, json or html (default: text)")
          ReportFile.Form form) {
    try (Workplace work = Workplace.open()) {
      Lading lading = work.store().ladingen().get(id);
      if (form == ReportFile.Form.TEXT && lading.status().equals("ingetrokken")) {
        System.out.println("Deze lading is later ingetrokken: " + lading.reason());
      }
      System.out.println(form.of(ImportReport.of(lading.report())));
      return 0;
    }
  }

  @Command(
      name = "rejects",
      description = {
        "Write the rejected rows of a lading, with their own columns and the reason, to a file that",
        "can be corrected and imported: a GeoPackage, or a CSV for each source."
      },
      mixinStandardHelpOptions = true)
  int rejects(
      @Parameters(index = "0", paramLabel = "ID") int id,
      @Parameters(index = "1", paramLabel = "FILE", description = "ending in .gpkg or .csv")
          Path file) {
    try (Workplace work = Workplace.open()) {
      RejectsExport.write(work.store(), id, file).forEach(System.out::println);
      return 0;
    }
  }

  @Command(
      name = "drop",
      description = "Remove a lading and its rows; refused while a meting pins it.",
      mixinStandardHelpOptions = true)
  int drop(@Parameters(paramLabel = "ID") int id) {
    try (Workplace work = Workplace.open()) {
      Lading lading = work.store().ladingen().get(id);
      work.store().ladingen().drop(id);
      System.out.println("Lading " + id + " of " + lading.dataset() + " is gone.");
      return 0;
    }
  }
}
