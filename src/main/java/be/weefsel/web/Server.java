package be.weefsel.web;

import be.weefsel.EnvironmentLacks;
import be.weefsel.query.PublishedData;
import be.weefsel.registry.Settings;
import be.weefsel.registry.Store;
import be.weefsel.web.http.Problems;
import be.weefsel.web.http.Responses;
import be.weefsel.web.http.Sites;
import be.weefsel.web.http.TransportProblems;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.compression.Gzip;
import io.javalin.config.JavalinConfig;
import io.javalin.util.JavalinBindException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The web server over what was published. It has a read-only pool of its own. */
public final class Server implements AutoCloseable {
  // For what is not packed beforehand; higher levels cost more time than they save bytes.
  private static final int GZIP_LEVEL = 4;
  private static final int HEADER_BYTES = 16_384;
  private final Javalin javalin;
  private final List<AutoCloseable> behind;

  private Server(Javalin javalin, List<AutoCloseable> behind) {
    this.javalin = javalin;
    this.behind = behind;
  }

  /**
   * Starts serving.
   *
   * @param settings port 0 takes any free port
   * @throws EnvironmentLacks when the port is taken
   */
  public static Server start(Store store, Settings settings) {
    List<AutoCloseable> behind = new ArrayList<>();
    try {
      boolean audiences = !settings.serving().readTokens().isEmpty();
      PublishedData everyone = PublishedData.open(store.database(), settings.limits());
      behind.add(everyone);
      Optional<PublishedData> dienst =
          audiences
              ? Optional.of(PublishedData.forDienst(store.database(), settings.limits()))
              : Optional.empty();
      dienst.ifPresent(behind::add);
      Responses responses = new Responses(settings.serving().cacheBytes(), audiences);
      Sites sites = new Sites(everyone, dienst, settings, responses);
      Javalin javalin = Javalin.create(config -> configure(config, settings, everyone, sites));
      return new Server(javalin.start(settings.port()), behind);
    } catch (JavalinBindException e) {
      close(behind);
      throw new EnvironmentLacks(
          "Port "
              + settings.port()
              + " cannot be used ("
              + e.getMessage()
              + "). Stop what uses it, or choose another: WEEFSEL_PORT=8081 or --port 8081.",
          e);
    } catch (RuntimeException e) {
      close(behind);
      throw e;
    }
  }

  private static void configure(
      JavalinConfig config, Settings settings, PublishedData data, Sites sites) {
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
    Routes routes = new Routes(config.routes, data, sites, settings.limits());
    routes.register(ApiAssembly.parts(settings));
  }

  /** The port that is served. */
  public int port() {
    return javalin.port();
  }

  /** The address on this machine, without a slash at its end. */
  public String url() {
    return "http://localhost:" + port();
  }

  /** Ends, after the requests that run had some time to end themselves. */
  @Override
  public void close() {
    javalin.stop();
    close(behind);
  }

  private static void close(List<AutoCloseable> all) {
    for (AutoCloseable one : all) {
      try {
        one.close();
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
