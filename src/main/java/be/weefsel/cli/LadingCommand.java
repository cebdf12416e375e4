package be.weefsel.cli;

import be.weefsel.registry.Lading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code weefsel lading show|drop ID}: one lading. */
@Command(
    name = "lading",
    description = "Show the report of a lading, or drop one that no meting pins.",
    mixinStandardHelpOptions = true)
final class LadingCommand {
  @Command(
      name = "show",
      description = "Print the report of a lading as JSON.",
      mixinStandardHelpOptions = true)
  int show(@Parameters(paramLabel = "ID") int id) {
    try (Workplace work = Workplace.open()) {
      System.out.println(work.store().ladingen().get(id).report());
      return 0;
    }
  }

  @Command(
      name = "drop",
      description = "Remove a lading and its rows; refused while a meting pins it.",
      mixinStandardHelpOptions = true)
  int drop(@Parameters(paramLabel = "ID") int id) {
    try (Workplace work = Workplace.open()) {
      Lading lading = work.store().ladingen().get(id);
      work.store().ladingen().drop(id);
      System.out.println("Lading " + id + " of " + lading.dataset() + " is gone.");
      return 0;
    }
  }
}
