package be.weefsel.cli;

import be.weefsel.analysis.Analysis;
import be.weefsel.registry.Meting;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code weefsel analyse NAME}: computes the results of a meting. */
@Command(
    name = "analyse",
    description =
        "Compute the results of a meting. Makes only what changed since an earlier run, and goes on"
            + " where a stopped run left off.",
    mixinStandardHelpOptions = true)
final class AnalyseCommand implements Callable<Integer> {
  @Parameters(paramLabel = "NAME", description = "the meting")
  private String naam;

  @Option(
      names = "--resume",
      description =
          "go on where a stopped run left off; this is always done, the flag only says so")
  private boolean resume;

  @Override
  public Integer call() {
    try (Workplace work = Workplace.open()) {
      Meting meting = work.store().metingen().get(naam);
      report(meting, run(work, meting));
      return 0;
    }
  }

  static Analysis.Outcome run(Workplace work, Meting meting) {
    try (ConsoleProgress progress = new ConsoleProgress()) {
      return new Analysis(work.store(), work.catalogue(), work.methode()).run(meting, progress);
    }
  }

  private static void report(Meting meting, Analysis.Outcome outcome) {
    System.out.printf(
        Locale.ROOT,
        "Meting '%s': %d percelen, %d relations in %.1f s (%.0f percelen/s)%n",
        meting.naam(),
        outcome.percelen(),
        outcome.relations(),
        outcome.seconds(),
        outcome.percelen() / outcome.seconds());
    Table table = new Table("relatie", "rijen", "seconden");
    outcome.steps().stream()
        .filter(Analysis.Step::made)
        .forEach(
            s -> table.row(s.name(), s.rows(), String.format(Locale.ROOT, "%.2f", s.seconds())));
    System.out.print(table.text());
    long reused = outcome.steps().stream().filter(s -> !s.made()).count();
    if (reused > 0) {
      System.out.println(reused + " relations were there already.");
    }
    outcome.summaries().forEach(AnalyseCommand::print);
    outcome.skipped().forEach(s -> System.out.println("Not computed: " + s));
    System.out.println("Result hash: " + outcome.result());
    System.out.println("Next: ./weefsel publish " + meting.naam());
  }

  private static void print(Analysis.Summary summary) {
    double all = summary.counts().values().stream().mapToLong(Long::longValue).sum();
    System.out.println(
        summary.counts().entrySet().stream()
            .map(
                e ->
                    String.format(
                        Locale.ROOT,
                        "%s %d (%.1f %%)",
                        e.getKey(),
                        e.getValue(),
                        100 * e.getValue() / all))
            .collect(Collectors.joining(", ", summary.title() + ": ", "")));
  }
}
