package be.weefsel.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code weefsel ladingen}: what was loaded. */
@Command(
    name = "ladingen",
    description = "List the ladingen, newest first.",
    mixinStandardHelpOptions = true)
final class LadingenCommand implements Callable<Integer> {
  @Override
  public Integer call() {
    try (Workplace work = Workplace.open()) {
      Table table =
          new Table(
              "lading",
              "dataset",
              "peildatum",
              "status",
              "gelezen",
              "aanvaard",
              "hersteld",
              "geweigerd",
              "van",
              "rijen",
              "geladen",
              "bestand");
      work.store()
          .ladingen()
          .all()
          .forEach(
              l ->
                  table.row(
                      l.id(),
                      l.dataset(),
                      l.peildatum(),
                      l.status(),
                      l.counts().read(),
                      l.counts().accepted(),
                      l.counts().repaired(),
                      l.counts().rejected(),
                      l.base(),
                      l.rows(),
                      l.loadedAt(),
                      String.join(", ", l.files())));
      System.out.print(table.text());
      return 0;
    }
  }
}
