package be.weefsel.web;

import be.weefsel.EnvironmentLacks;
import be.weefsel.query.PublishedData;
import be.weefsel.registry.Settings;
import be.weefsel.registry.Store;
import be.weefsel.web.http.Sites;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.compression.Gzip;
import io.javalin.config.JavalinConfig;
import io.javalin.util.JavalinBindException;

/** The web server over what was published. It has a read-only pool of its own. */
public final class Server implements AutoCloseable {
  private static final int CONNECTIONS = 8;
  private static final int STATEMENT_SECONDS = 30;
  // Higher levels cost more time than they save bytes.
  private static final int GZIP_LEVEL = 4;
  private final Javalin javalin;
  private final PublishedData data;

  private Server(Javalin javalin, PublishedData data) {
    this.javalin = javalin;
    this.data = data;
  }

  /**
   * Starts serving.
   *
   * @param settings port 0 takes any free port
   * @throws EnvironmentLacks when the port is taken
   */
  public static Server start(Store store, Settings settings) {
    PublishedData data = PublishedData.open(store.database(), CONNECTIONS, STATEMENT_SECONDS);
    try {
      Sites sites = new Sites(data, settings);
      Javalin javalin = Javalin.create(config -> configure(config, settings, data, sites));
      return new Server(javalin.start(settings.port()), data);
    } catch (JavalinBindException e) {
      data.close();
      throw new EnvironmentLacks(
          "Port "
              + settings.port()
              + " cannot be used ("
              + e.getMessage()
              + "). Stop what uses it, or choose another: WEEFSEL_PORT=8081 or --port 8081.",
          e);
    } catch (RuntimeException e) {
      data.close();
      throw e;
    }
  }

  private static void configure(
      JavalinConfig config, Settings settings, PublishedData data, Sites sites) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.http.compressionStrategy = new CompressionStrategy(null, new Gzip(GZIP_LEVEL));
    config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
    new Routes(config.routes, data, sites).register(ApiAssembly.parts(settings));
  }

  /** The port that is served. */
  public int port() {
    return javalin.port();
  }

  /** The address on this machine, without a slash at its end. */
  public String url() {
    return "http://localhost:" + port();
  }

  @Override
  public void close() {
    javalin.stop();
    data.close();
  }
}
