package be.weefsel.cli;

import be.weefsel.layers.Layer;
import be.weefsel.registry.Lading;
import be.weefsel.registry.Meting;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code weefsel meting NAME}: pins ladingen under a name. */
@Command(
    name = "meting",
    description = "Make a meting: pin, per dataset, the newest lading that describes its day.",
    mixinStandardHelpOptions = true)
final class MetingCommand implements Callable<Integer> {
  @Parameters(paramLabel = "NAME", description = "lower-case letters, digits and dashes")
  private String naam;

  @Option(
      names = "--peildatum",
      paramLabel = "D",
      required = true,
      description = "the day that it describes, as 2026-01-31")
  private LocalDate peildatum;

  @Option(
      names = "--lading",
      paramLabel = "DATASET=ID",
      description = "pin this lading instead of the newest; may be repeated")
  private Map<String, Integer> ladingen = Map.of();

  @Override
  public Integer call() {
    try (Workplace work = Workplace.open()) {
      ladingen.keySet().forEach(work.catalogue()::dataset);
      List<String> datasets = work.catalogue().datasets().stream().map(Layer::id).toList();
      Meting meting = work.store().metingen().make(naam, peildatum, datasets, ladingen);
      System.out.println(
          "Meting '" + meting.naam() + "', peildatum " + meting.peildatum() + ", pins:");
      Table table = new Table("dataset", "lading", "peildatum", "rijen");
      List<Lading> pinned = work.store().metingen().ladingen(meting);
      pinned.forEach(l -> table.row(l.dataset(), l.id(), l.peildatum(), l.rows()));
      System.out.print(table.text());
      List<String> absent =
          datasets.stream()
              .filter(work.methode()::reads)
              .filter(d -> pinned.stream().noneMatch(l -> l.dataset().equals(d)))
              .toList();
      if (!absent.isEmpty()) {
        System.out.println(
            "Not loaded for this day, though the method asks for it: " + String.join(", ", absent));
      }
      System.out.println("Next: ./weefsel analyse " + meting.naam());
      return 0;
    }
  }
}
