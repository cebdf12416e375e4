package be.weefsel.cli;

import be.weefsel.analysis.Publisher;
import be.weefsel.layers.Audience;
import be.weefsel.layers.PublishedLayer;
import be.weefsel.registry.Meting;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code weefsel publish NAME}: closes a meting and serves it at the root. */
@Command(
    name = "publish",
    description = "Close a meting for good and make it what the root of the server shows.",
    mixinStandardHelpOptions = true)
final class PublishCommand implements Callable<Integer> {
  @Parameters(paramLabel = "NAME", description = "the meting")
  private String naam;

  @Override
  public Integer call() {
    try (Workplace work = Workplace.open()) {
      Meting meting = work.store().metingen().get(naam);
      Table table = new Table("laag", "objecten", "voor");
      for (PublishedLayer layer :
          new Publisher(work.store(), work.catalogue(), work.methode(), work.settings())
              .publish(meting)) {
        table.row(layer.id(), layer.count(), layer.audience() == Audience.DIENST ? "dienst" : "");
      }
      System.out.println("Meting '" + naam + "' is published:");
      System.out.print(table.text());
      return 0;
    }
  }
}
