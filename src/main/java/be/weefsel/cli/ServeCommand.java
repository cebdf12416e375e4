package be.weefsel.cli;

import be.weefsel.registry.Settings;
import be.weefsel.web.Server;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code weefsel serve}: the web server, until it is stopped. */
@Command(
    name = "serve",
    description = "Serve what is published, until Ctrl-C.",
    mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
  @Option(
      names = "--port",
      description = "where to serve (default: WEEFSEL_PORT, else 8080); 0 takes any free port")
  private Integer port;

  @Override
  public Integer call() throws InterruptedException {
    Settings settings = withPort(Settings.from(System.getenv()), port);
    try (Workplace work = Workplace.open(settings)) {
      untilStopped(work, () -> {});
      return 0;
    }
  }

  static Settings withPort(Settings settings, Integer port) {
    return port == null ? settings : settings.withPort(port);
  }

  /** Serves, tells the addresses, and waits for Ctrl-C; then ends what was begun. */
  static void untilStopped(Workplace work, Runnable atEnd) throws InterruptedException {
    Server server = Server.start(work.store(), work.settings());
    CountDownLatch ended = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  server.close();
                  work.close();
                  atEnd.run();
                  ended.countDown();
                },
                "stop"));
    System.out.println(Addresses.of(server.url(), work.settings(), work.store()));
    ended.await();
  }
}
