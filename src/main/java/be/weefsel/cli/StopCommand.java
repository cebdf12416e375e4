package be.weefsel.cli;

import be.weefsel.database.PrivateCluster;
import be.weefsel.registry.Settings;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code weefsel stop}: stops the private database. */
@Command(
    name = "stop",
    description = "Stop the private database; nothing is lost.",
    mixinStandardHelpOptions = true)
final class StopCommand implements Callable<Integer> {
  @Override
  public Integer call() {
    Settings settings = Settings.from(System.getenv());
    boolean running =
        settings.dbUrl().isEmpty()
            && PrivateCluster.existsUnder(settings.home())
            && PrivateCluster.under(settings.home()).isRunning();
    if (running) {
      PrivateCluster.under(settings.home()).stop();
    }
    System.out.println(running ? "The private database is stopped." : "Nothing to stop.");
    return 0;
  }
}
