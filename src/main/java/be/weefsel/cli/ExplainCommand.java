package be.weefsel.cli;

import be.weefsel.Refused;
import be.weefsel.query.ExplanationReader;
import be.weefsel.query.Footnote;
import be.weefsel.query.ProfielUitleg;
import be.weefsel.query.Uitleg;
import be.weefsel.registry.Meting;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
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
      Uitleg uitleg =
          ExplanationReader.of(work.store().database(), chosen, capakey)
              .orElseThrow(
                  () ->
                      new Refused(
                          "Meting '" + chosen.naam() + "' has no perceel " + capakey + "."));
      if (profiel != null
          && uitleg.profielen().stream().noneMatch(p -> p.profiel().equals(profiel))) {
        throw new Refused(
            "There is no profiel '"
                + profiel
                + "'; this meting has "
                + uitleg.profielen().stream()
                    .map(ProfielUitleg::profiel)
                    .collect(Collectors.joining(", ")));
      }
      System.out.println(
          "Perceel "
              + uitleg.capakey()
              + ", meting "
              + chosen.naam()
              + ", peildatum "
              + chosen.peildatum());
      uitleg.profielen().stream()
          .filter(p -> profiel == null || p.profiel().equals(profiel))
          .forEach(ExplainCommand::print);
      System.out.println(Footnote.of(chosen.peildatum(), uitleg));
      return 0;
    }
  }

  private static void print(ProfielUitleg p) {
    System.out.println();
    System.out.println(p.titel() + ": " + verdict(p));
    if (p.redenen() != null) {
      System.out.println("  " + p.redenen());
    }
    if (p.vlaggen() != null) {
      System.out.println("  Aandachtspunten: " + p.vlaggen());
    }
    if (p.plaats() != null) {
      System.out.println("  Plaats: " + p.plaats().words());
      System.out.println("  Meetkundig gemiddelde: " + number(p.meetkundig(), "%.4f"));
    }
    Table table =
        new Table(
            "criterium",
            "waarde",
            "",
            "genormaliseerd",
            "gewicht",
            "bijdrage",
            "bewijs",
            "regel",
            "bron");
    p.criteria()
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
                    c.regel(),
                    c.bron()));
    System.out.print(table.text().indent(2));
  }

  private static String verdict(ProfielUitleg p) {
    return p.score() == null
        ? p.oordeel() + " (dekking " + p.dekking() + " %)"
        : String.format(
            Locale.ROOT,
            "%.4f, klasse %d (%s), dekking %d %%",
            p.score(),
            p.klasse(),
            p.oordeel(),
            p.dekking());
  }

  private static String number(Double value, String format) {
    return value == null ? "" : String.format(Locale.ROOT, format, value);
  }
}
