package be.weefsel.cli;

import be.weefsel.database.PrivateCluster;
import be.weefsel.registry.Meting;
import be.weefsel.registry.Settings;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code weefsel status}: what is there and what runs. */
@Command(
    name = "status",
    description = "Tell what is there and what runs; starts nothing.",
    mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {
  @Override
  public Integer call() {
    Settings settings = Settings.from(System.getenv());
    System.out.println("Weefsel's files  " + settings.root());
    if (settings.dbUrl().isEmpty()) {
      System.out.println("Home             " + settings.home());
      if (!PrivateCluster.existsUnder(settings.home())) {
        System.out.println("Database         none yet; any command makes it");
        return 0;
      }
      if (!PrivateCluster.under(settings.home()).isRunning()) {
        System.out.println("Database         private, stopped; any command starts it");
        return 0;
      }
      System.out.println("Database         private, running");
    } else {
      System.out.println("Database         " + settings.dbUrl().get());
    }
    try (Workplace work = Workplace.open(settings)) {
      System.out.println("Ladingen         " + work.store().ladingen().all().size());
      System.out.println("Metingen         " + work.store().metingen().all().size());
      System.out.println(
          "Published        "
              + work.store().metingen().published().map(Meting::naam).orElse("none"));
    }
    return 0;
  }
}
