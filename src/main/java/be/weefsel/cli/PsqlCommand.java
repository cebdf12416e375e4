package be.weefsel.cli;

import be.weefsel.EnvironmentLacks;
import be.weefsel.database.ConnectionInfo;
import be.weefsel.registry.Settings;
import be.weefsel.registry.Store;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code weefsel psql [ARGUMENT…]}: the database by hand. */
@Command(
    name = "psql",
    description = {
      "Open the database in psql; arguments go on to psql (after --).",
      "SET search_path = meting_1, public; makes the files of sql/ run as they are."
    },
    mixinStandardHelpOptions = true)
final class PsqlCommand implements Callable<Integer> {
  @Parameters(paramLabel = "ARGUMENT", description = "for psql, for example -- -c 'SELECT 1'")
  private List<String> arguments = List.of();

  @Override
  public Integer call() throws InterruptedException {
    ConnectionInfo info = Store.connection(Settings.from(System.getenv()));
    List<String> command = new ArrayList<>(List.of("psql", info.url().replaceFirst("^jdbc:", "")));
    command.addAll(arguments);
    ProcessBuilder psql = new ProcessBuilder(command).inheritIO();
    psql.environment().put("PGUSER", info.user());
    psql.environment().put("PGPASSWORD", info.password());
    try {
      return psql.start().waitFor();
    } catch (IOException e) {
      throw new EnvironmentLacks(
          "psql is not installed. Run: apt-get install postgresql-client", e);
    }
  }
}
