package be.weefsel.cli;

import be.weefsel.Refused;
import be.weefsel.analysis.Explanation;
import be.weefsel.registry.Meting;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code weefsel explain CAPAKEY}: every figure behind a score. */
@Command(
    name = "explain",
    description = "Explain the scores of a perceel, figure by figure.",
    mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "CAPAKEY",
      description = "as 11001B0009/00A005; a dash for the slash is fine")
  private String capakey;

  @Option(names = "--meting", paramLabel = "NAME", description = "default: the published one")
  private String meting;

  @Option(names = "--profiel", paramLabel = "P", description = "only this profile")
  private String profiel;

  @Override
  public Integer call() {
    try (Workplace work = Workplace.open()) {
      Meting chosen = Chosen.meting(work, meting);
      List<Explanation> all = Explanation.of(work.store(), chosen, capakey);
      if (all.isEmpty()) {
        throw new Refused(
            "Meting '" + chosen.naam() + "' has no perceel " + capakey + " with results.");
      }
      System.out.println(
          "Perceel "
              + all.get(0).capakey()
              + ", meting "
              + chosen.naam()
              + ", peildatum "
              + chosen.peildatum());
      all.stream()
          .filter(e -> profiel == null || e.profiel().equals(profiel))
          .forEach(ExplainCommand::print);
      System.out.println(Explanation.FOOTER.formatted(chosen.peildatum()));
      return 0;
    }
  }

  private static void print(Explanation e) {
    System.out.println();
    System.out.println(e.titel() + ": " + verdict(e));
    if (e.redenen() != null) {
      System.out.println("  " + e.redenen());
    }
    Table table =
        new Table(
            "criterium", "waarde", "", "genormaliseerd", "gewicht", "bijdrage", "bewijs", "bron");
    e.criteria()
        .forEach(
            c ->
                table.row(
                    c.titel(),
                    number(c.waarde(), "%.2f"),
                    c.eenheid(),
                    number(c.genormaliseerd(), "%.4f"),
                    c.gewicht() + " %",
                    number(c.bijdrage(), "%.4f"),
                    c.bewijs() == null ? c.reden() : c.bewijs(),
                    c.bron()));
    System.out.print(table.text().indent(2));
  }

  private static String verdict(Explanation e) {
    return e.score() == null
        ? e.oordeel() + " (dekking " + e.dekking() + " %)"
        : String.format(
            Locale.ROOT,
            "%.4f, klasse %d (%s), dekking %d %%",
            e.score(),
            e.klasse(),
            e.oordeel(),
            e.dekking());
  }

  private static String number(Double value, String format) {
    return value == null ? "" : String.format(Locale.ROOT, format, value);
  }
}
