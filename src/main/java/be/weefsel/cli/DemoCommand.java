package be.weefsel.cli;

import be.weefsel.Refused;
import be.weefsel.analysis.Publisher;
import be.weefsel.database.PrivateCluster;
import be.weefsel.loading.ImportOptions;
import be.weefsel.loading.ImportRequest;
import be.weefsel.registry.Lading;
import be.weefsel.registry.Meting;
import be.weefsel.registry.Settings;
import be.weefsel.sample.SampleIndex;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code weefsel demo}: from the sample to a served map, in one command. */
@Command(
    name = "demo",
    description =
        "Load the sample, analyse and publish it as meting 'demo', and serve it. A second run serves"
            + " what is there.",
    mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
  private static final String NAAM = "demo";
  private static final String CITATION = "Fictieve gemeente Weverdam, voorbeeld van Weefsel";

  @Option(
      names = "--port",
      description = "where to serve (default: WEEFSEL_PORT, else 8080); 0 takes any free port")
  private Integer port;

  @Override
  public Integer call() throws InterruptedException {
    Settings settings = ServeCommand.withPort(Settings.from(System.getenv()), port);
    Optional<PrivateCluster> ours = DemoCluster.start(settings);
    try (Workplace work = Workplace.open(settings)) {
      Optional<Meting> demo = work.store().metingen().find(NAAM);
      if (demo.isEmpty() || demo.get().status() != Meting.Status.GESLOTEN) {
        prepare(work, demo);
      }
      ServeCommand.untilStopped(work, () -> ours.ifPresent(PrivateCluster::stop));
      return 0;
    } catch (RuntimeException e) {
      ours.ifPresent(PrivateCluster::stop);
      throw e;
    }
  }

  private static void prepare(Workplace work, Optional<Meting> begun) {
    if (begun.isPresent() && begun.get().status() == Meting.Status.INGETROKKEN) {
      throw new Refused(
          "Meting 'demo' was revoked here; see it in another home: WEEFSEL_HOME=.weefsel-demo"
              + " ./weefsel demo");
    }
    Meting demo = begun.orElseGet(() -> pin(work));
    AnalyseCommand.run(work, demo);
    Publisher publisher =
        new Publisher(work.store(), work.catalogue(), work.methode(), work.settings());
    Meting ready = work.store().metingen().get(NAAM);
    if (work.store().metingen().published().isEmpty()) {
      publisher.publish(ready);
    } else {
      // The root is a user's own meting; the demo is beside it.
      publisher.close(ready);
    }
  }

  /**
   * Pins the sample's own ladingen, so that a user's data never mix with it; those that a demo
   * which was stopped had loaded already are taken as they are.
   */
  private static Meting pin(Workplace work) {
    Map<String, Integer> ladingen = new LinkedHashMap<>();
    List<Lading> there = work.store().ladingen().all();
    Path samples = work.settings().root().resolve("samples");
    SampleIndex sample = SampleIndex.read(samples);
    sample
        .files()
        .forEach(
            (dataset, file) ->
                ladingen.put(
                    dataset,
                    there.stream()
                        .filter(l -> l.dataset().equals(dataset) && l.status().equals("aanvaard"))
                        .filter(l -> CITATION.equals(l.citation()))
                        .map(Lading::id)
                        .findFirst()
                        .orElseGet(
                            () -> load(work, dataset, samples.resolve(file), sample.peildatum()))));
    return work.store().metingen().make(NAAM, sample.peildatum(), List.of(), ladingen);
  }

  private static int load(Workplace work, String dataset, Path file, LocalDate peildatum) {
    System.out.println("Loading " + dataset + " from samples/" + file.getFileName());
    Lading lading =
        ImportCommand.run(
                work,
                new ImportRequest(
                    dataset,
                    List.of(file),
                    peildatum,
                    ImportOptions.NONE.withSource("CC0 1.0", CITATION)))
            .lading();
    return lading.id();
  }
}
