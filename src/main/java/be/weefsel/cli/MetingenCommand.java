package be.weefsel.cli;

import be.weefsel.registry.Meting;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code weefsel metingen}: what was measured. */
@Command(
    name = "metingen",
    description = "List the metingen; * is what the root serves.",
    mixinStandardHelpOptions = true)
final class MetingenCommand implements Callable<Integer> {
  @Override
  public Integer call() {
    try (Workplace work = Workplace.open()) {
      Optional<Meting> published = work.store().metingen().published();
      Table table =
          new Table(
              "", "meting", "peildatum", "status", "gemaakt", "gesloten", "methode", "resultaat");
      for (Meting m : work.store().metingen().all()) {
        boolean root = published.isPresent() && published.get().id() == m.id();
        table.row(
            root ? "*" : "",
            m.naam(),
            m.peildatum(),
            m.status().text(),
            m.createdAt(),
            m.closedAt(),
            shortly(m.methode()),
            shortly(m.resultaat()));
      }
      System.out.print(table.text());
      return 0;
    }
  }

  private static String shortly(String hash) {
    return hash == null ? "" : hash.substring(0, 12);
  }
}
