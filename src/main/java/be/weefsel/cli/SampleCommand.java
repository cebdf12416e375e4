package be.weefsel.cli;

import be.weefsel.Refused;
import be.weefsel.sample.Sample;
import be.weefsel.sample.SampleReport;
import be.weefsel.sample.Toestand;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code weefsel sample DIR}: a fictional gemeente of any size. */
@Command(
    name = "sample",
    description = "Write a fictional Flemish gemeente: the same seed gives the same files.",
    mixinStandardHelpOptions = true)
final class SampleCommand implements Callable<Integer> {
  @Parameters(paramLabel = "DIR", description = "where to write; existing files are replaced")
  private Path folder;

  @Option(
      names = "--percelen",
      paramLabel = "N",
      defaultValue = "" + Sample.DEFAULT_PERCELEN,
      description =
          "how many, from "
              + Sample.LEAST_PERCELEN
              + " to "
              + Sample.MOST_PERCELEN
              + " (default ${DEFAULT-VALUE})")
  private int percelen;

  @Option(
      names = "--seed",
      paramLabel = "S",
      defaultValue = "" + Sample.DEFAULT_SEED,
      description = "another seed gives another gemeente (default ${DEFAULT-VALUE})")
  private long seed;

  @Option(
      names = "--toestand",
      paramLabel = "WHEN",
      defaultValue = "NULMETING",
      description =
          "nulmeting (1 January 2025, the default), or eindmeting: what of the same gemeente is"
              + " different three years later")
  private Toestand toestand;

  @Override
  public Integer call() {
    try {
      SampleReport report = Sample.write(folder, percelen, seed, toestand);
      Table table = new Table("laag", "rijen");
      report.rows().forEach(table::row);
      System.out.print(table.text());
      return 0;
    } catch (IllegalArgumentException e) {
      throw new Refused(e.getMessage(), e);
    } catch (IOException e) {
      throw new Refused("The sample cannot be written to " + folder + ": " + e.getMessage(), e);
    }
  }
}
