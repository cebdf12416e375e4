package be.weefsel.cli;

import be.weefsel.analysis.Comparison;
import be.weefsel.analysis.ComparisonTables;
import be.weefsel.registry.Meting;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code weefsel compare VAN NAAR}: what changed between two metingen, and why. */
@Command(
    name = "compare",
    description =
        "Compare two metingen: every difference split into what changed on the ground, in the borders"
            + " and in the method.",
    mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {
  private static final int SHOWN = 60;

  @Parameters(index = "0", paramLabel = "VAN", description = "the earlier meting")
  private String van;

  @Parameters(index = "1", paramLabel = "NAAR", description = "the later meting")
  private String naar;

  @Option(
      names = "--uit",
      paramLabel = "DIR",
      description = "write gebied.csv, perceel.csv and functie.csv there")
  private Path folder;

  @Override
  public Integer call() {
    try (Workplace work = Workplace.open()) {
      Meting from = work.store().metingen().get(van);
      Meting to = work.store().metingen().get(naar);
      Comparison.Outcome outcome;
      try (ConsoleProgress progress = new ConsoleProgress()) {
        outcome = new Comparison(work.store(), work.catalogue()).run(from, to, progress);
      }
      System.out.printf(
          "Meting '%s' (%s) → '%s' (%s)%n",
          from.naam(), from.peildatum(), to.naam(), to.peildatum());
      outcome.breaks().forEach(b -> System.out.println("Breuk: " + b));
      ComparisonTables tables = new ComparisonTables(work.store(), outcome);
      print(tables.changed(SHOWN + 1));
      System.out.println();
      System.out.println("Percelen:");
      tables.percelen().forEach((what, count) -> System.out.println("  " + what + ": " + count));
      if (folder != null) {
        tables.write(folder).forEach(f -> System.out.println("Written: " + f));
      }
      System.out.println(
          "All of it: tables gebied, perceel and functie in schema " + outcome.schema() + ".");
      return 0;
    }
  }

  private static void print(List<ComparisonTables.Figure> figures) {
    Table table =
        new Table(
            "gebied",
            "cijfer",
            "van",
            "naar",
            "verschil",
            "activiteit",
            "grens",
            "methode",
            "breuken");
    figures.stream()
        .limit(SHOWN)
        .forEach(
            f ->
                table.row(
                    f.soort() + " " + f.naam(),
                    f.titel(),
                    number(f.van()),
                    number(f.naar()),
                    signed(f.verschil()),
                    signed(f.activiteit()),
                    signed(f.grens()),
                    signed(f.methode()),
                    f.breuken()));
    System.out.print(table.text());
    if (figures.size() > SHOWN) {
      System.out.println("… and more; see the table gebied.");
    }
  }

  private static String number(Double value) {
    return value == null ? "" : String.format(Locale.ROOT, "%.4f", value);
  }

  private static String signed(Double value) {
    return value == null ? "" : String.format(Locale.ROOT, "%+.4f", value);
  }
}
