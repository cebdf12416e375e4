package be.weefsel.cli;

import be.weefsel.Refused;
import be.weefsel.loading.ImportOptions;
import be.weefsel.loading.ImportRequest;
import be.weefsel.loading.ImportResult;
import be.weefsel.loading.Importer;
import be.weefsel.loading.RefusedLading;
import be.weefsel.loading.report.ImportReport;
import be.weefsel.loading.report.ReportFile;
import be.weefsel.loading.service.Retrieval;
import be.weefsel.registry.Lading;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code weefsel import DATASET FILE|URL…}: files and services become a lading. */
@Command(
    name = "import",
    description = {
      "Load files or a service into a lading: complete and validated, or not at all.",
      "The schema of the file is recognised from its columns."
    },
    mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {
  @Parameters(
      index = "0",
      paramLabel = "DATASET",
      description = "for example percelen; ./weefsel datasets lists them")
  private String dataset;

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "FILE|URL",
      description = {
        "GeoPackage, shapefile, GeoJSON, GML, FlatGeobuf, GeoTIFF, CSV, Excel, the KBO zip, a zip of such",
        "files, or the URL of a service; several of them are one lading.",
        "A service is OGC API - Features or WFS."
      })
  private List<String> sources;

  @Option(
      names = "--peildatum",
      paramLabel = "D",
      description = "the day that the data describe, as 2026-01-31 (default: today)")
  private LocalDate peildatum = LocalDate.now();

  @Option(
      names = "--crs",
      paramLabel = "EPSG:n",
      description = "the coordinate system, where the file does not say or says it wrong")
  private String crs;

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      description = "how text is written where the file does not say, such as windows-1252")
  private Charset encoding;

  @Option(
      names = "--mapping",
      paramLabel = "FILE",
      description = "a mapping of one's own: YAML, as under 'mappings' in layers/")
  private Path mapping;

  @Option(names = "--licence", description = "the licence of the data, if not the usual one")
  private String licence;

  @Option(names = "--citation", description = "how to name the source, if not the usual way")
  private String citation;

  @Option(
      names = "--van",
      paramLabel = "LADING",
      description = {
        "the lading that the files change, by its number, or 'laatste': they hold additions and",
        "deletions, as AdpAdd and AdpDel of the GRB do"
      })
  private String van;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "write the report, also when refused: .html, .json or .txt; may be repeated")
  private List<Path> reports = List.of();

  @Option(
      names = "--bbox",
      paramLabel = "W,S,E,N",
      description = "of a service, only what touches this rectangle, in metres of EPSG:31370")
  private String bbox;

  @Option(
      names = "--gemeente",
      paramLabel = "NIS",
      description = "of a service, only this gemeente, for example 31022")
  private String gemeente;

  @Option(names = "--json", description = "print the report as JSON")
  private boolean json;

  @Override
  public Integer call() {
    reports.forEach(ReportFile::check);
    try (Workplace work = Workplace.open()) {
      ImportRequest request = new ImportRequest(dataset, peildatum, options(work), sources);
      ImportResult result = run(work, request);
      write(result.report());
      System.out.println(json ? result.report().json() : result.report().text());
      return 0;
    } catch (RefusedLading e) {
      write(e.report());
      throw e;
    }
  }

  private void write(ImportReport report) {
    reports.forEach(file -> ReportFile.write(report, file));
  }

  private ImportOptions options(Workplace work) {
    return new ImportOptions(
        Optional.ofNullable(crs),
        Optional.ofNullable(encoding),
        Optional.ofNullable(mapping),
        Optional.ofNullable(licence),
        Optional.ofNullable(citation),
        Optional.ofNullable(van).map(v -> lading(work, v)),
        Optional.ofNullable(bbox),
        Optional.ofNullable(gemeente));
  }

  private int lading(Workplace work, String named) {
    if (named.matches("\\d{1,9}")) {
      return Integer.parseInt(named);
    }
    if (!named.equals("laatste")) {
      throw new Refused("--van " + named + ": geef het nummer van een lading, of 'laatste'.");
    }
    return work.store()
        .ladingen()
        .newest(dataset, peildatum)
        .map(Lading::id)
        .orElseThrow(
            () ->
                new Refused(
                    "--van laatste: er is nog geen lading van "
                        + dataset
                        + " tot en met "
                        + peildatum
                        + "; laad eerst een volledig bestand."));
  }

  static ImportResult run(Workplace work, ImportRequest request) {
    try (ConsoleProgress progress = new ConsoleProgress()) {
      Retrieval retrieval = new Retrieval(work.settings().home());
      return new Importer(work.store(), work.catalogue(), retrieval).run(request, progress);
    }
  }
}
