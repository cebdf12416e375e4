package be.weefsel.cli;

import be.weefsel.analysis.Methode;
import be.weefsel.registry.Settings;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code weefsel profielen}: the weight sets, and how consistent those from a comparison are. */
@Command(
    name = "profielen",
    description =
        "List the profiles of method/profiles with their weights; checks them, so run it after a"
            + " change.",
    mixinStandardHelpOptions = true)
final class ProfielenCommand implements Callable<Integer> {
  @Override
  public Integer call() {
    for (Methode.ProfileSummary p :
        Methode.read(Settings.from(System.getenv())).profileSummaries()) {
      System.out.println(p.id() + ", versie " + p.version() + ": " + p.title());
      Table table = new Table("criterium", "gewicht", "genormaliseerd");
      p.weights().forEach(w -> table.row(w.id(), w.weight() + " %", w.rule()));
      System.out.print(table.text().indent(2));
      if (p.judgement() != null) {
        System.out.println("  " + p.judgement());
      }
    }
    return 0;
  }
}
