package be.weefsel.web;

import be.weefsel.EnvironmentLacks;
import be.weefsel.registry.Settings;
import be.weefsel.registry.Store;
import be.weefsel.web.http.Problems;
import be.weefsel.web.http.TransportProblems;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.compression.Gzip;
import io.javalin.config.JavalinConfig;
import io.javalin.util.JavalinBindException;
import java.util.Optional;

/** The web server over what was published. It has a read-only pool of its own. */
public final class Server implements AutoCloseable {
  // For what is not packed beforehand; higher levels cost more time than they save bytes.
  private static final int GZIP_LEVEL = 4;
  private static final int HEADER_BYTES = 16_384;
  private final Javalin javalin;
  private final Behind behind;

  private Server(Javalin javalin, Behind behind) {
    this.javalin = javalin;
    this.behind = behind;
  }

  /**
   * Starts serving.
   *
   * @param settings port 0 takes any free port
   * @throws EnvironmentLacks when a port is taken
   */
  public static Server start(Store store, Settings settings) {
    Behind behind = new Behind(store, settings);
    try {
      Javalin javalin = Javalin.create(config -> configure(config, settings, behind));
      return new Server(javalin.start(settings.port()), behind);
    } catch (JavalinBindException e) {
      behind.close();
      throw new EnvironmentLacks(
          "Port "
              + settings.port()
              + " cannot be used ("
              + e.getMessage()
              + "). Stop what uses it, or choose another: WEEFSEL_PORT=8081 or --port 8081.",
          e);
    } catch (RuntimeException e) {
      behind.close();
      throw e;
    }
  }

  private static void configure(JavalinConfig config, Settings settings, Behind behind) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.http.compressionStrategy = new CompressionStrategy(null, new Gzip(GZIP_LEVEL));
    config.http.maxRequestSize = settings.limits().bodyBytes();
    config.router.javaLangErrorHandler(Problems::fatal);
    config.jetty.modifyHttpConfiguration(
        http -> {
          http.setSendServerVersion(false);
          http.setRequestHeaderSize(HEADER_BYTES);
          // Otherwise a token in other capitals counts as the one sent before on the connection.
          http.setHeaderCacheCaseSensitive(true);
        });
    config.jetty.modifyServer(
        jetty -> {
          jetty.setErrorHandler(new TransportProblems());
          jetty.setStopTimeout(settings.serving().stopSeconds() * 1000L);
        });
    behind.metrics.ifPresent(figures -> config.requestLogger.http(figures::request));
    Routes routes = new Routes(config.routes, behind.everyone, behind.sites, settings.limits());
    routes.register(ApiAssembly.parts(settings));
  }

  /** The port that is served. */
  public int port() {
    return javalin.port();
  }

  /** The port of the figures for Prometheus; empty where they are not served. */
  public Optional<Integer> metricsPort() {
    return behind.metricsPort();
  }

  /** The address on this machine, without a slash at its end. */
  public String url() {
    return "http://localhost:" + port();
  }

  /** Ends, after the requests that run had some time to end themselves. */
  @Override
  public void close() {
    javalin.stop();
    behind.close();
  }
}
